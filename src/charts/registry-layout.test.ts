import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { canvasOf, type Size, sizes } from "./kit/canvas.ts";
import { charts } from "./registry.ts";
import { type Box, boxesOf } from "./testing/boxes.ts";

const { tables } = readTables();
const drawings = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ chart, state, lang, size }))),
  ),
);

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

describe.each(drawings)("the text of $chart.id $state in $lang, $size", ({ chart, state, lang, size }) => {
  const svg = chart.view(tables, state).draw(canvasOf(size, lang));
  const boxes = boxesOf(svg);
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);

  it("stays inside the drawing", () => {
    expect(boxes.length).toBeGreaterThan(0);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > sizes[size].width + 0.5 || top < -0.5 || bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
  });

  it("never overlaps other text", () => {
    const pairs = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
  });
});
