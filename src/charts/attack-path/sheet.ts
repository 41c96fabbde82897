import type { Lang } from "../../i18n/lang.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { AttackItem } from "./model.ts";
import { knownOf, titleOf } from "./texts.ts";

/** Lines of text from a place down, px. */
export interface Block {
  lines: string[];
  x: number;
  y: number;
}

/** An item's mark with its title and, under it, what is known of it; px. */
export interface PlacedItem {
  item: AttackItem;
  x: number;
  y: number;
  title: Block;
  known: Block;
}

/** A place for blocks, px. */
export interface Room {
  x: number;
  y: number;
  width: number;
}

/** Px between columns. */
export const gutter = 16;
const indent = 17;

/** Lines that hold as many of these pieces as fit, each whole unless it is too wide by itself. */
function fill(pieces: readonly string[], width: number, fontSize: number, lang: Lang): string[] {
  const between = lang === "ja" ? "・" : " · ";
  return pieces.reduce<string[]>((lines, piece) => {
    const longer = `${lines.at(-1)}${between}${piece}`;
    return lines.length > 0 && textWidth(longer, fontSize) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, ...wrap(piece, width, fontSize, lang)];
  }, []);
}

/** What is placed on one drawing, and the ways to place it; each gives the lower end of what it placed, px. `year` is left out of dates. */
export function sheetFor({ lang, fontSize }: Canvas, year: string) {
  const line = Math.round(fontSize * 1.4);
  const heads: Block[] = [];
  const glosses: Block[] = [];
  const items: PlacedItem[] = [];

  function write(into: Block[], text: string, { x, y, width }: Room): number {
    const lines = wrap(text, width, fontSize, lang, into === heads);
    if (lines.length > 0) into.push({ lines, x, y });
    return y + lines.length * line;
  }

  /** A heading and what stands under it. */
  const head = (name: string, text: string, room: Room): number =>
    write(glosses, text, { ...room, y: write(heads, name, room) + 1 });

  function place(item: AttackItem, { x, y, width }: Room): number {
    const room = width - indent;
    const title = wrap(titleOf(item, lang), room, fontSize, lang, true);
    const known = fill(knownOf(item, lang, year), room, fontSize, lang);
    const below = y + title.length * line;
    items.push({
      item,
      x: x + 6,
      y: y + line / 2,
      title: { lines: title, x: x + indent, y },
      known: { lines: known, x: x + indent, y: below },
    });
    return below + known.length * line;
  }

  /** Items in rows of so many. */
  function grid(list: readonly AttackItem[], { x, y: top, width }: Room, columns: number): number {
    const each = (width - (columns - 1) * gutter) / columns;
    let y = top;
    for (let at = 0; at < list.length; at += columns) {
      const ends = list
        .slice(at, at + columns)
        .map((item, column) => place(item, { x: x + column * (each + gutter), y, width: each }));
      y = Math.max(...ends) + 10;
    }
    return y;
  }

  return { line, heads, glosses, items, head, grid };
}

export type Sheet = ReturnType<typeof sheetFor>;
