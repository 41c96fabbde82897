import type { Canvas } from "../kit/canvas.ts";
import { type Caption, caption, lowered, numberSize } from "./caption.ts";
import { perBlock } from "./grid.ts";
import type { ScaleModel } from "./model.ts";

/** A square, px. */
export interface Square {
  x: number;
  y: number;
  side: number;
}

export interface Layout {
  height: number;
  /** All the registered. */
  grid: Square;
  /** The block of the grid in which the counted lie, and the same block enlarged. */
  block: Square;
  enlarged: Square;
  /** From the corners of the block to those of its enlargement. */
  leaders: { x1: number; y1: number; x2: number; y2: number }[];
  /** Of the registered, and of the counted. */
  captions: [Caption, Caption];
  numberSize: number;
}

/** Room for the stroke of the grid's edge, CSS px. */
const edge = 1;

/** The grid with its captions and the enlargement at its side; on a phone they stand above and below it. */
export function layOut(model: ScaleModel, canvas: Canvas): Layout {
  return canvas.size === "narrow" ? stacked(model, canvas) : beside(model, canvas);
}

function beside(model: ScaleModel, canvas: Canvas): Layout {
  const { size, width } = canvas;
  const wide = size === "wide";
  const [side, x, most] = wide ? [500, 640, 260] : [380, 430, 208];
  const all = caption(model, model.registered, canvas, wide ? x : 0, edge, wide ? width - x : width);
  const grid = { x: edge, y: wide ? edge : all.bottom + 12, side };
  const end = grid.y + side;
  const enlarged = { x, y: end - most, side: most };
  const middle = Math.floor((perBlock * (enlarged.y + most / 2 - grid.y)) / side);
  const block = blockOf(grid, perBlock - 1, middle);
  const counted = caption(model, model.counted, canvas, x, 0, width - x);
  return {
    height: end + edge,
    grid,
    block,
    enlarged,
    leaders: [0, 1].map((down) => ({
      x1: block.x + block.side,
      y1: block.y + down * block.side,
      x2: x,
      y2: enlarged.y + down * most,
    })),
    captions: [all, lowered(counted, enlarged.y - counted.bottom - 14)],
    numberSize: numberSize(canvas),
  };
}

function stacked(model: ScaleModel, canvas: Canvas): Layout {
  const { width } = canvas;
  const all = caption(model, model.registered, canvas, 0, 0, width);
  const grid = { x: edge, y: all.bottom + 12, side: width - 2 * edge };
  const block = blockOf(grid, 2, perBlock - 1);
  const enlarged = { x: edge, y: grid.y + grid.side + 36, side: 148 };
  const x = enlarged.x + enlarged.side + 14;
  const counted = caption(model, model.counted, canvas, x, enlarged.y, width - x);
  return {
    height: Math.max(enlarged.y + enlarged.side, counted.bottom) + edge,
    grid,
    block,
    enlarged,
    leaders: [0, 1].map((right) => ({
      x1: block.x + right * block.side,
      y1: block.y + block.side,
      x2: enlarged.x + right * enlarged.side,
      y2: enlarged.y,
    })),
    captions: [all, counted],
    numberSize: numberSize(canvas),
  };
}

function blockOf(grid: Square, column: number, row: number): Square {
  const side = grid.side / perBlock;
  return { x: grid.x + column * side, y: grid.y + row * side, side };
}
