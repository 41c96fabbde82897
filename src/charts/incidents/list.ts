import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { IncidentItem } from "./item.ts";
import { kinds } from "./kinds.ts";
import type { IncidentGroup } from "./model.ts";
import { rowName, valueText } from "./names.ts";

/** A row without a bar; all in px from the top left. */
export interface PlacedRow {
  item: IncidentItem;
  /** Its first line begins here. */
  top: number;
  /** The rule below it. */
  bottom: number;
  name: string;
  value: string;
  valueTop: number;
  /** What the figure counts, where there is room for it. */
  counts: string;
}

export interface List {
  headings: { text: string; y: number }[];
  rows: PlacedRow[];
  /** Where names begin, where values end, and where what they count begins. */
  nameX: number;
  valueX: number;
  countsX: number;
  lineHeight: number;
  height: number;
}

/** CSS px. */
export const bulletSize = 9;
const gap = 12;
const padding = 5;

/** Rows of name and value under what they count; on the wide canvas with each row’s own words beside it. */
export function layOutList(groups: readonly IncidentGroup[], canvas: Canvas): List {
  const { fontSize, lang, size, width } = canvas;
  const lineHeight = Math.round(fontSize * 1.4);
  const nameX = bulletSize + gap;
  const valueX = size === "wide" ? Math.round(width * 0.57) : width;
  const countsX = valueX + 3 * gap;
  const headings: List["headings"] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const { kind, items } of groups) {
    if (y > 0) y += lineHeight;
    for (const text of wrap(kinds[kind][lang], width, fontSize, lang, true)) {
      headings.push({ text, y: y + lineHeight / 2 });
      y += lineHeight;
    }
    for (const item of items) {
      const value = valueText(item, lang);
      const name = wrap(rowName(item, lang), valueX - nameX, fontSize, lang);
      // The value stands on the name’s last line where that leaves room, otherwise below.
      const last = textWidth(name.at(-1) ?? "", fontSize) + gap + textWidth(value, fontSize, true);
      const below = last <= valueX - nameX ? name.length - 1 : name.length;
      const counts = size === "wide" ? wrap(item.counts[lang], width - countsX, fontSize, lang) : [];
      const top = y + padding;
      const valueTop = top + below * lineHeight;
      const lines = Math.max(below + 1, counts.length);
      y = top + lines * lineHeight + padding;
      rows.push({
        ...{ item, top, bottom: y, name: name.join("\n"), value, valueTop },
        counts: counts.join("\n"),
      });
    }
  }
  return { headings, rows, nameX, valueX, countsX, lineHeight, height: y + 1 };
}
