import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { draw } from "./draw.ts";
import { cashlessJapan } from "./index.ts";
import { type JapanState, model } from "./model.ts";

const { tables } = readTables();
const cases = (cashlessJapan.states as JapanState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);
const read = (svg: string) => parseHTML(svg).document;
/** The middle of a mark: circles have one, other symbols are moved there. */
function middle(mark: Element): [number, number] {
  const [, x = mark.getAttribute("cx"), y = mark.getAttribute("cy")] =
    /translate\(([^,]*),([^)]*)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
}
const paint = (mark: Element, name: string) => mark.closest(`[${name}]`)?.getAttribute(name);
/** The lines between values: paths that are no marks. */
const lines = (document: Document) =>
  [...document.querySelectorAll("path:not([data-key])")].map((path) => path.getAttribute("d") ?? "");

describe.each(cases)("cashless-japan, $state in $lang, $size", ({ state, lang, size }) => {
  const { items } = model(tables, state);
  const document = read(cashlessJapan.view(tables, state).draw(canvasOf(size, lang)));
  const marks = items.map((item) => {
    const mark = document.querySelector(`[data-key="${item.key}"]`) as Element;
    const [x, y] = middle(mark);
    return {
      item,
      x,
      y,
      tag: mark.tagName.toLowerCase(),
      fill: paint(mark, "fill"),
      stroke: paint(mark, "stroke"),
    };
  });

  it("puts every mark where its number belongs", () => {
    const along = (entry: (typeof marks)[number]) => (state === "pace" ? entry.x : -entry.y);
    const [low, high] = [...marks]
      .sort((a, b) => a.item.quantity.number - b.item.quantity.number)
      .filter((_, index, all) => index === 0 || index === all.length - 1) as [
      (typeof marks)[number],
      (typeof marks)[number],
    ];
    const scale = (along(high) - along(low)) / (high.item.quantity.number - low.item.quantity.number);
    expect(scale).toBeGreaterThan(0);
    for (const entry of marks) {
      const expected = along(low) + scale * (entry.item.quantity.number - low.item.quantity.number);
      expect(Math.abs(along(entry) - expected), entry.item.key).toBeLessThan(0.3);
    }
  });

  it("paints the year of the incident alone in vermilion", () => {
    for (const { item, stroke } of marks)
      expect(stroke === "var(--c-vermilion)", item.key).toBe(item.year === 2019);
  });

  it("draws weak values and goals hollow and no others", () => {
    for (const { item, fill } of marks)
      expect(fill === "var(--c-paper)", item.key).toBe(item.weak || item.target !== null);
  });

  it("gives circles to the old indicator’s values alone", () => {
    for (const { item, tag } of marks)
      expect(tag === "circle", item.key).toBe(!item.target && item.definition === "meti-legacy");
  });

  it("joins each indicator only within itself", () => {
    expect(lines(document)).toHaveLength(state === "pace" ? 0 : 2);
  });
});

describe("the lines of cashless-japan", () => {
  const canvas = canvasOf("wide", "en");
  const gap = {
    ...tables,
    cashlessJapan: tables.cashlessJapan.filter(
      ({ id }) => id !== "2017-meti-legacy-all-ratio-of-consumption",
    ),
  };

  it("stay open over a year without a figure", () => {
    expect(lines(read(draw(model(tables, "ratio"), canvas)))).toHaveLength(2);
    expect(lines(read(draw(model(gap, "ratio"), canvas)))).toHaveLength(3);
  });

  it("end before the weak value", () => {
    const document = read(draw(model(tables, "ratio"), canvas));
    const weak = document.querySelector('[data-key="2025-meti-legacy-all-ratio-of-consumption"]') as Element;
    const [x] = middle(weak);
    const along = [...(lines(document)[0] ?? "").matchAll(/[ML]([\d.]+),/g)].map(([, at]) => Number(at));
    expect(along).toHaveLength(15);
    expect(Math.max(...along)).toBeLessThan(x - 10);
  });
});

describe("the goals of cashless-japan", () => {
  const document = read(draw(model(tables, "targets"), canvasOf("medium", "ja")));
  const at = (key: string) => middle(document.querySelector(`[data-key="${key}"]`) as Element);

  it("stand at their year, those of one year and level side by side around it", () => {
    const [x] = at("2025-meti-new-all-ratio-of-consumption");
    const [[left, level], [right, same]] = [at("vision-2018-40"), at("follow-up-2019-40")];
    expect((left + right) / 2).toBeCloseTo(x, 0);
    expect(right - left).toBeGreaterThan(10);
    expect(same).toBe(level);
  });

  it("stand beyond every year where they have none", () => {
    expect(Math.min(at("vision-2018-80")[0], at("study-group-2025-80")[0])).toBeGreaterThan(
      at("study-group-2025-65")[0] + 10,
    );
  });
});
