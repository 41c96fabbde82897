import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import type { PlacedCap } from "./caps.ts";
import { dotRadius, layOut, type PlacedCase } from "./layout.ts";
import type { CasesModel } from "./model.ts";

type Placed = PlacedCap | PlacedCase;
const isCap = (entry: Placed): entry is PlacedCap => entry.item.kind === "cap";
const isCase = (entry: Placed): entry is PlacedCase => entry.item.kind === "case";

/**
 * A receipt: each case a dot on a dotted leader, its amount in the right-hand column; the two caps are upright lines
 * across the rows that they can be held against. What is weakly supported is hollow and dashed.
 */
export function draw(model: CasesModel, canvas: Canvas): string {
  const { size, width } = canvas;
  const { left, caps, headings, cases, crossings, height } = layOut(model, canvas);
  const stacked = size === "narrow";
  const placed: Placed[] = [...caps, ...cases];
  const vermilion = { stroke: colour("vermilion"), strokeWidth: 1.5 };
  const bold = { fill: colour("ink"), fontWeight: 700 };

  return plot(
    canvas,
    placed.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.ruleY(cases.slice(0, -1), { x1: 0, x2: width, y: "bottom", stroke: colour("line") }),
        Plot.ruleX(cases, { x: left, y1: "top", y2: "bottom", stroke: colour("soft") }),
        Plot.ruleX(crossings, { x: "x", y1: "top", y2: "bottom", ...vermilion }),
        Plot.ruleX(placed, { ...items, filter: isCap, x: "x", y1: "top", y2: "bottom", ...vermilion }),
        ...(["start", "end"] as const).map((anchor) =>
          Plot.text(placed, {
            ...labels,
            filter: (entry: Placed) => isCap(entry) && entry.anchor === anchor,
            x: "x",
            y: "top",
            dx: anchor === "start" ? 7 : -7,
            text: (entry: Placed) => (isCap(entry) ? entry.lines.join("\n") : ""),
            textAnchor: anchor,
            lineAnchor: "top",
            lineHeight: 1.4,
            fill: colour("vermilion"),
            fontWeight: 700,
          }),
        ),
        Plot.text(headings, { x: 0, y: "y", text: "text", textAnchor: "start", ...bold }),
        Plot.text(cases, {
          x: stacked ? 0 : left - 12,
          y: "nameY",
          text: "name",
          textAnchor: stacked ? "start" : "end",
          fill: colour("soft"),
        }),
        Plot.ruleY(cases, {
          x1: left,
          x2: "x",
          y: "y",
          stroke: colour("soft"),
          strokeDasharray: "0.1 5",
          strokeLinecap: "round",
          strokeWidth: 2,
        }),
        ...[false, true].map((weak) =>
          Plot.dot(placed, {
            ...items,
            filter: (entry: Placed) => isCase(entry) && (entry.item.row.confidence === "low") === weak,
            x: "x",
            y: "y",
            r: dotRadius,
            fill: colour(weak ? "paper" : "ink"),
            stroke: colour("ink"),
            strokeWidth: 2,
            ...(weak ? { strokeDasharray: "3 2" } : {}),
          }),
        ),
        Plot.text(placed, {
          ...labels,
          filter: isCase,
          x: width,
          y: (entry: Placed) => (isCase(entry) ? entry.nameY : null),
          text: (entry: Placed) => (isCase(entry) ? entry.amount : ""),
          textAnchor: "end",
          ...bold,
        }),
      ],
    },
  );
}
