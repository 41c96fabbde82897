import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { layOut, type Node, nodeRadius } from "./layout.ts";
import type { AttackModel } from "./model.ts";
import type { Block, PlacedItem } from "./sheet.ts";
import { isWeak } from "./texts.ts";

/**
 * The path as a line with its steps as nodes and the weaknesses at each: solid where it is known how they ended, in
 * vermilion what stayed open to the end, dashed what rests on weak support.
 */
export function draw(model: AttackModel, canvas: Canvas): string {
  const { fontSize, width } = canvas;
  const { heads, glosses, nodes, items: placed, rule, height } = layOut(model, canvas);
  const [first, last] = [nodes[0] as Node, nodes.at(-1) as Node];
  const open = ({ item }: PlacedItem) => item.status === "open";
  const solid = ({ item }: PlacedItem) => item.status === "open" || item.status === "fixed";
  const paint = (entry: PlacedItem) => colour(open(entry) ? "vermilion" : "mark");
  const text = {
    x: "x",
    y: "y",
    text: ({ lines }: Block) => lines.join("\n"),
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: Math.round(fontSize * 1.4) / fontSize,
  } as const;
  const of = (part: "title" | "known") => ({
    ...text,
    x: (entry: PlacedItem) => entry[part].x,
    y: (entry: PlacedItem) => entry[part].y,
    text: (entry: PlacedItem) => entry[part].lines.join("\n"),
  });

  return plot(
    canvas,
    placed.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.link([0], {
          x1: first.x,
          y1: first.y,
          x2: last.x,
          y2: last.y,
          stroke: colour("ink"),
          strokeWidth: 2,
        }),
        Plot.ruleY([rule], { x1: 0, x2: width, stroke: colour("line") }),
        ...[true, false].map((numbered) =>
          Plot.dot(nodes, {
            filter: ({ step }: Node) => (step?.number !== null) === numbered,
            x: "x",
            y: "y",
            r: nodeRadius - 1,
            symbol: ({ step }: Node) => (step ? "circle" : "square"),
            fill: ({ step }: Node) => colour(step ? "paper" : "ink"),
            stroke: colour("ink"),
            strokeWidth: 2,
            ...(numbered ? {} : { strokeDasharray: "4 3" }),
          }),
        ),
        Plot.text(nodes, {
          x: "x",
          y: "y",
          text: ({ step }: Node) => `${step?.number ?? ""}`,
          fontWeight: 700,
          fill: colour("ink"),
        }),
        Plot.text(heads, { ...text, fontWeight: 700, fill: colour("ink") }),
        Plot.text(glosses, { ...text, fill: colour("soft") }),
        ...[false, true].map((weak) =>
          Plot.dot(placed, {
            ...items,
            filter: ({ item }: PlacedItem) => isWeak(item) === weak,
            x: "x",
            y: "y",
            r: 5,
            fill: (entry: PlacedItem) => (solid(entry) ? paint(entry) : colour("paper")),
            stroke: paint,
            strokeWidth: 2,
            ...(weak ? { strokeDasharray: "2 2" } : {}),
          }),
        ),
        Plot.text(placed, { ...labels, ...of("title"), fontWeight: 700, fill: colour("ink") }),
        Plot.text(placed, {
          ...of("known"),
          fill: (entry: PlacedItem) => colour(open(entry) ? "vermilion" : "soft"),
        }),
      ],
    },
  );
}
