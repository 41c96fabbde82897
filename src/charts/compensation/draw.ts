import * as Plot from "@observablehq/plot";
import type { Compensation } from "../../tables/compensation.ts";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { type Layout, layOut } from "./layout.ts";
import type { CompensationModel } from "./model.ts";
import { earlierName, question } from "./names.ts";
import { type Placed, radius } from "./pack.ts";

type Month = Layout["months"][number];
type Lane = Layout["lanes"][number];

/** Each promise by a shape of its own: solid for yes, hollow for a part, a cross for no. */
const shapes: Record<Compensation["promised"], Plot.DotOptions> = {
  yes: { symbol: "circle", fill: colour("ink"), stroke: colour("ink"), strokeWidth: 1.5 },
  partial: { symbol: "triangle", fill: colour("paper"), stroke: colour("ink"), strokeWidth: 2 },
  no: { symbol: "times", stroke: colour("ink"), strokeWidth: 2.5 },
  unknown: { symbol: "circle", fill: colour("paper"), stroke: colour("ink"), strokeDasharray: "2 2" },
};

/** Keeps words clear of the rules they cross. */
const halo = { stroke: colour("paper"), strokeWidth: 4 };

/** A lane for each service, a mark at each date a promise was seen, and a rule where 7pay's misuse was found. */
export function draw(model: CompensationModel, canvas: Canvas): string {
  const { fontSize: em, lang, size, width } = canvas;
  const at = layOut(model, canvas);
  const rule = at.rule ? [at.rule] : [];
  const band = model.span.from < model.span.close ? [at] : [];
  const stacked = size === "narrow";
  const kinds = Object.keys(shapes) as Compensation["promised"][];

  return plot(
    canvas,
    at.items.map(({ item }) => item.key),
    {
      height: at.height,
      ...laidOut,
      marks: [
        Plot.rect(band, {
          x1: "left",
          x2: "close",
          y1: "top",
          y2: "height",
          fill: colour("shade"),
        }),
        Plot.ruleX(at.months, { x: "x", y1: at.top, y2: at.height, stroke: colour("line") }),
        Plot.ruleY(at.lanes.slice(0, -1), { y: "bottom", x1: 0, x2: width, stroke: colour("line") }),
        Plot.text([question(lang)], {
          x: 0,
          y: 0.7 * em,
          text: (text: string) => text,
          textAnchor: "start",
          fontWeight: 700,
          fill: colour("ink"),
        }),
        Plot.text(band, {
          x: "left",
          y: at.top - 0.8 * em,
          text: () => earlierName(model, lang),
          textAnchor: "start",
          fill: colour("soft"),
        }),
        Plot.text(
          at.months.filter(({ name }) => name !== null),
          {
            x: "x",
            y: at.top - 0.8 * em,
            text: ({ name }: Month) => name ?? "",
            textAnchor: "middle",
            fill: colour("soft"),
          },
        ),
        Plot.ruleX(rule, { x: "x", y1: at.top, y2: at.height, stroke: colour("vermilion"), strokeWidth: 2 }),
        Plot.text(rule, {
          x: "textX",
          y: at.top - 2.2 * em,
          text: "text",
          textAnchor: "start",
          fontWeight: 700,
          fill: colour("vermilion"),
        }),
        Plot.text(at.lanes, {
          x: stacked ? 0 : at.left - 12,
          y: "nameY",
          text: ({ name }: Lane) => name,
          textAnchor: stacked ? "start" : "end",
          fontWeight: 700,
          fill: colour("ink"),
          ...halo,
        }),
        Plot.ruleY(
          at.items.filter(({ until }) => until !== null),
          { x1: "x", x2: ({ until }: Placed) => until, y: "y", stroke: colour("ink"), strokeWidth: 1.5 },
        ),
        ...kinds.map((kind) =>
          Plot.dot(at.items, {
            ...items,
            ...shapes[kind],
            filter: ({ item }: Placed) => item.row.promised === kind,
            x: "x",
            y: "y",
            r: radius,
          }),
        ),
        ...(["start", "end"] as const).map((anchor) =>
          Plot.text(at.items, {
            ...labels,
            filter: ({ label }: Placed) => label.anchor === anchor,
            x: ({ label }: Placed) => label.x,
            y: "y",
            text: ({ label }: Placed) => label.text,
            textAnchor: anchor,
            fill: colour("ink"),
            ...halo,
          }),
        ),
      ],
    },
  );
}
