import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { layOut, type Placed, radius } from "./layout-milestones.ts";
import type { CodeModel } from "./model.ts";
import { summerLines } from "./summer.ts";

const paint = ({ item }: Placed) => colour(item.row.service === "7pay" ? "vermilion" : "ink");

/** Dots over their panel's zero, joined to nothing but it; 7pay's days a band through all panels. */
export function drawMilestones(model: CodeModel, canvas: Canvas): string {
  const { fontSize, lang } = canvas;
  const { height, left, right, band, headings, zeros, ticks, placed } = layOut(model, canvas);
  const dots = placed.filter(({ span }) => span === null);
  const heads = summerLines(model, lang).map((text, index) => ({ text, y: (index + 0.5) * fontSize * 1.4 }));

  return plot(
    canvas,
    placed.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.rect([band], { x1: "left", x2: "right", y1: "top", y2: "bottom", fill: colour("shade") }),
        Plot.ruleY([band], {
          x1: "left",
          x2: "right",
          y: "top",
          stroke: colour("vermilion"),
          strokeWidth: 4,
        }),
        Plot.text(heads, {
          x: (band.left + band.right) / 2,
          y: "y",
          text: "text",
          fontWeight: 700,
          fill: colour("vermilion"),
        }),
        Plot.text(headings, {
          x: left,
          y: "y",
          text: "text",
          textAnchor: "start",
          fontWeight: 700,
          fill: colour("ink"),
        }),
        Plot.ruleY(zeros, { x1: left, x2: right, stroke: colour("soft") }),
        Plot.ruleX(ticks, {
          x: "x",
          y1: band.bottom,
          y2: band.bottom + 6,
          stroke: colour("soft"),
        }),
        Plot.text(ticks, {
          x: "textX",
          y: band.bottom + 10,
          text: "text",
          lineAnchor: "top",
          lineHeight: 1.3,
          fill: colour("soft"),
        }),
        Plot.ruleX(dots, {
          x: "x",
          y1: "y",
          y2: "zero",
          stroke: colour("soft"),
          strokeDasharray: "0.1 5",
          strokeLinecap: "round",
          strokeWidth: 2,
        }),
        Plot.dot(placed, {
          ...items,
          filter: ({ span }: Placed) => span === null,
          x: "x",
          y: "y",
          r: radius,
          fill: paint,
          stroke: paint,
        }),
        Plot.rect(placed, {
          ...items,
          filter: ({ span }: Placed) => span !== null,
          x1: ({ span }: Placed) => span?.left ?? null,
          x2: ({ span }: Placed) => span?.right ?? null,
          y1: ({ y }: Placed) => y - radius,
          y2: ({ y }: Placed) => y + radius,
          rx: radius,
          fill: colour("paper"),
          stroke: paint,
          strokeWidth: 2.5,
        }),
        ...(["start", "end"] as const).map((anchor) =>
          Plot.text(placed, {
            ...labels,
            filter: ({ label }: Placed) => label.anchor === anchor,
            x: ({ label }: Placed) => label.x,
            y: ({ label }: Placed) => label.y,
            text: ({ label }: Placed) => label.text,
            textAnchor: anchor,
            fill: paint,
            fontWeight: 700,
          }),
        ),
      ],
    },
  );
}
