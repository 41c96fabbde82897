import { scaleLinear } from "d3";
import type { Canvas, Size } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import { type CodeItem, type CodeModel, milestoneMonths } from "./model.ts";
import { datedLabel, label, panelName, shortLabel } from "./names.ts";
import { quarters } from "./ticks.ts";

/** A milestone, in px: a dot, or a bar over the month within which it was true. */
export interface Placed {
  item: CodeItem;
  x: number;
  y: number;
  /** The least and most it may lie at, where only the month is known. */
  span: { left: number; right: number } | null;
  /** Where its panel counts from. */
  zero: number;
  label: { text: string; x: number; y: number; anchor: "start" | "end" };
}

export interface MilestoneLayout {
  height: number;
  left: number;
  right: number;
  /** 7pay's days across all panels, and what stands above them. */
  band: { left: number; right: number; top: number; bottom: number };
  headings: { text: string; y: number }[];
  zeros: number[];
  placed: Placed[];
  /** `textX` keeps the first label inside the drawing. */
  ticks: { x: number; textX: number; text: string }[];
}

/** CSS px that a million people are high, the same in every panel. */
const perMillion: Record<Size, number> = { narrow: 13, medium: 14, wide: 15 };
export const radius = 6;
/** CSS px between a mark and its label. */
const gap = radius + 5;

/** A panel for each service, one below the other on one axis of time, all at one scale. */
export function layOut(model: CodeModel, canvas: Canvas): MilestoneLayout {
  const { width, fontSize, size, lang } = canvas;
  const line = Math.round(fontSize * 1.4);
  const left = 2;
  const right = width - 2;
  const x = scaleLinear([milestoneMonths.first.from, milestoneMonths.last.to], [left, right]);
  const top = 2 * line + 6;
  const headings: MilestoneLayout["headings"] = [];
  const zeros: number[] = [];
  const placed: Placed[] = [];
  let y = top;
  for (const panel of model.panels) {
    y += line / 2;
    for (const text of wrap(panelName(panel, model, lang), width, fontSize, lang, true)) {
      headings.push({ text, y: y + line / 2 });
      y += line;
    }
    const most = Math.max(...panel.items.map(({ quantity }) => quantity.number)) / 1e6;
    const zero = y + 1.5 * gap + most * perMillion[size];
    const own = panel.items.map((item) => place(item, zero, x, left, canvas));
    spread(own, fontSize * 1.4);
    placed.push(...own);
    zeros.push(zero);
    y = zero + line / 2;
  }
  const bottom = zeros.at(-1) ?? y;
  const band = { left: x(model.summer.start.from), right: x(model.summer.end.to), top, bottom };
  const ticks = quarters(lang).map(({ at, text }) => {
    const widest = Math.max(...text.split("\n").map((one) => textWidth(one, fontSize)));
    return { x: x(at), textX: Math.max(x(at), widest / 2), text };
  });
  return { height: bottom + 10 + 2 * line, left, right, band, headings, zeros, ticks, placed };
}

function place(
  item: CodeItem,
  zero: number,
  scale: (instant: number) => number,
  left: number,
  { size, fontSize, lang }: Canvas,
): Placed {
  const monthly = item.row.period.precision === "month";
  const x = scale((item.from + item.to) / 2);
  const y = zero - (item.quantity.number / 1e6) * perMillion[size];
  const span = monthly ? { left: scale(item.from), right: scale(item.to) } : null;
  const text = { narrow: shortLabel, medium: label, wide: datedLabel }[size](item, lang);
  const common = { item, x, y, span, zero };
  // To its left a rising series leaves room; the first has none there, and above it there is.
  if (!span && x - gap - textWidth(text, fontSize, true) >= left) {
    return { ...common, label: { text, x: x - gap, y, anchor: "end" } };
  }
  const start = span ? span.right + 8 : Math.max(left, x - radius);
  const up = span ? 0 : radius + 0.75 * fontSize;
  return { ...common, label: { text, x: start, y: y - up, anchor: "start" } };
}

/** Moves labels that are closer than `least` px apart by half of what is missing, each its own way. */
function spread(placed: readonly Placed[], least: number): void {
  placed.slice(1).forEach(({ label }, index) => {
    const before = (placed[index] as Placed).label;
    const missing = least - Math.abs(before.y - label.y);
    if (missing <= 0 || before.anchor !== label.anchor) return;
    before.y += missing / 2;
    label.y -= missing / 2;
  });
}
