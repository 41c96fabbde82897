import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { CodeItem, CodeModel } from "./model.ts";
import { label, panelName } from "./names.ts";
import { barName } from "./summer.ts";

/** A bar under its name, in px. */
export interface Bar {
  item: CodeItem;
  left: number;
  width: number;
  top: number;
  lines: string[];
  /** Middle of the lines of its name. */
  nameY: number;
  text: string;
}

export interface BarLayout {
  height: number;
  headings: { text: string; x: number; y: number }[];
  zeros: { x: number; top: number; bottom: number }[];
  bars: Bar[];
}

/** CSS px. */
export const barHeight = 24;
const columnGap = 48;

/** Panels side by side, their rows level with each other; on a phone one below the other. */
export function layOut(model: CodeModel, canvas: Canvas): BarLayout {
  const { size, width, fontSize, lang } = canvas;
  const columns = size === "narrow" ? 1 : model.panels.length;
  const room = (width - (columns - 1) * columnGap) / columns;
  const line = Math.round(fontSize * 1.4);
  const out: BarLayout = { height: 0, headings: [], zeros: [], bars: [] };
  let y = 0;
  for (let at = 0; at < model.panels.length; at += columns) {
    const beside = model.panels.slice(at, at + columns);
    if (at > 0) y += line;
    beside.forEach((panel, column) => {
      const text = panelName(panel, model, lang);
      out.headings.push({ text, x: column * (room + columnGap), y: y + line / 2 });
    });
    y += line + 8;
    const top = y;
    const rows = Math.max(...beside.map(({ items }) => items.length));
    for (let row = 0; row < rows; row++) {
      const entries = beside.flatMap(({ items }, column) => {
        const item = items[row];
        return item ? [{ item, column, lines: nameLines(item, room - 8, canvas), items }] : [];
      });
      const nameHeight = line * Math.max(...entries.map(({ lines }) => lines.length));
      for (const { item, column, lines, items } of entries) {
        out.bars.push({
          item,
          lines,
          left: column * (room + columnGap),
          width: length(item, items, room, canvas),
          top: y + nameHeight + 3,
          // Names of one line stand by their bar, not at the top of a taller neighbour's.
          nameY: y + nameHeight - (lines.length * line) / 2,
          text: label(item, lang),
        });
      }
      y += nameHeight + 3 + barHeight + 14;
    }
    beside.forEach((_, column) => {
      out.zeros.push({ x: column * (room + columnGap), top, bottom: y - 8 });
    });
  }
  out.height = y - 6;
  return out;
}

const nameLines = (item: CodeItem, room: number, { fontSize, lang }: Canvas) =>
  wrap(barName(item, lang), room, fontSize, lang, true);

/** A bar as long as its share of the panel's largest, which leaves room for its value. */
function length(item: CodeItem, panel: readonly CodeItem[], room: number, { fontSize, lang }: Canvas) {
  const values = panel.map((other) => textWidth(label(other, lang), fontSize, true));
  const most = Math.max(...panel.map(({ quantity }) => quantity.number));
  return (item.quantity.number / most) * (room - Math.max(...values) - 12);
}
