import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { bulletSize, layOutList, type PlacedRow } from "./list.ts";
import type { IncidentsModel } from "./model.ts";

/** A receipt of figures that may not be compared: a bullet, a name and a number, never a length. */
export function drawList(model: IncidentsModel, canvas: Canvas): string {
  const { headings, rows, nameX, valueX, countsX, lineHeight, height } = layOutList(model.groups, canvas);
  const block = { y: "top", lineAnchor: "top", lineHeight: 1.4 } as const;
  const middle = ({ top }: PlacedRow) => top + lineHeight / 2;

  return plot(
    canvas,
    rows.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.ruleY(rows, { x1: 0, x2: canvas.width, y: "bottom", stroke: colour("line") }),
        Plot.text(headings, {
          ...{ x: 0, y: "y", text: "text", textAnchor: "start" },
          fill: colour("ink"),
          fontWeight: 700,
        }),
        ...[false, true].map((low) =>
          Plot.rect(rows, {
            ...items,
            filter: ({ item }: PlacedRow) => (item.confidence === "low") === low,
            x1: 1,
            x2: 1 + bulletSize,
            y1: (row: PlacedRow) => middle(row) - bulletSize / 2,
            y2: (row: PlacedRow) => middle(row) + bulletSize / 2,
            fill: colour("paper"),
            stroke: colour("mark"),
            strokeWidth: 1.5,
            ...(low ? { strokeDasharray: "3 2" } : {}),
          }),
        ),
        Plot.text(rows, { ...block, x: nameX, text: "name", textAnchor: "start", fill: colour("ink") }),
        Plot.text(rows, {
          ...labels,
          ...block,
          x: valueX,
          y: "valueTop",
          text: "value",
          textAnchor: "end",
          fill: colour("ink"),
          fontWeight: 700,
        }),
        Plot.text(
          rows.filter(({ counts }) => counts !== ""),
          { ...block, x: countsX, text: "counts", textAnchor: "start", fill: colour("soft") },
        ),
      ],
    },
  );
}
