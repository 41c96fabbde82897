import type { Canvas } from "../kit/canvas.ts";
import { at, type Frame } from "./frame.ts";
import type { JapanItem } from "./items.ts";
import { goalLabel, type Label, numbered, valueLabel } from "./labels.ts";
import type { JapanModel } from "./model.ts";

/** An item with its place, in px. */
export interface Placed {
  item: JapanItem;
  x: number;
  y: number;
  label: Label | null;
}

/** From when a goal was set to its year, at its level, in px; goals of one level share one. */
export interface Span {
  x1: number;
  x2: number;
  y: number;
}

/** Between goals that stand side by side, in px. */
const beside = 14;

const sameGoal = (a: JapanItem) => (b: JapanItem) =>
  b.target !== null && a.year === b.year && a.quantity.number === b.quantity.number;

/** Where each item and its label stand. Goals for the same year and level stand side by side under one label. */
export function place(model: JapanModel, frame: Frame, canvas: Canvas): Placed[] {
  const shown = numbered(model, frame, canvas);
  return model.items.map((item) => {
    const y = frame.y(item.quantity.number);
    const middle = item.year === null ? frame.undated : frame.x(item.year);
    if (!item.target) {
      return { item, x: middle, y, label: valueLabel(item, model, shown, [middle, y], canvas) };
    }
    const group = model.items.filter(sameGoal(item));
    const index = group.indexOf(item);
    return {
      item,
      x: middle + (index - (group.length - 1) / 2) * beside,
      y,
      label: index === group.length - 1 ? goalLabel(group, model, [middle, y], canvas) : null,
    };
  });
}

/** The time between setting and reaching, one line a level. */
export function spansOf(placed: readonly Placed[], frame: Frame): Span[] {
  const goals = placed.flatMap(({ item, x, y }) =>
    item.target ? [{ x1: frame.x(at(item.target.set_on)), x2: x, y, level: item.quantity.number }] : [],
  );
  return [...new Set(goals.map(({ level }) => level))].map((level) => {
    const own = goals.filter((goal) => goal.level === level);
    return {
      x1: Math.min(...own.map(({ x1 }) => x1)),
      x2: Math.max(...own.map(({ x2 }) => x2)),
      y: own[0]?.y ?? 0,
    };
  });
}
