import * as Plot from "@observablehq/plot";
import { formatQuantity } from "../../i18n/format.ts";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { type Bar, barHeight, layOut } from "./layout.ts";
import type { SurveyModel } from "./model.ts";

const paint = ({ item }: Bar) => colour(item.marked ? "vermilion" : "mark");

/** Bars from nought to a hundred percent, question by question; those of a self-selected poll hollow and dashed. */
export function draw(model: SurveyModel, canvas: Canvas): string {
  const { width, lang } = canvas;
  const { height, about, warning, questions, details, bars, summer, track } = layOut(model, canvas);
  const text = (
    lines: readonly { text: string; y: number }[],
    fill: "ink" | "soft" | "vermilion",
    bold: boolean,
  ) =>
    Plot.text(lines, {
      x: 0,
      y: "y",
      text: "text",
      textAnchor: "start",
      fontWeight: bold ? 700 : 400,
      fill: colour(fill),
    });

  return plot(
    canvas,
    model.items.map(({ key }) => key),
    {
      height,
      ...laidOut,
      marks: [
        text(about, "soft", false),
        ...(warning
          ? [
              Plot.rect([warning], {
                x1: 1,
                x2: warning.width,
                y1: warning.y - warning.height / 2,
                y2: warning.y + warning.height / 2,
                fill: "none",
                stroke: colour("ink"),
                strokeDasharray: "4 3",
              }),
              Plot.text([warning], {
                x: warning.width / 2,
                y: "y",
                text: "text",
                fontWeight: 700,
                fill: colour("ink"),
              }),
            ]
          : []),
        text(questions, "ink", true),
        text(details, "soft", false),
        text(summer, "vermilion", true),
        Plot.text([track], {
          x: "right",
          y: "nameY",
          text: () => formatQuantity({ number: 100, unit: "percent", about: false }, lang),
          textAnchor: "end",
          fill: colour("soft"),
        }),
        Plot.ruleY(summer.slice(-1), {
          x1: 0,
          x2: width,
          y: ({ y }: { y: number }) => y + 14,
          stroke: colour("vermilion"),
          strokeWidth: 2,
        }),
        Plot.rect(bars, {
          x1: track.left,
          x2: track.right,
          y1: "top",
          y2: ({ top }: Bar) => top + barHeight,
          fill: colour("shade"),
        }),
        ...[false, true].map((marked) =>
          Plot.text(bars, {
            filter: ({ item }: Bar) => item.marked === marked,
            x: 0,
            y: "nameY",
            text: ({ lines }: Bar) => lines.join("\n"),
            textAnchor: "start",
            lineHeight: 1.4,
            fill: colour(marked ? "vermilion" : "ink"),
            fontWeight: marked ? 700 : 400,
          }),
        ),
        ...[false, true].map((chosen) =>
          Plot.rect(bars, {
            ...items,
            filter: ({ item }: Bar) => item.survey.self_selected === chosen,
            x1: track.left,
            x2: "end",
            y1: "top",
            y2: ({ top }: Bar) => top + barHeight,
            fill: chosen ? colour("paper") : paint,
            stroke: paint,
            strokeWidth: 1.5,
            ...(chosen ? { strokeDasharray: "4 3" } : {}),
          }),
        ),
        ...[false, true].map((inside) =>
          Plot.text(bars, {
            ...labels,
            filter: ({ value }: Bar) => value.inside === inside,
            x: ({ value }: Bar) => value.x,
            y: ({ top }: Bar) => top + barHeight / 2,
            text: ({ value }: Bar) => value.text,
            textAnchor: inside ? "end" : "start",
            // Within a hollow bar the ground is paper.
            fill: ({ item }: Bar) => colour(inside && !item.survey.self_selected ? "paper" : "ink"),
            fontWeight: 700,
          }),
        ),
      ],
    },
  );
}
