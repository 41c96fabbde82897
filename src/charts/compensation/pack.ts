import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import type { CompensationItem, CompensationModel } from "./model.ts";
import { labelName } from "./names.ts";

/** A mark and its words, in px. */
export interface Placed {
  item: CompensationItem;
  x: number;
  y: number;
  /** Where the line over a date's month ends, if only the month is known. */
  until: number | null;
  label: { text: string; x: number; anchor: "start" | "end" };
}

/** Marks side by side, from the left edge of the first to the right edge of the last, words included. */
export interface Row {
  begin: number;
  end: number;
  placed: readonly Placed[];
}

/** CSS px. */
export const radius = 6;
const gap = 8;

/** Marks by date in as few rows as fit, none above an earlier one; their height is left open. */
export function pack(
  items: readonly CompensationItem[],
  model: CompensationModel,
  scale: (instant: number) => number,
  right: number,
  canvas: Canvas,
): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const placed = place(item, model, scale, right, canvas);
    const { x, label } = placed;
    const width = textWidth(label.text, canvas.fontSize);
    const [begin, end] =
      label.anchor === "start" ? [x - radius, label.x + width] : [label.x - width, x + radius];
    const last = rows.at(-1);
    if (last && last.end + 2 * gap <= begin) {
      rows[rows.length - 1] = { ...last, end, placed: [...last.placed, placed] };
    } else rows.push({ begin, end, placed: [placed] });
  }
  return rows;
}

/** A mark with its words after it, or before it where there is no room. */
function place(
  item: CompensationItem,
  model: CompensationModel,
  scale: (instant: number) => number,
  right: number,
  { fontSize, lang }: Canvas,
): Placed {
  const { as_of } = item.row;
  const x = scale(as_of.from);
  const until = as_of.precision === "month" && scale(as_of.to) > x + radius ? scale(as_of.to) : null;
  const text = labelName(item, model, lang);
  const after = Math.max(x + radius, until ?? 0) + gap;
  const fits = after + textWidth(text, fontSize) <= right + radius;
  const label = fits
    ? ({ text, x: after, anchor: "start" } as const)
    : ({ text, x: x - radius - gap, anchor: "end" } as const);
  return { item, x, y: 0, until, label };
}
