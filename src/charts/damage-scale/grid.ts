import { cellCount } from "./model.ts";

/** Cells in a row of the grid, and in a row of a block. */
export const perSide = Math.sqrt(cellCount);
export const perBlock = Math.sqrt(perSide);

/** What is drawn with: the part of a canvas's path that is needed. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
}

/** Lines of squared paper `width` px wide with as many squares to a side as are given, without its edges. */
export function squares(pen: Pen, width: number, count: number): void {
  for (let index = 1; index < count; index++) {
    const at = (index * width) / count;
    pen.moveTo(0, at);
    pen.lineTo(width, at);
    pen.moveTo(at, 0);
    pen.lineTo(at, width);
  }
}

/** Filled cells stand in the middle of their block, in rows as short as a tally. */
const tally = { perRow: 5, left: 2, top: 3 };

/** The cells of a block that a number fills, each a place and the part of it that is filled; a cell’s side is 1. */
export const cellsOf = (filled: number): { x: number; y: number; part: number }[] =>
  Array.from({ length: Math.ceil(filled) }, (_, index) => ({
    x: tally.left + (index % tally.perRow),
    y: tally.top + Math.floor(index / tally.perRow),
    part: Math.min(1, filled - index),
  }));
