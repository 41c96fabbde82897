import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { layOut, markHeight, type PlacedItem, timeScale } from "./layout.ts";
import { model, type TimelineState } from "./model.ts";

const { tables } = readTables();
const states: TimelineState[] = ["days", "eve", "calls", "doors", "summer", "all"];
const cases = states.flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

interface Box {
  of: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of an item's mark and of its title, without the air between the title's lines. */
function boxesOf({ item, x, y, width, label }: PlacedItem, fontSize: number): Box[] {
  const mark = {
    of: item.key,
    left: x,
    right: x + width,
    top: y - markHeight / 2,
    bottom: y + markHeight / 2,
  };
  if (!label) return [mark];
  const wide = Math.max(...label.lines.map((line) => textWidth(line, fontSize)));
  const high = fontSize * (1 + 1.35 * (label.lines.length - 1));
  const left = label.anchor === "start" ? label.x : label.x - wide;
  const title = { of: `${item.key} title`, left, right: left + wide };
  return [mark, { ...title, top: label.y - high / 2, bottom: label.y + high / 2 }];
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.01 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01;

describe.each(cases)("the layout of $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const timeline = model(tables, state);
  const { left, top, height, heads, lanes, items } = layOut(timeline, canvas);
  const laneOf = ({ item }: PlacedItem) => lanes.find(({ category }) => category === item.event.category);

  it("places every item once", () => {
    expect(items.map(({ item }) => item.key).sort()).toEqual(timeline.items.map(({ key }) => key).sort());
  });

  it("lets no mark or title touch another of its lane", () => {
    const touching = lanes.flatMap((lane) => {
      const boxes = items
        .filter((placed) => laneOf(placed) === lane)
        .flatMap((placed) => boxesOf(placed, canvas.fontSize));
      return boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.of} × ${b.of}`] : [])),
      );
    });
    expect(touching).toEqual([]);
  });

  it("keeps every mark and title inside its lane and the canvas", () => {
    for (const placed of items) {
      const lane = laneOf(placed);
      for (const box of boxesOf(placed, canvas.fontSize)) {
        expect(box.left, box.of).toBeGreaterThanOrEqual(size === "narrow" ? 0 : left);
        expect(box.right, box.of).toBeLessThanOrEqual(canvas.width);
        expect(box.top, box.of).toBeGreaterThanOrEqual(lane?.top ?? Number.NaN);
        expect(box.bottom, box.of).toBeLessThanOrEqual(lane?.bottom ?? Number.NaN);
      }
    }
  });

  it("stacks lanes under the heads without gap or overlap", () => {
    expect(lanes[0]?.top).toBe(top);
    lanes.slice(1).forEach((lane, index) => {
      expect(lane.top).toBe(lanes[index]?.bottom);
    });
    expect(height).toBeGreaterThanOrEqual(lanes.at(-1)?.bottom ?? Number.NaN);
    expect(new Set(lanes.map(({ category }) => category)).size).toBe(lanes.length);
  });

  it("keeps lanes' names clear of marks and titles", () => {
    for (const { name, nameY, category } of lanes) {
      const start = size === "narrow" ? 6 : left - 12 - textWidth(name, canvas.fontSize, true);
      const half = canvas.fontSize / 2;
      const right = start + textWidth(name, canvas.fontSize, true);
      const own: Box = { of: name, left: start, right, top: nameY - half, bottom: nameY + half };
      expect(start, name).toBeGreaterThanOrEqual(0);
      for (const placed of items.filter(({ item }) => item.event.category === category))
        for (const box of boxesOf(placed, canvas.fontSize)) expect(overlap(own, box), box.of).toBe(false);
    }
  });

  it("keeps heads in order and each within its period", () => {
    heads.forEach(({ x, lines }, index) => {
      const next = heads[index + 1]?.x ?? canvas.width;
      expect(x).toBeLessThan(next);
      for (const line of lines)
        expect(x + 5 + textWidth(line, canvas.fontSize), line).toBeLessThanOrEqual(next);
    });
  });

  it("puts later times further right", () => {
    const scale = timeScale(timeline.segments, left, canvas.width - 4);
    const edges = timeline.segments.flatMap(({ from, to }) => [from, (from + to) / 2]).map(scale);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(edges[0]).toBe(left);
  });
});
