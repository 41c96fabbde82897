import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { barHeight, type Layout, layOut, type Row } from "./layout.ts";
import type { ContainmentModel } from "./model.ts";

const isMisuse = ({ item }: Row) => item.kind === "misuse";

/** Paper around letters, where rules pass behind them. */
const halo = { stroke: colour("paper"), strokeWidth: 4, strokeLinejoin: "round" } as const;

/**
 * A bar for each door from its opening to its closing, hollow where the hour of closing is unknown. The misuse is
 * vermilion and runs through all doors as a band; the door that outlasted the others is ink.
 */
export function draw(model: ContainmentModel, canvas: Canvas): string {
  const { width, size } = canvas;
  const { left, right, top, bottom, height, rows, ticks } = layOut(model, canvas);
  const stacked = size === "narrow";
  const last = rows.at(-1) as Row;
  const paint = (row: Row) => colour(isMisuse(row) ? "vermilion" : row === last ? "ink" : "mark");
  const bar = { y1: ({ y }: Row) => y - barHeight / 2, y2: ({ y }: Row) => y + barHeight / 2 };
  const weighted = (heavy: boolean) => rows.filter((row) => (isMisuse(row) || row === last) === heavy);

  return plot(
    canvas,
    rows.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.rect(rows.filter(isMisuse), {
          x1: "left",
          x2: "right",
          y1: top,
          y2: bottom,
          fill: colour("shade"),
        }),
        Plot.ruleX(ticks, { x: "x", y1: top - 6, y2: bottom, stroke: colour("line") }),
        Plot.ruleX(
          rows.filter(isMisuse).flatMap((row) => [row.left, row.right]),
          { y1: top, y2: bottom, stroke: colour("vermilion"), strokeDasharray: "2 3" },
        ),
        Plot.text(ticks, {
          x: "textX",
          y: 2,
          text: ({ text }: Layout["ticks"][number]) => text,
          textAnchor: "start",
          lineAnchor: "top",
          fill: colour("soft"),
        }),
        Plot.ruleY([top], { x1: left, x2: right, stroke: colour("line") }),
        Plot.ruleY(
          rows.filter(({ leader }) => leader.to > leader.from),
          {
            x1: ({ leader }: Row) => leader.from,
            x2: ({ leader }: Row) => leader.to,
            y: "nameY",
            stroke: colour("soft"),
            strokeDasharray: "0.1 5",
            strokeLinecap: "round",
            strokeWidth: 1.5,
          },
        ),
        Plot.rect(
          rows.filter((row) => row.right > row.sure && !isMisuse(row)),
          { x1: "left", x2: "right", ...bar, fill: colour("paper"), stroke: paint, strokeWidth: 1.5 },
        ),
        Plot.rect(rows, {
          ...items,
          x1: "left",
          x2: (row: Row) => (isMisuse(row) ? row.right : row.sure),
          ...bar,
          fill: (row: Row) => (isMisuse(row) ? colour("paper") : paint(row)),
          stroke: paint,
          strokeWidth: (row: Row) => (isMisuse(row) ? 3 : 1.5),
        }),
        ...[true, false].map((heavy) =>
          Plot.text(weighted(heavy), {
            ...halo,
            x: stacked ? 0 : left - 14,
            y: "nameY",
            text: "name",
            textAnchor: stacked ? "start" : "end",
            fill: (row: Row) => colour(isMisuse(row) ? "vermilion" : "ink"),
            fontWeight: heavy ? 700 : 400,
          }),
        ),
        Plot.text(rows, {
          ...halo,
          x: width,
          y: "nameY",
          text: "day",
          textAnchor: "end",
          fill: colour("ink"),
        }),
        ...[true, false].map((inside) =>
          Plot.text(rows, {
            ...labels,
            ...(inside ? {} : halo),
            filter: ({ label }: Row) => label.inside === inside,
            x: ({ label }: Row) => label.x,
            y: "y",
            text: ({ label }: Row) => label.text,
            textAnchor: inside ? "end" : "start",
            fill: colour(inside ? "paper" : "ink"),
          }),
        ),
      ],
    },
  );
}
