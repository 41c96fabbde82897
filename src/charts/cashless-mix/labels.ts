import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { MixItem, MixModel } from "./model.ts";
import { columnNumber, noFigure } from "./names.ts";

/** The number over a column; `y` is its foot. */
export interface ColumnLabel {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
}

/** Years without a figure; `y` is the foot of the words there. */
export interface Gap {
  from: number;
  to: number;
  x: number;
  y: number;
  lines: readonly string[];
}

interface Bare {
  item: MixItem;
  x1: number;
  x2: number;
  y1: number;
}

/**
 * Numbers over the columns that have room for one: the latest sound year first, then the ends, then the rest. One wider
 * than its year reaches out to the left, the last one to the right, and stands above every column it reaches over.
 */
export function labelsOf(
  columns: readonly Bare[],
  slot: number,
  model: MixModel,
  { lang, fontSize }: Canvas,
): Map<MixItem, ColumnLabel> {
  const last = columns.at(-1);
  const latest = columns.filter(({ item }) => item.row.year === model.latest);
  const kept = new Map<MixItem, ColumnLabel & { from: number; to: number }>();
  for (const column of [...latest, ...columns.slice(-1), ...columns.slice(0, 1), ...columns]) {
    const text = columnNumber(column.item, lang);
    const width = textWidth(text, fontSize, true);
    const anchor = width <= slot - 3 ? "middle" : column === last ? "start" : "end";
    const middle = (column.x1 + column.x2) / 2;
    const from = { start: column.x1, middle: middle - width / 2, end: column.x2 - width }[anchor];
    const to = from + width;
    if ([...kept.values()].some((other) => from < other.to + 3 && other.from < to + 3)) continue;
    const under = columns.filter(({ x1, x2 }) => x1 < to && from < x2).map(({ y1 }) => y1);
    const x = { start: from, middle, end: to }[anchor];
    kept.set(column.item, { x, y: Math.min(...under) - 5, anchor, text, from, to });
  }
  return kept;
}

/** Where a method has no figure between the first year of all and its own last. */
export function gapsOf(
  items: readonly MixItem[],
  [first]: MixModel["years"],
  { middle, slot, base }: { middle(year: number): number; slot: number; base: number },
  { lang, fontSize }: Canvas,
): Gap[] {
  const known = [first - 1, ...items.map(({ row }) => row.year)];
  return known.slice(1).flatMap((year, index) => {
    const [from, to] = [(known[index] as number) + 1, year - 1];
    if (from > to) return [];
    const lines = wrap(noFigure[lang], (to - from + 1) * slot, fontSize, lang);
    return [{ from, to, x: (middle(from) + middle(to)) / 2, y: base - 6, lines }];
  });
}
