import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { damageCases } from "./index.ts";
import { type CasesState, model } from "./model.ts";

const { tables } = readTables();
const cases = (damageCases.states as CasesState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name);

describe.each(cases)("damage-cases, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const { document } = parseHTML(damageCases.view(tables, state).draw(canvas));
  const { items, once, day } = model(tables, state);
  const markOf = (key: string) => document.querySelector(`[data-key="${key}"]`) as Element;
  const dots = items.flatMap((item) => (item.kind === "case" ? [{ ...item, mark: markOf(item.key) }] : []));
  const upright = [...document.querySelectorAll("line")].filter(
    (line) => number(line, "x1") === number(line, "x2"),
  );
  const zero = Math.min(...upright.map((line) => number(line, "x1")));

  it("puts every dot and both caps as far from zero as their amounts say", () => {
    const scale = number(markOf(day.key), "x1") - zero;
    const expected = (amount: number) => zero + (scale * amount) / day.quantity.number;
    expect(scale).toBeGreaterThan(80);
    expect(Math.abs(number(markOf(once.key), "x1") - expected(once.quantity.number))).toBeLessThan(0.3);
    for (const { key, mark, quantity } of dots)
      expect(Math.abs(number(mark, "cx") - expected(quantity.number)), key).toBeLessThan(0.6);
  });

  it("lets both caps cross every victim’s report, level with its dot, and no other case", () => {
    for (const { key } of [once, day]) {
      const x = number(markOf(key), "x1");
      const lines = upright.filter((line) => number(line, "x1") === x);
      for (const { row, mark } of dots) {
        const y = number(mark, "cy");
        expect(
          lines.some((line) => number(line, "y1") < y && y < number(line, "y2")),
          row.id,
        ).toBe(row.stage === "victim-report");
      }
    }
  });

  it("shows rows in reading order, each with its amount in the right-hand column", () => {
    const ys = dots.map(({ mark }) => number(mark, "cy"));
    ys.slice(1).forEach((y, index) => {
      expect(y - (ys[index] as number)).toBeGreaterThan(20);
    });
    for (const { key } of dots) {
      const label = document.querySelector(`[data-label="${key}"]`) as Element;
      expect(label.textContent).toMatch(lang === "ja" ? /円$/ : /¥/);
      expect(inherited(label, "text-anchor")).toBe("end");
    }
  });

  it("draws what is weakly supported hollow and dashed, and nothing else so", () => {
    for (const { row, mark } of dots) {
      const weak = row.confidence === "low";
      expect(inherited(mark, "fill") === "var(--c-paper)", row.id).toBe(weak);
      expect(mark.closest("g[stroke-dasharray]") !== null, row.id).toBe(weak);
    }
  });

  it("joins no case to another", () => {
    expect(document.querySelectorAll("path, polyline, polygon")).toHaveLength(0);
    const dotted = [...document.querySelectorAll("line")].filter(
      (line) => inherited(line, "stroke-linecap") === "round",
    );
    expect(dotted).toHaveLength(dots.length);
    for (const line of dotted) expect(number(line, "y1")).toBe(number(line, "y2"));
  });

  it("says what each cap limits, in vermilion", () => {
    for (const { key, row } of [once, day]) {
      const label = document.querySelector(`[data-label="${key}"]`) as Element;
      const text = (label.textContent ?? "").replace(/\s/g, "");
      expect(text).toContain((lang === "ja" ? row.label_ja : row.label_en).replace(/\s/g, ""));
      expect(inherited(label, "fill")).toBe("var(--c-vermilion)");
    }
  });
});
