import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { layOut } from "./layout.ts";
import { isOwn, type MatrixModel } from "./model.ts";
import { shapes } from "./shapes.ts";
import { type Line, markRadius, markRoom, type PlacedItem } from "./sheet.ts";
import { statusName } from "./texts.ts";

/** A mark and a word for each cell that something is known of; 7pay on a band, in vermilion where it had nothing. */
export function draw(model: MatrixModel, canvas: Canvas): string {
  const { lang } = canvas;
  const { lines, items: placed, bands, rules, height } = layOut(model, canvas);
  const lacking = ({ item }: PlacedItem) => isOwn(item.service) && item.row.status === "no";

  return plot(
    canvas,
    placed.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      symbol: { type: "identity" },
      marks: [
        Plot.rect(bands, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colour("shade") }),
        Plot.ruleY(rules, {
          x1: "x1",
          x2: "x2",
          y: "y",
          stroke: ({ strong }: (typeof rules)[number]) => colour(strong ? "ink" : "line"),
        }),
        ...[false, true].map((heavy) =>
          Plot.text(
            lines.filter(({ bold }) => bold === heavy),
            {
              x: "x",
              y: "y",
              text: "text",
              textAnchor: "start",
              fontWeight: heavy ? 700 : 400,
              fill: ({ tone }: Line) => colour(tone),
            },
          ),
        ),
        Plot.dot(placed, {
          ...items,
          x: "x",
          y: "y",
          r: markRadius,
          symbol: ({ item }: PlacedItem) => shapes[item.row.status],
          fill: (entry: PlacedItem) => colour(lacking(entry) ? "vermilion" : "mark"),
          stroke: "none",
        }),
        Plot.text(placed, {
          ...labels,
          x: (entry: PlacedItem) => entry.x - markRadius + markRoom,
          y: "y",
          text: ({ item }: PlacedItem) => statusName(item.row.status, lang),
          textAnchor: "start",
          fontWeight: 700,
          fill: (entry: PlacedItem) => colour(lacking(entry) ? "vermilion" : "ink"),
        }),
      ],
    },
  );
}
