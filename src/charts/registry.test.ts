import { brotliCompressSync, constants } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { canvasOf, type Size, sizes } from "./kit/canvas.ts";
import { chartOf, charts } from "./registry.ts";

const { tables } = readTables();
const allSizes = Object.keys(sizes) as Size[];
const views = charts.flatMap((chart) =>
  chart.states.map((state) => ({ name: `${chart.id} ${state}`, view: chart.view(tables, state) })),
);

describe("chartOf", () => {
  it("finds each chart by its id, and names all where there is none", () => {
    for (const chart of charts) expect(chartOf(chart.id)).toBe(chart);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    const all = charts.map(({ id }) => id).join(", ");
    expect(() => chartOf("pie")).toThrow(`There is no chart “pie”. The charts are: ${all}.`);
  });
});

/** How many rows of all tables have an id. */
const rowsNamed = (key: string) =>
  Object.values(tables).reduce((count, rows) => count + rows.filter(({ id }) => id === key).length, 0);

it.each(views)("every item of $name is called by the one row it stands for", ({ view }) => {
  expect(view.keys.filter((key) => rowsNamed(key) !== 1)).toEqual([]);
});

describe.each(views)("the drawings of $name", ({ view }) => {
  const drawings = langs.flatMap((lang) =>
    allSizes.map((size) => ({ lang, size, svg: view.draw(canvasOf(size, lang)) })),
  );

  it("show every item once, and nothing else", () => {
    expect(view.keys.length).toBeGreaterThan(0);
    for (const { svg, lang, size } of drawings) {
      const marks = [...parseHTML(svg).document.querySelectorAll("[data-key]")];
      const keys = marks.map((mark) => mark.getAttribute("data-key") as string);
      expect(keys.sort(), `${lang} ${size}`).toEqual([...view.keys].sort());
    }
  });

  it("label items that are there, and none twice", () => {
    for (const { svg } of drawings) {
      const labels = [...svg.matchAll(/data-label="([^"]*)"/g)].map(([, key]) => key as string);
      expect(labels.length).toBeGreaterThan(0);
      expect(new Set(labels).size).toBe(labels.length);
      expect(view.keys).toEqual(expect.arrayContaining(labels));
    }
  });

  it("hold nothing that a strict policy refuses and no value that went wrong", () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/\sstyle=|<style|\sid=|\sclass=|<script|\son[a-z]+=|href=/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
      expect(svg).not.toMatch(/[ "(,](?:x|y|width|height|cx|cy)="-?\d+\.\d{2,}/);
    }
  });

  it("take their colours from the stylesheet alone", () => {
    for (const { svg } of drawings) {
      const painted = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, value]) => value);
      expect(painted.length).toBeGreaterThan(0);
      for (const value of painted) expect(value).toMatch(/^(?:var\(--c-[a-z]+\)|none|currentColor)$/);
    }
  });

  it("keep text at 12 px or more on a screen of 320 px", () => {
    // The least width of a figure that each size is shown in, over the width it is drawn at.
    const scale = { narrow: 288 / 340, medium: 560 / 640, wide: 860 / 960 };
    for (const { svg, size } of drawings) {
      const found = [...svg.matchAll(/font-size="([^"]*)"/g)].map(([, value]) => Number(value));
      expect(found.length).toBeGreaterThan(0);
      for (const px of found) expect(px * scale[size], size).toBeGreaterThanOrEqual(12);
    }
  });

  it("are as wide as their canvas, with a height of their own", () => {
    for (const { svg, size } of drawings) {
      const [, box, height, width] =
        /viewBox="0 0 (\d+ [\d.]+)" height="([\d.]+)" width="(\d+)"/.exec(svg) ?? [];
      expect(Number(width)).toBe(sizes[size].width);
      expect(box).toBe(`${width} ${height}`);
      expect(Number(height)).toBeGreaterThan(50);
    }
  });

  it.each(langs)("weigh at most 6 kB together in %s", (lang) => {
    const own = drawings.filter((drawing) => drawing.lang === lang).map(({ svg }) => svg);
    const packed = brotliCompressSync(own.join(""), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(packed.length).toBeLessThanOrEqual(6000);
  });
});
