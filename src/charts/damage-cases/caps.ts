import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { CapItem } from "./model.ts";
import { capLabel } from "./names.ts";

/** A cap's flag above the rows: a stem, and its label on the side that has more room. All in px from the top left. */
export interface PlacedCap {
  item: CapItem;
  lines: string[];
  anchor: "start" | "end";
  x: number;
  top: number;
  bottom: number;
}

const gap = 7;

/** Puts the caps' flags one below the other, the lower cap first, so that no stem crosses a label. */
export function placeCaps(
  caps: readonly CapItem[],
  x: (number: number) => number,
  { fontSize, lang, width }: Canvas,
  lineHeight: number,
): { caps: PlacedCap[]; bottom: number } {
  const placed: PlacedCap[] = [];
  let top = 0;
  for (const item of [...caps].sort((a, b) => a.quantity.number - b.quantity.number)) {
    const at = x(item.quantity.number);
    const before = at - 2 * gap - (placed.at(-1)?.x ?? 0);
    const after = width - at - gap;
    const [name, amount] = capLabel(item, lang);
    const label = name + amount;
    const anchor = textWidth(label, fontSize, true) <= after || after >= before ? "start" : "end";
    const room = anchor === "start" ? after : before;
    const fits = textWidth(label, fontSize, true) <= room;
    const lines = fits ? [label] : [...wrap(name, room, fontSize, lang, true), amount];
    placed.push({ item, lines, anchor, x: at, top, bottom: 0 });
    top += lines.length * lineHeight + 6;
  }
  return { caps: placed.map((cap) => ({ ...cap, bottom: top })), bottom: top };
}
