import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { type Lane, type Layout, layOut, markHeight, type PlacedItem } from "./layout.ts";
import type { TimelineModel } from "./model.ts";

/** Lanes by kind of event; a hollow bar where the time is uncertain, a solid one where it is known. */
export function draw(model: TimelineModel, canvas: Canvas): string {
  const { size, width } = canvas;
  const { left, top, height, heads, lanes, items: placed } = layOut(model, canvas);
  const paint = ({ item }: PlacedItem) => colour(item.event.category === "attack" ? "vermilion" : "ink");
  const titled = (anchor: "start" | "end") => (entry: PlacedItem) => entry.label?.anchor === anchor;

  return plot(
    canvas,
    placed.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.rect(
          lanes.filter((_, index) => index % 2 === 0),
          { x1: 0, x2: width, y1: "top", y2: "bottom", fill: colour("shade") },
        ),
        Plot.ruleX(heads, { x: "x", y1: 0, y2: height, stroke: colour("line") }),
        Plot.text(heads, {
          x: "x",
          y: 2,
          dx: 5,
          text: ({ lines }: Layout["heads"][number]) => lines.join("\n"),
          lineAnchor: "top",
          textAnchor: "start",
          lineHeight: 1.25,
          fill: colour("soft"),
        }),
        Plot.text(lanes, {
          x: size === "narrow" ? 6 : left - 12,
          y: "nameY",
          text: ({ name }: Lane) => name,
          textAnchor: size === "narrow" ? "start" : "end",
          fontWeight: 700,
          fill: colour("ink"),
        }),
        Plot.ruleY([top], { stroke: colour("line") }),
        ...[false, true].map((weak) =>
          Plot.rect(placed, {
            ...items,
            filter: ({ item }: PlacedItem) => (item.event.confidence === "low") === weak,
            x1: "x",
            x2: (entry: PlacedItem) => entry.x + entry.width,
            y1: (entry: PlacedItem) => entry.y - markHeight / 2,
            y2: (entry: PlacedItem) => entry.y + markHeight / 2,
            rx: 3,
            fill: (entry: PlacedItem) => (entry.hollow || weak ? colour("paper") : paint(entry)),
            stroke: paint,
            strokeWidth: 1.5,
            ...(weak ? { strokeDasharray: "2 2" } : {}),
          }),
        ),
        ...(["start", "end"] as const).map((anchor) =>
          Plot.text(placed, {
            ...labels,
            filter: titled(anchor),
            x: ({ label }: PlacedItem) => label?.x ?? null,
            y: ({ label }: PlacedItem) => label?.y ?? null,
            text: ({ label }: PlacedItem) => label?.lines.join("\n") ?? "",
            textAnchor: anchor,
            lineHeight: 1.35,
            fill: colour("ink"),
          }),
        ),
      ],
    },
  );
}
