import { scaleLinear } from "d3";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import type { CompensationModel } from "./model.ts";
import { monthsFrom } from "./months.ts";
import { incidentName, monthName, serviceName } from "./names.ts";
import { type Placed, pack, radius } from "./pack.ts";

/** Everything in px. */
export interface Layout {
  /** Where the axis begins. */
  left: number;
  /** Where the larger scale begins. */
  close: number;
  top: number;
  height: number;
  lanes: readonly { name: string; nameY: number; bottom: number }[];
  months: readonly { x: number; name: string | null }[];
  /** Where the misuse was found. */
  rule: { x: number; text: string; textX: number } | null;
  /** In the order of the model's items. */
  items: readonly Placed[];
}

/** The part of the axis for the years before the larger scale. */
const early = 0.16;

/** Where everything stands, lane under lane. */
export function layOut(model: CompensationModel, canvas: Canvas): Layout {
  const { size, width, fontSize: em, lang } = canvas;
  const stacked = size === "narrow";
  const names = model.lanes.map(({ service }) => serviceName(service, lang));
  const nameWidth = (name: string) => textWidth(name, em, true);
  const left = stacked ? 0 : Math.ceil(Math.max(...names.map(nameWidth))) + 14;
  const right = width - radius - 2;
  const { from, close, to } = model.span;
  const closeX = left + (from < close ? early * (right - left) : 0);
  const x = scaleLinear([from, close, to], [left + radius + 4, Math.max(closeX, left + radius + 4), right]);
  const rowHeight = Math.round(1.75 * em);
  const top = 4.4 * em;
  const items: Placed[] = [];
  const lanes: { name: string; nameY: number; bottom: number }[] = [];
  let y = top;
  model.lanes.forEach((lane, index) => {
    const name = names[index] as string;
    const rows = pack(lane.items, model, x, right, canvas);
    y += 6;
    const nameY = y + rowHeight / 2;
    // On a phone a name stands beside the first mark where it can, and over it where it cannot.
    if (stacked && nameWidth(name) + 10 > (rows[0]?.begin ?? 0)) y += rowHeight - 3;
    for (const row of rows) {
      for (const placed of row.placed) items.push({ ...placed, y: y + rowHeight / 2 });
      y += rowHeight;
    }
    y += 6;
    lanes.push({ name, nameY, bottom: y });
  });
  return {
    left,
    close: closeX,
    top,
    height: Math.ceil(y) + 2,
    lanes,
    months: months(model, x, canvas),
    rule: ruleOf(model, x, canvas),
    items,
  };
}

/** A rule for every month of the larger scale; a name for as many as fit, that of the misuse among them. */
function months({ span }: CompensationModel, x: (instant: number) => number, { fontSize, lang }: Canvas) {
  const all = monthsFrom(span.close, span.to);
  const widest = Math.max(...all.map((month) => textWidth(monthName(month, lang), fontSize)));
  const pitch = (x(span.to) - x(span.close)) / all.length;
  const step = Math.ceil((widest + 6) / pitch);
  return all.map((month, index) => ({
    x: x(month.from),
    name: index > 0 && (index - 1) % step === 0 ? monthName(month, lang) : null,
  }));
}

function ruleOf(
  { incident }: CompensationModel,
  x: (instant: number) => number,
  { width, fontSize, lang }: Canvas,
): Layout["rule"] {
  if (!incident) return null;
  const text = incidentName(incident, lang);
  const at = x(incident.start.from);
  return { x: at, text, textX: Math.min(at - 4, width - textWidth(text, fontSize, true)) };
}
