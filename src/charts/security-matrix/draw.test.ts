import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { securityMatrix } from "./index.ts";
import { layOut } from "./layout.ts";
import { type MatrixState, model, type Status } from "./model.ts";
import { outlineOf, shapes } from "./shapes.ts";
import { dateOf } from "./texts.ts";

const { tables } = readTables();
const cases = (securityMatrix.states as MatrixState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

describe.each(cases)("security-matrix, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const shown = model(tables, state);
  const { document } = parseHTML(securityMatrix.view(tables, state).draw(canvas));
  const layout = layOut(shown, canvas);
  const mark = (key: string) => document.querySelector(`[data-key="${key}"]`);

  it("gives each status a shape of its own", () => {
    const drawn = new Map<string, Set<Status>>();
    for (const { key, row } of shown.items) {
      const outline = mark(key)?.getAttribute("d") ?? "";
      expect(outline).toMatch(/^M/);
      drawn.set(outline, (drawn.get(outline) ?? new Set()).add(row.status));
    }
    for (const statuses of drawn.values()) expect(statuses.size).toBe(1);
    expect(drawn.size).toBe(new Set(shown.items.map(({ row }) => row.status)).size);
  });

  it("paints in vermilion what 7pay had not, and nothing else", () => {
    for (const { key, row } of shown.items) {
      const paint = mark(key)?.closest("[fill]")?.getAttribute("fill");
      expect(paint === "var(--c-vermilion)", key).toBe(row.service_id === "7pay" && row.status === "no");
    }
  });

  it("dates every mark", () => {
    const dates = shown.items.map((item) => dateOf(item, lang)).sort();
    const texts = layout.lines.map(({ text }) => text);
    for (const date of new Set(dates))
      expect(texts.filter((text) => text === date)).toHaveLength(dates.filter((it) => it === date).length);
  });

  it("keeps to the bounds of the drawing", () => {
    for (const { x, y } of layout.items) {
      expect(x).toBeLessThan(canvas.width);
      expect(y).toBeLessThan(layout.height);
    }
  });
});

describe.each(langs)("the wide matrix in %s", (lang) => {
  const shown = model(tables, "all");
  const { items, lines } = layOut(shown, canvasOf("wide", lang));

  it("stands a feature's marks in one column and a service's in one row", () => {
    const distinct = (of: "x" | "y", by: (at: (typeof items)[number]) => string) =>
      [...new Set(items.map(by))].map(
        (name) => new Set(items.filter((at) => by(at) === name).map((at) => at[of])).size,
      );
    expect(distinct("x", ({ item }) => item.row.feature).every((count) => count === 1)).toBe(true);
    expect(distinct("y", ({ item }) => item.row.service_id).every((count) => count === 1)).toBe(true);
  });

  it("says “not found” in every empty cell", () => {
    const gaps = shown.rows.flatMap(({ cells }) => cells.filter(({ item }) => !item));
    expect(lines.filter(({ text }) => /^– (?:見つからない|not found)$/.test(text))).toHaveLength(gaps.length);
  });
});

describe("the shapes of security-matrix", () => {
  it("stay inside a square of 16", () => {
    for (const status of Object.keys(shapes) as Status[]) {
      const outline = outlineOf(status);
      for (const number of outline.match(/-?\d+(?:\.\d+)?/g) ?? [])
        expect(Math.abs(Number(number)), status).toBeLessThanOrEqual(8);
    }
  });
});
