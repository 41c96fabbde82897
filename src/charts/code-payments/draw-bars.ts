import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { type Bar, barHeight, layOut } from "./layout-bars.ts";
import type { CodeModel } from "./model.ts";

const paint = ({ item }: Bar) => colour(item.summer ? "vermilion" : "mark");

/** Bars under their names, each panel with a scale of its own; what touches 7pay's days in vermilion. */
export function drawBars(model: CodeModel, canvas: Canvas): string {
  const { height, headings, zeros, bars } = layOut(model, canvas);
  const keys = model.items.map(({ key }) => key);
  const inOrder = keys.map((key) => bars.find(({ item }) => item.key === key) as Bar);

  return plot(canvas, keys, {
    height,
    ...laidOut,
    marks: [
      Plot.text(headings, {
        x: "x",
        y: "y",
        text: "text",
        textAnchor: "start",
        fontWeight: 700,
        fill: colour("ink"),
      }),
      ...[false, true].map((summer) =>
        Plot.text(inOrder, {
          filter: ({ item }: Bar) => item.summer === summer,
          x: "left",
          dx: 8,
          y: "nameY",
          text: ({ lines }: Bar) => lines.join("\n"),
          textAnchor: "start",
          lineHeight: 1.4,
          fill: colour(summer ? "vermilion" : "soft"),
          fontWeight: summer ? 700 : 400,
        }),
      ),
      Plot.rect(inOrder, {
        ...items,
        x1: "left",
        x2: ({ left, width }: Bar) => left + width,
        y1: "top",
        y2: ({ top }: Bar) => top + barHeight,
        fill: paint,
        stroke: paint,
        strokeWidth: 1.5,
      }),
      Plot.text(inOrder, {
        ...labels,
        x: ({ left, width }: Bar) => left + width + 8,
        y: ({ top }: Bar) => top + barHeight / 2,
        text: "text",
        textAnchor: "start",
        fill: colour("ink"),
        fontWeight: 700,
      }),
      Plot.ruleX(zeros, { x: "x", y1: "top", y2: "bottom", stroke: colour("ink") }),
    ],
  });
}
