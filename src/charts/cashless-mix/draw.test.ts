import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { draw } from "./draw.ts";
import { cashlessMix } from "./index.ts";
import { layOut } from "./layout.ts";
import { type MixState, model } from "./model.ts";
import { noFigure } from "./names.ts";

const { tables } = readTables();
const cases = (cashlessMix.states as MixState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

describe.each(cases)("cashless-mix, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const shown = model(tables, state);
  const { panels } = layOut(shown, canvas);
  const { document } = parseHTML(draw(shown, canvas));
  const bars = shown.items.map((item) => {
    const mark = document.querySelector(`[data-key="${item.key}"]`);
    const number = (name: string) => Number(mark?.getAttribute(name));
    const paint = (name: string) => mark?.closest(`[${name}]`)?.getAttribute(name);
    return {
      item,
      x: number("x"),
      width: number("width"),
      height: number("height"),
      foot: number("y") + number("height"),
      fill: paint("fill"),
      stroke: paint("stroke"),
    };
  });

  it("draws every column from its panel’s base, on one scale", () => {
    const tallest = [...bars].sort((a, b) => b.item.quantity.number - a.item.quantity.number)[0];
    const scale = (tallest?.height ?? 0) / (tallest?.item.quantity.number ?? 1);
    expect(scale).toBeGreaterThan(0);
    for (const { item, height, foot } of bars) {
      expect(Math.abs(height - scale * item.quantity.number), item.key).toBeLessThan(0.3);
      const base = panels.find(({ method }) => method === item.method)?.base ?? 0;
      expect(Math.abs(foot - base), item.key).toBeLessThan(0.3);
    }
  });

  it("gives every year the same room, so that missing ones stay open", () => {
    for (const { method } of shown.panels) {
      const own = bars.filter(({ item }) => item.method === method);
      const [first] = own;
      const steps = own
        .slice(1)
        .map(({ item, x }) => (x - (first?.x ?? 0)) / (item.row.year - (first?.item.row.year ?? 0)));
      for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0)), method).toBeLessThan(0.2);
      expect(steps[0] ?? 99).toBeGreaterThan(first?.width ?? 0);
    }
  });

  it("says where no figure was found, and only there", () => {
    const [from] = shown.years;
    for (const { method, gaps } of panels) {
      const known = shown.items.filter((item) => item.method === method).map(({ row }) => row.year);
      const missing = Array.from({ length: Math.max(...known) - from }, (_, index) => from + index).filter(
        (year) => !known.includes(year),
      );
      const said = gaps.flatMap((gap) =>
        Array.from({ length: gap.to - gap.from + 1 }, (_, index) => gap.from + index),
      );
      expect(said, method).toEqual(missing);
      for (const { lines } of gaps) expect(lines.join(lang === "ja" ? "" : " ")).toBe(noFigure[lang]);
    }
  });

  it("paints code payments alone in vermilion and weak values hollow", () => {
    for (const { item, fill, stroke } of bars) {
      expect(stroke === "var(--c-vermilion)", item.key).toBe(item.method === "code");
      expect(fill === "var(--c-paper)", item.key).toBe(item.weak);
    }
  });

  it("numbers the year that the title is about", () => {
    for (const item of shown.items.filter(({ row }) => row.year === shown.latest))
      expect(document.querySelector(`[data-label="${item.key}"]`), item.key).not.toBeNull();
  });

  it("keeps the incident’s rule off columns and numbers", () => {
    for (const { method, x, rule, columns } of panels) {
      if (!rule) continue;
      expect(rule.y2).toBeGreaterThan(rule.y1);
      const under = columns.filter(({ x1, x2 }) => x1 <= x && x <= x2);
      for (const { y1, label } of under) expect(rule.y2, method).toBeLessThan(Math.min(y1, label?.y ?? y1));
    }
    expect(panels[0]?.rule).not.toBeNull();
  });
});
