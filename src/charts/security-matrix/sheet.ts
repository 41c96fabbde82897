import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import { type FeatureRow, isOwn, type MatrixItem, type MatrixModel } from "./model.ts";
import { dateOf, isWeak, listed, notFoundHead, serviceName, statusName, weakTag } from "./texts.ts";

/** A line of text, px from the left and to its middle from the top. */
export interface Line {
  text: string;
  x: number;
  y: number;
  bold: boolean;
  tone: "ink" | "soft";
}

/** An item's mark, and its status beside it; px. */
export interface PlacedItem {
  item: MatrixItem;
  x: number;
  y: number;
}

/** A place, px. */
export interface Room {
  x: number;
  y: number;
  width: number;
}

/** Px between a rule and what stands by it. */
export const pad = 6;
/** Half of a mark, px, and the distance from a mark's left edge to its word. */
export const markRadius = 6.5;
export const markRoom = 20;
const space = 9;

/** What is placed on one drawing, and the ways to place it; each gives the lower end of what it placed, px. */
export function sheetFor({ lang, fontSize }: Canvas) {
  const line = Math.round(fontSize * 1.5);
  const lines: Line[] = [];
  const items: PlacedItem[] = [];
  /** Bands behind 7pay, and rules. */
  const bands: { x1: number; x2: number; y1: number; y2: number }[] = [];
  const rules: { x1: number; x2: number; y: number; strong: boolean }[] = [];

  function write(text: string, { x, y, width }: Room, tone: Line["tone"] = "soft", bold = false): number {
    const texts = wrap(text, width, fontSize, lang, bold);
    texts.forEach((it, at) => lines.push({ text: it, x, y: y + (at + 0.5) * line, bold, tone }));
    return y + texts.length * line;
  }

  /** Mark and status, then whether weak and when, on the same line while there is room, or the date under it. */
  function known(item: MatrixItem, { x, y, width }: Room, dateUnder = false): number {
    items.push({ item, x: x + markRadius, y: y + line / 2 });
    let at = x + markRoom + textWidth(statusName(item.row.status, lang), fontSize, true);
    let top = y;
    const date = dateOf(item, lang);
    for (const text of [...(isWeak(item) ? [weakTag[lang]] : []), date]) {
      const wide = textWidth(text, fontSize);
      if ((dateUnder && text === date) || at + space + wide > x + width) {
        at = x - space;
        top += line;
      }
      lines.push({ text, x: at + space, y: top + line / 2, bold: false, tone: "soft" });
      at += space + wide;
    }
    return top + line;
  }

  const rule = ({ x, width }: Room, y: number, strong = false) =>
    rules.push({ x1: x, x2: x + width, y, strong });
  const band = ({ x, width, y }: Room, below: number) =>
    bands.push({ x1: x, x2: x + width, y1: y, y2: below });

  /** Of which services nothing was found. */
  function missing({ cells }: FeatureRow, room: Room): number {
    const names = cells.flatMap(({ service, item }) => (item ? [] : [serviceName(service, lang)]));
    return names.length > 0 ? write(`${notFoundHead[lang]}${listed(names, lang)}`, room) : room.y;
  }

  const name = (item: MatrixItem, room: Room) =>
    write(serviceName(item.service, lang), room, "ink", isOwn(item.service));

  return { line, lines, items, bands, rules, write, known, rule, band, missing, name };
}

export type Sheet = ReturnType<typeof sheetFor>;

/** Places a model; `nameWidth` is what the names of services need. Gives the height, px. */
export type Place = (model: MatrixModel, canvas: Canvas, sheet: Sheet, nameWidth: number) => number;
