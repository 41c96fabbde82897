import type { Refund } from "../../tables/refunds.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { RefundItem, RefundModel } from "./model.ts";
import { dateName, kindName, lessName, rowName, value } from "./names.ts";

/** A row: its name beside the bar, or above it on a phone; in px. */
export interface PlacedRow {
  row: Refund;
  /** `null` where the figure is unknown. */
  item: RefundItem | null;
  name: { text: string; x: number; y: number };
  /** Middle of the bar. */
  y: number;
}

export interface Layout {
  height: number;
  /** Where every bar begins. */
  left: number;
  x: (value: number) => number;
  rows: readonly PlacedRow[];
  /** Rules between figures that are counted differently. */
  rules: readonly number[];
  /** From the end of one bar to that of the other, with words below. */
  change: { x1: number; x2: number; y: number; text: string; textX: number; textY: number } | null;
}

/** CSS px. */
export const barHeight = 28;
/** Between a row and the next, and on both sides of a rule. */
const gap = 30;
const ruleGap = 20;

/** Where everything stands, from the top down. */
export function layOut(model: RefundModel, canvas: Canvas): Layout {
  const { size, width, fontSize: em, lang } = canvas;
  const stacked = size === "narrow";
  const lineHeight = 1.35 * em;
  const widest = (texts: string[], bold: boolean) =>
    Math.max(...texts.map((text) => textWidth(text, em, bold)));
  const beside = model.rows.map((row) => [dateName(row, lang), kindName(row, lang)]);
  const left = stacked ? 1 : Math.ceil(widest(beside.flat(), false)) + 20;
  const values = widest(
    model.items.map((item) => value(item, lang)),
    true,
  );
  const most = Math.max(...model.items.map(({ quantity }) => quantity.number));
  const x = (number: number) => left + (number / most) * (width - left - values - 12);

  const rows: PlacedRow[] = [];
  const rules: number[] = [];
  let change: Layout["change"] = null;
  let top = stacked ? 0 : (2 * lineHeight - barHeight) / 2;
  model.rows.forEach((row, index) => {
    const previous = model.rows[index - 1];
    if (previous && previous.what !== row.what) {
      top += 2 * ruleGap - gap;
      rules.push(top - ruleGap);
    }
    const lines = stacked ? wrap(rowName(row, lang), width, em, lang) : (beside[index] as string[]);
    const nameHeight = lines.length * lineHeight;
    const barTop = stacked ? top + nameHeight + 4 : top;
    const y = barTop + barHeight / 2;
    rows.push({
      row,
      item: model.items.find(({ key }) => key === row.id) ?? null,
      name: { text: lines.join("\n"), x: stacked ? 0 : left - 14, y: stacked ? top + nameHeight / 2 : y },
      y,
    });
    top = barTop + barHeight + gap;
    // The fall is told between the two bars.
    if (row === model.change?.from) {
      change = changeBelow(model, { left, top: barTop + barHeight, x }, canvas);
      top += 1.6 * em;
    }
  });
  const rest = stacked ? 4 : (2 * lineHeight - barHeight) / 2 + 2;
  return { height: Math.ceil(top - gap + rest), left, x, rows, rules, change };
}

/** The fall from one bar to a later one, in the space under the first. */
function changeBelow(
  { change, items }: RefundModel,
  { left, top, x }: Pick<Layout, "left" | "x"> & { top: number },
  { width, fontSize: em, lang }: Canvas,
): Layout["change"] {
  const end = (row: Refund | undefined) => x(items.find(({ key }) => key === row?.id)?.quantity.number ?? 0);
  if (!change) return null;
  const [x1, x2] = [end(change.from), end(change.to)];
  const text = lessName(change, lang);
  const half = textWidth(text, em, true) / 2;
  const textX = Math.min(Math.max((x1 + x2) / 2, left + half), width - half);
  return { x1, x2, y: top + 0.8 * em, text, textX, textY: top + 1.9 * em };
}
