import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import type { Caption } from "./caption.ts";
import { cellsOf, type Pen, perBlock, perSide, squares } from "./grid.ts";
import { layOut, type Square } from "./layout.ts";
import type { ScaleItem, ScaleModel } from "./model.ts";
import { itemName } from "./words.ts";

/** A path of any shape from a square’s corner: Plot’s vector is the mark that takes one. */
const path = (at: Square, shape: (pen: Pen) => void) =>
  ({
    x: () => at.x,
    y: () => at.y,
    anchor: "start",
    length: 0,
    shape: { draw: (context: Pen) => shape(context) },
  }) as const;

/**
 * Squared paper for the registered, of which the counted fill a few squares in vermilion, hollow where they are an
 * estimate. The block they lie in is framed and enlarged; their mark is the enlargement, which a finger can hit.
 */
export function draw(model: ScaleModel, canvas: Canvas): string {
  const { lang, fontSize } = canvas;
  const { height, grid, block, enlarged, leaders, captions, numberSize } = layOut(model, canvas);
  const hollow = model.counted.row.basis === "estimate";
  const isCounted = (item: ScaleItem) => item === model.counted;
  const paint = ({ item }: Caption) => colour(isCounted(item) ? "vermilion" : "ink");
  const filled = {
    fill: colour(hollow ? "paper" : "vermilion"),
    stroke: hollow ? colour("vermilion") : "none",
  };
  // Rules of the paper, the tenth ones stronger: the squares are empty, for the registered were not all exposed.
  const fine = { stroke: colour("line"), strokeWidth: 0.75 };
  const bold = { stroke: colour("soft"), strokeWidth: 0.5 };
  const box = ({ x, y, side }: Square) => ({ x1: x, x2: x + side, y1: y, y2: y + side });
  // A line of paper between cells, so that they can be counted.
  const fill = (side: number, gap: number) => (pen: Pen) => {
    for (const { x, y, part } of cellsOf(model.filled))
      pen.rect(x * side + gap, y * side + gap, part * (side - 2 * gap), side - 2 * gap);
  };

  return plot(
    canvas,
    model.items.map(({ key }) => key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.vector([grid], { ...path(grid, (pen) => squares(pen, grid.side, perSide)), ...fine }),
        Plot.vector([grid], { ...path(grid, (pen) => squares(pen, grid.side, perBlock)), ...bold }),
        Plot.vector([block], {
          ...path(block, fill(block.side / perBlock, hollow ? 0.5 : 0)),
          ...filled,
          strokeWidth: 1,
        }),
        Plot.vector([enlarged], {
          ...path(enlarged, (pen) => squares(pen, enlarged.side, perBlock)),
          ...fine,
        }),
        Plot.vector(model.items, {
          ...items,
          filter: isCounted,
          ...path(enlarged, fill(enlarged.side / perBlock, hollow ? 2 : 1)),
          ...filled,
          strokeWidth: 2,
        }),
        Plot.rect(model.items, {
          ...items,
          filter: (item: ScaleItem) => !isCounted(item),
          ...box(grid),
          fill: "none",
          stroke: colour("mark"),
          strokeWidth: 1.5,
        }),
        Plot.link(leaders, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colour("soft") }),
        Plot.rect([block, enlarged], {
          x1: "x",
          x2: ({ x, side }: Square) => x + side,
          y1: "y",
          y2: ({ y, side }: Square) => y + side,
          fill: "none",
          stroke: colour("ink"),
          strokeWidth: 1.5,
        }),
        Plot.text(captions, {
          x: "x",
          y: "nameY",
          text: ({ item }: Caption) => itemName(item, lang),
          textAnchor: "start",
          fontWeight: 700,
          fill: paint,
        }),
        Plot.text(captions, {
          ...labels,
          x: "x",
          y: "numberY",
          text: ({ number }: Caption) => number,
          textAnchor: "start",
          fontSize: numberSize,
          fontWeight: 700,
          fill: paint,
        }),
        Plot.text(
          captions.flatMap(({ x, lines }) => lines.map((line) => ({ x, ...line }))),
          { x: "x", y: "y", text: "text", textAnchor: "start", fill: colour("soft"), fontSize },
        ),
      ],
    },
  );
}
