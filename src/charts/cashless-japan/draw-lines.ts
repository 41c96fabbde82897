import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { incidentMarks, rewardMarks } from "./annotations.ts";
import { type Frame, frameOf, type Tick, ticksOf } from "./frame.ts";
import { runsOf } from "./items.ts";
import { lineHeight } from "./labels.ts";
import type { JapanModel } from "./model.ts";
import { type Placed, place, type Span, spansOf } from "./place.ts";
import { incidentYear } from "./read.ts";

/**
 * Circles for the old indicator, squares for the new one, each joined only within itself and over years in a row;
 * hollow where weakly supported. Goals are hollow diamonds at their year.
 */
export function drawLines(model: JapanModel, canvas: Canvas): string {
  const frame = frameOf(model, canvas);
  const placed = place(model, frame, canvas);
  const isIncident = ({ item }: Placed) => item.year === incidentYear(model) && item.kind === "ratio";
  const placeOf = new Map(placed.map((entry) => [entry.item, entry]));
  const joined = runsOf(model.items).flatMap((run, index) =>
    run.map((item) => ({ ...(placeOf.get(item) as Placed), run: index })),
  );
  const paint = (entry: Placed) => colour(isIncident(entry) ? "vermilion" : "ink");
  const mark = (symbol: "circle" | "square" | "diamond", r: number, filter: (entry: Placed) => boolean) =>
    Plot.dot(placed, {
      ...items,
      filter,
      symbol,
      x: "x",
      y: "y",
      r,
      fill: (entry: Placed) => (entry.item.weak || entry.item.target ? colour("paper") : paint(entry)),
      stroke: paint,
      strokeWidth: 1.75,
    });

  return plot(
    canvas,
    placed.map(({ item }) => item.key),
    {
      height: frame.height,
      ...laidOut,
      symbol: { type: "identity" },
      marks: [
        ...(model.state === "ratio" ? rewardMarks(model, frame, canvas) : []),
        ...scaleMarks(model, frame, canvas),
        ...incidentMarks(placed.filter(isIncident), model, frame, canvas),
        Plot.ruleY(spansOf(placed, frame), {
          x1: "x1",
          x2: "x2",
          y: ({ y }: Span) => y,
          stroke: colour("soft"),
          strokeDasharray: "5 4",
        }),
        Plot.line(joined, { x: "x", y: "y", z: "run", stroke: colour("ink"), strokeWidth: 2 }),
        mark("circle", 4.5, ({ item }) => !item.target && item.definition === "meti-legacy"),
        mark("square", 5, ({ item }) => !item.target && item.definition === "meti-new"),
        mark("diamond", canvas.size === "narrow" ? 5 : 6, ({ item }) => item.target !== null),
        ...(["start", "middle", "end"] as const).map((anchor) =>
          Plot.text(placed, {
            ...labels,
            filter: ({ label }: Placed) => label?.anchor === anchor,
            x: ({ label }: Placed) => label?.x ?? null,
            y: ({ label }: Placed) => label?.y ?? null,
            text: ({ label }: Placed) => label?.lines.join("\n") ?? "",
            textAnchor: anchor,
            lineHeight,
            fill: (entry: Placed) => (entry.item.weak ? colour("soft") : paint(entry)),
            fontWeight: 700,
            // A halo keeps rules and lines out of the letters.
            stroke: colour("paper"),
            strokeWidth: 4,
          }),
        ),
      ],
    },
  );
}

/** Level rules with their percentages, and the years below. */
function scaleMarks(model: JapanModel, frame: Frame, canvas: Canvas): Plot.Markish[] {
  return [
    Plot.ruleY(frame.levels, {
      x1: 0,
      x2: canvas.width,
      y: frame.y,
      stroke: (level: number) => colour(level === 0 ? "soft" : "line"),
    }),
    Plot.text(frame.levels, {
      x: 0,
      y: frame.y,
      dy: -4,
      text: (level: number) => `${level}%`,
      textAnchor: "start",
      lineAnchor: "bottom",
      fill: colour("soft"),
    }),
    ...[false, true].map((telling) =>
      Plot.text(
        ticksOf(model, frame, canvas).filter(({ incident }) => incident === telling),
        {
          x: "x",
          y: frame.bottom + canvas.fontSize * 1.2,
          text: ({ text }: Tick) => text,
          fill: colour(telling ? "vermilion" : "soft"),
          fontWeight: telling ? 700 : 400,
        },
      ),
    ),
  ];
}
