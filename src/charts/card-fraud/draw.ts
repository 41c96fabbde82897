import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { wrap } from "../kit/text.ts";
import { type Layout, layOut, type Placed } from "./layout.ts";
import type { CardFraudLine, CardFraudModel } from "./model.ts";
import { gapName, incidentName, yearName } from "./names.ts";

type Tick = Layout["ticks"][number];

/** Keeps figures clear of the rules they cross. */
const halo = { stroke: colour("paper"), strokeWidth: 4 };

const paint = ({ part }: CardFraudLine) => colour(part === "number-theft" ? "vermilion" : "ink");

/** Lines with a point for every published year, open where a year is missing; 7pay's year is marked by a dashed rule. */
export function draw(model: CardFraudModel, canvas: Canvas): string {
  const { fontSize: em, lang } = canvas;
  const at = layOut(model, canvas);
  const incident = model.incident === null ? [] : [model.incident];

  return plot(
    canvas,
    model.items.map(({ key }) => key),
    {
      height: at.height,
      ...laidOut,
      marks: [
        Plot.ruleY(at.ticks, {
          y: ({ value }: Tick) => at.y(value),
          x1: 0,
          x2: at.x(model.last),
          stroke: ({ value }: Tick) => colour(value === 0 ? "soft" : "line"),
        }),
        Plot.text(at.ticks, {
          x: 0,
          y: ({ value }: Tick) => at.y(value) - 0.7 * em,
          text: "name",
          textAnchor: "start",
          fill: colour("soft"),
        }),
        Plot.text(at.years, {
          x: at.x,
          y: at.bottom + em,
          text: (year: number) => yearName(year, "en"),
          fill: colour("soft"),
        }),
        Plot.ruleX(incident, {
          x: at.x,
          y1: at.top - 0.6 * em,
          y2: at.bottom,
          stroke: colour("soft"),
          strokeDasharray: "2 3",
        }),
        Plot.text(incident, {
          x: at.x,
          y: at.top - 1.4 * em,
          text: (year: number) => incidentName(year, lang),
          fill: colour("ink"),
        }),
        ...model.lines.flatMap((line) => [...gap(line, at, canvas), course(line, at)]),
        Plot.dot(at.points, {
          ...items,
          x: "x",
          y: "y",
          r: 4,
          fill: ({ line }: Placed) => paint(line),
        }),
        ...(["start", "middle", "end"] as const).map((anchor) =>
          Plot.text(at.points, {
            ...labels,
            filter: ({ label }: Placed) => label?.anchor === anchor,
            x: ({ x, label }: Placed) => x + (label?.dx ?? 0) * em,
            y: ({ y, label }: Placed) => y + (label?.dy ?? 0) * em,
            text: ({ label }: Placed) => label?.text ?? "",
            textAnchor: anchor,
            lineHeight: 1.25,
            fontWeight: 700,
            fill: ({ line }: Placed) => paint(line),
            ...halo,
          }),
        ),
      ],
    },
  );
}

/** A line through its years; a missing year breaks it. */
function course(line: CardFraudLine, at: Layout) {
  const years = [...line.items.map(({ row }) => row.year), ...line.missing].sort((a, b) => a - b);
  const valueOf = (year: number) => line.items.find(({ row }) => row.year === year)?.quantity.number;
  return Plot.line(years, {
    x: at.x,
    y: (year: number) => {
      const value = valueOf(year);
      return value === undefined ? null : at.y(value);
    },
    stroke: paint(line),
    strokeWidth: 2.5,
  });
}

/** Says at an open place that its year is unknown, below the point before it. */
function gap(line: CardFraudLine, at: Layout, { fontSize: em, lang, size }: Canvas) {
  const [year] = line.missing;
  const before = at.points.findLast(({ item, line: own }) => own === line && item.row.year < (year ?? 0));
  if (year === undefined || !before) return [];
  const name = wrap(gapName(line, lang), size === "narrow" ? 5 * em : 12 * em, em, lang).join("\n");
  const y = before.y + 3.8 * em;
  return [
    Plot.ruleX([year], { x: at.x, y1: before.y + em, y2: y - 0.3 * em, stroke: paint(line) }),
    Plot.text([name], {
      x: at.x(year),
      y,
      text: (text: string) => text,
      lineAnchor: "top",
      lineHeight: 1.25,
      fill: paint(line),
      ...halo,
    }),
  ];
}
