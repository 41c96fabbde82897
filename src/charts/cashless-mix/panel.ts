import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { type ColumnLabel, type Gap, gapsOf, labelsOf } from "./labels.ts";
import type { Method, MixItem, MixModel } from "./model.ts";
import { incidentYear } from "./names.ts";

/** A shorter rule reads as a stray mark, px. */
const leastRule = 24;

/** A column with its number, in px. */
export interface Column {
  item: MixItem;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  label: ColumnLabel | null;
}

/** One method’s columns over the years. */
export interface Panel {
  method: Method;
  left: number;
  right: number;
  headY: number;
  base: number;
  columns: readonly Column[];
  gaps: readonly Gap[];
  /** Where the incident’s year stands, and its rule where there is height for one. */
  x: number;
  rule: { y1: number; y2: number } | null;
  ticks: readonly { x: number; text: string; incident: boolean }[];
}

interface Frame {
  left: number;
  right: number;
  headY: number;
  ruleTop: number;
  base: number;
  /** Px for one unit. */
  scale: number;
  /** Room at the right for a number wider than its year. */
  overhang: number;
}

/** A method’s columns, its years without a figure and the incident’s rule. */
export function panelOf(model: MixModel, method: Method, frame: Frame, canvas: Canvas): Panel {
  const { fontSize } = canvas;
  const { left, right, base, scale } = frame;
  const [first, last] = model.years;
  const items = model.items.filter((item) => item.method === method);
  const slot = (right - left - frame.overhang) / (last - first + 1);
  const thick = Math.min(slot * 0.72, 44);
  const middle = (year: number) => left + (year - first + 0.5) * slot;
  const bare = items.map((item) => ({
    item,
    x1: middle(item.row.year) - thick / 2,
    x2: middle(item.row.year) + thick / 2,
    y1: base - item.quantity.number * scale,
    y2: base,
  }));
  const labels = labelsOf(bare, slot, model, canvas);
  const columns = bare.map((column) => ({ ...column, label: labels.get(column.item) ?? null }));
  const gaps = gapsOf(items, model.years, { middle, slot, base }, canvas);
  const at = incidentYear(model);
  const there = columns.find(({ item }) => item.row.year === at);
  const gap = gaps.find(({ from, to }) => from <= at && at <= to);
  const foot = there
    ? (there.label?.y ?? there.y1) - fontSize
    : gap
      ? gap.y - gap.lines.length * fontSize * 1.2
      : base;
  return {
    method,
    left,
    right,
    headY: frame.headY,
    base,
    columns,
    gaps,
    x: middle(at),
    rule: foot - 4 - frame.ruleTop < leastRule ? null : { y1: frame.ruleTop, y2: foot - 4 },
    ticks: ticksOf(model, middle, left, canvas),
  };
}

/** The incident’s year and the ends, as far as there is room. */
function ticksOf(model: MixModel, middle: (year: number) => number, left: number, { fontSize }: Canvas) {
  const [first, last] = model.years;
  const at = incidentYear(model);
  const kept: { x: number; half: number; text: string; incident: boolean }[] = [];
  for (const year of [at, last, first]) {
    const text = `${year}`;
    const half = textWidth(text, fontSize, true) / 2;
    const x = Math.max(middle(year), left + half);
    if (kept.every((other) => Math.abs(other.x - x) >= half + other.half + 4))
      kept.push({ x, half, text, incident: year === at });
  }
  return kept;
}
