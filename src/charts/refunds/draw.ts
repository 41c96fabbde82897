import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { barHeight, layOut, type PlacedRow } from "./layout.ts";
import type { RefundItem, RefundModel } from "./model.ts";
import { unknownName, value } from "./names.ts";

/** A bar that is drawn: its row's figure is known. */
type Bar = PlacedRow & { item: RefundItem };

/**
 * Bars from zero, one row a date. The holders of a balance are hollow and stand apart; an arrow joins the two figures
 * that are counted alike, and the later of them is in vermilion.
 */
export function draw(model: RefundModel, canvas: Canvas): string {
  const { lang, size, width } = canvas;
  const at = layOut(model, canvas);
  const bars = at.rows.filter((row): row is Bar => row.item !== null);
  const change = at.change ? [at.change] : [];
  const stacked = size === "narrow";
  const hollow = ({ row }: PlacedRow) => row.what !== "unrefunded";
  const paint = ({ row }: PlacedRow) => colour(row === model.change?.to ? "vermilion" : "mark");
  const end = ({ item }: Bar) => at.x(item.quantity.number);

  return plot(
    canvas,
    model.items.map(({ key }) => key),
    {
      height: at.height,
      ...laidOut,
      marks: [
        Plot.ruleY(at.rules, {
          y: (y: number) => y,
          x1: 0,
          x2: width,
          stroke: colour("soft"),
          strokeDasharray: "0.1 5",
          strokeLinecap: "round",
          strokeWidth: 2,
        }),
        Plot.text(at.rows, {
          x: ({ name }: PlacedRow) => name.x,
          y: ({ name }: PlacedRow) => name.y,
          text: ({ name }: PlacedRow) => name.text,
          textAnchor: stacked ? "start" : "end",
          lineHeight: 1.35,
          fill: colour("ink"),
        }),
        Plot.rect(bars, {
          ...items,
          x1: at.left,
          x2: end,
          y1: ({ y }: Bar) => y - barHeight / 2,
          y2: ({ y }: Bar) => y + barHeight / 2,
          fill: (bar: Bar) => (hollow(bar) ? colour("paper") : paint(bar)),
          stroke: paint,
          strokeWidth: 1.5,
        }),
        Plot.ruleX(at.rows, {
          x: at.left,
          y1: ({ y }: PlacedRow) => y - barHeight / 2 - 4,
          y2: ({ y }: PlacedRow) => y + barHeight / 2 + 4,
          stroke: colour("ink"),
        }),
        Plot.text(bars, {
          ...labels,
          x: end,
          y: "y",
          dx: 8,
          text: ({ item }: Bar) => value(item, lang),
          textAnchor: "start",
          fontWeight: 700,
          fill: colour("ink"),
        }),
        Plot.text(
          at.rows.filter(({ item }) => item === null),
          {
            x: at.left + 10,
            y: "y",
            text: () => unknownName(lang),
            textAnchor: "start",
            fill: colour("soft"),
          },
        ),
        Plot.arrow(change, {
          x1: "x1",
          x2: "x2",
          y1: "y",
          y2: "y",
          stroke: colour("vermilion"),
          strokeWidth: 1.75,
          headLength: 7,
        }),
        Plot.text(change, {
          x: "textX",
          y: "textY",
          text: "text",
          fontWeight: 700,
          fill: colour("vermilion"),
        }),
      ],
    },
  );
}
