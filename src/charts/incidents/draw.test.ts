import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { incidents } from "./index.ts";
import { type IncidentsState, model } from "./model.ts";

const { tables } = readTables();
const drawings = (states: readonly IncidentsState[]) =>
  states.flatMap((state) =>
    langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
  );
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name);
function drawn(state: IncidentsState, lang: "ja" | "en", size: Size) {
  const { document } = parseHTML(incidents.view(tables, state).draw(canvasOf(size, lang)));
  const rows = model(tables, state).items.map((item) => ({
    item,
    mark: document.querySelector(`[data-key="${item.key}"]`) as Element,
    label: document.querySelector(`[data-label="${item.key}"]`) as Element,
  }));
  return { document, rows };
}

describe.each(drawings(["yen", "people"]))("incidents, $state in $lang, $size", ({ state, lang, size }) => {
  const { rows } = drawn(state, lang, size);

  it("starts every bar at zero and makes it as long as its figure, on one scale", () => {
    const [first] = rows;
    const scale = number(first?.mark as Element, "width") / (first?.item.shown?.number ?? 1);
    expect(number(first?.mark as Element, "width")).toBeGreaterThan(100);
    for (const { item, mark } of rows) {
      expect(number(mark, "x")).toBe(number(first?.mark as Element, "x"));
      expect(Math.abs(number(mark, "width") - scale * (item.shown?.number ?? 0)), item.key).toBeLessThan(0.2);
    }
  });

  it("uses the width: the bar and value that reach furthest end at the edge", () => {
    const { width, fontSize } = canvasOf(size, lang);
    const ends = rows.map(
      ({ mark, label }) =>
        number(mark, "x") + number(mark, "width") + 8 + textWidth(label.textContent ?? "", fontSize, true),
    );
    expect(Math.max(...ends)).toBeGreaterThan(width - 1);
    expect(Math.max(...ends)).toBeLessThan(width + 0.5);
  });

  it("paints 7pay alone in vermilion", () => {
    for (const { item, mark } of rows)
      expect(inherited(mark, "fill") === "var(--c-vermilion)", item.key).toBe(item.own);
  });

  it("stands rows in reading order without touching", () => {
    rows.slice(1).forEach(({ mark }, index) => {
      const above = rows[index]?.mark as Element;
      expect(number(mark, "y")).toBeGreaterThan(number(above, "y") + number(above, "height") + 10);
    });
  });

  it("prints a unit with every figure", () => {
    const unit = { yen: { ja: /円$/, en: /^¥/ }, people: { ja: /人$/, en: / people$/ }, apart: null }[state];
    for (const { label } of rows) expect(label.textContent).toMatch(unit?.[lang] as RegExp);
  });
});

describe.each(drawings(["apart"]))("incidents, apart in $lang, $size", ({ lang, size }) => {
  const { document, rows } = drawn("apart", lang, size);

  it("draws no lengths: every mark is the same", () => {
    const shapes = rows.map(({ mark }) => `${mark.getAttribute("width")} ${mark.getAttribute("height")}`);
    expect(new Set(shapes).size).toBe(1);
    expect(new Set(rows.map(({ mark }) => mark.getAttribute("x"))).size).toBe(1);
    expect(document.querySelectorAll("path, circle")).toHaveLength(0);
  });

  it("dashes the weakly supported alone", () => {
    for (const { item, mark } of rows)
      expect(mark.closest("[stroke-dasharray]") !== null, item.key).toBe(item.confidence === "low");
  });

  it("says beside each row what it counts where there is room", () => {
    const text = [...document.querySelectorAll("text")].map((element) => element.textContent).join("");
    for (const { item } of rows) {
      const begins = item.counts[lang].slice(0, 8);
      if (size === "wide") expect(text).toContain(begins);
    }
  });
});
