import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { layOutBars, type PlacedBar } from "./bars.ts";
import type { IncidentsModel } from "./model.ts";

/** A table with bars from zero: 7pay in vermilion, weak support hollow and dashed. */
export function drawBars(model: IncidentsModel, canvas: Canvas): string {
  const { left, bars, height } = layOutBars(model.items, canvas);
  const weak = ({ item }: PlacedBar) => item.confidence === "low";
  const paint = ({ item }: PlacedBar) => colour(item.own ? "vermilion" : "mark");

  return plot(
    canvas,
    bars.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        ...[true, false].map((own) =>
          Plot.text(bars, {
            filter: ({ item }: PlacedBar) => item.own === own,
            x: "nameX",
            y: "nameY",
            text: "name",
            textAnchor: "start",
            fill: colour(own ? "vermilion" : "ink"),
            fontWeight: own ? 700 : 400,
          }),
        ),
        Plot.text(bars, {
          x: "monthX",
          y: "monthY",
          text: "month",
          textAnchor: "start",
          fill: colour("soft"),
        }),
        ...[false, true].map((low) =>
          Plot.rect(bars, {
            ...items,
            filter: (bar: PlacedBar) => weak(bar) === low,
            x1: "x",
            x2: ({ x, width }: PlacedBar) => x + width,
            y1: "top",
            y2: "bottom",
            fill: (bar: PlacedBar) => (low ? colour("paper") : paint(bar)),
            stroke: paint,
            strokeWidth: 1.5,
            ...(low ? { strokeDasharray: "3 2" } : {}),
          }),
        ),
        Plot.text(bars, {
          ...labels,
          x: ({ x, width }: PlacedBar) => x + width,
          y: ({ top, bottom }: PlacedBar) => (top + bottom) / 2,
          dx: 8,
          text: "value",
          textAnchor: "start",
          fill: colour("ink"),
          fontWeight: 700,
        }),
        Plot.ruleX(bars, {
          x: left,
          y1: ({ top }: PlacedBar) => top - 4,
          y2: ({ bottom }: PlacedBar) => bottom + 4,
          stroke: colour("ink"),
        }),
      ],
    },
  );
}
