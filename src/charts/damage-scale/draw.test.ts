import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { damageScale } from "./index.ts";
import { layOut } from "./layout.ts";
import { model, type ScaleState } from "./model.ts";

const { tables } = readTables();
const cases = (damageScale.states as ScaleState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);
const paint = (element: Element | undefined, name: string) =>
  element?.closest(`[${name}]`)?.getAttribute(name) ?? "";

describe.each(cases)("damage-scale, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const shown = model(tables, state);
  const { grid, block, enlarged } = layOut(shown, canvas);
  const { document } = parseHTML(damageScale.view(tables, state).draw(canvas));
  const paths = [...document.querySelectorAll("path")];
  const squared = paths
    .filter((path) => paint(path, "stroke") === "var(--c-line)")
    .map((path) => (path.getAttribute("d") ?? "").split("M").length - 1);
  const red = paths.filter((path) =>
    [paint(path, "fill"), paint(path, "stroke")].includes("var(--c-vermilion)"),
  );
  const areaOf = (path: Element) =>
    [...(path.getAttribute("d") ?? "").matchAll(/h([\d.]+)v([\d.]+)/g)].reduce(
      (sum, [, width, height]) => sum + Number(width) * Number(height),
      0,
    );

  it("rules the paper into a hundred squares a side, and the enlarged block into ten", () => {
    expect(squared).toEqual([2 * 99, 2 * 9]);
    expect(block.side).toBeCloseTo(grid.side / 10, 5);
  });

  it("fills the cells in the grid and in the enlargement, as many in both", () => {
    expect(red).toHaveLength(2);
    const cells = Math.ceil(shown.filled);
    for (const path of red) expect((path.getAttribute("d") ?? "").split("M")).toHaveLength(cells + 1);
    expect(red[1]?.getAttribute("data-key")).toBe(shown.counted.key);
  });

  it("fills in the grid the part that the counted are of the registered", () => {
    if (state === "estimate") return;
    const cell = (grid.side / 100) ** 2;
    expect(Math.abs(areaOf(red[0] as Element) / cell / shown.filled - 1)).toBeLessThan(0.05);
  });

  it("draws the estimate alone hollow", () => {
    for (const path of red) expect(paint(path, "fill") === "var(--c-paper)").toBe(state === "estimate");
  });

  it("frames the block and its enlargement, and the whole as the registered", () => {
    const rects = [...document.querySelectorAll("rect")].map((rect) => ({
      key: rect.getAttribute("data-key"),
      side: Number(rect.getAttribute("width")),
    }));
    expect(rects.map(({ key }) => key)).toEqual(["exp-01", null, null]);
    const sides = [grid, block, enlarged].map(({ side }) => side);
    rects.forEach((rect, index) => expect(rect.side).toBeCloseTo(sides[index] as number, 0));
  });

  it("keeps the grid, the block and the enlargement inside the drawing and apart", () => {
    expect(grid.x + grid.side).toBeLessThan(canvas.width);
    expect(enlarged.x + enlarged.side).toBeLessThanOrEqual(canvas.width);
    expect(enlarged.x > grid.x + grid.side || enlarged.y > grid.y + grid.side).toBe(true);
    expect(block.x + block.side).toBeLessThanOrEqual(grid.x + grid.side + 0.1);
    expect(block.y + block.side).toBeLessThanOrEqual(grid.y + grid.side + 0.1);
  });
});
