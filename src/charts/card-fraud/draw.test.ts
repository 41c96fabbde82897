import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { cardFraud } from "./index.ts";
import { type CardFraudState, model } from "./model.ts";

const { tables } = readTables();
const cases = (cardFraud.states as CardFraudState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);
const drawn = (state: CardFraudState, lang: Lang, size: Size, from = tables) =>
  parseHTML(cardFraud.view(from, state).draw(canvasOf(size, lang))).document;
const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
const textsOf = (document: Document) =>
  [...document.querySelectorAll("text")].map((text) => text.textContent);

describe.each(cases)("card-fraud, $state in $lang, $size", ({ state, lang, size }) => {
  const document = drawn(state, lang, size);
  const { lines, items } = model(tables, state);
  const at = (key: string) => {
    const mark = document.querySelector(`[data-key="${key}"]`);
    return { x: number(mark, "cx"), y: number(mark, "cy"), fill: mark?.getAttribute("fill") };
  };

  it("stands every point over its year, as high as its value", () => {
    const baseline = Math.max(...[...document.querySelectorAll("line")].map((line) => number(line, "y1")));
    const [first] = items as [(typeof items)[number]];
    const step = (baseline - at(first.key).y) / first.quantity.number;
    expect(step).toBeGreaterThan(0);
    for (const { key, quantity } of items)
      expect(Math.abs(baseline - at(key).y - step * quantity.number), key).toBeLessThan(1.5);
    for (const { key, row } of items) {
      const same = items.filter((other) => other.row.year === row.year).map((other) => at(other.key).x);
      expect(new Set(same).size, key).toBe(1);
    }
  });

  it("joins neighbouring years and no years across a gap", () => {
    const paths = [...document.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    expect(paths).toHaveLength(lines.length);
    lines.forEach((line, index) => {
      const runs = (paths[index] ?? "").split("M").filter(Boolean);
      expect(runs).toHaveLength(line.missing.length + 1);
      const points = runs.flatMap((run) => run.replace("Z", "").split("L"));
      expect(points).toHaveLength(line.items.length);
    });
  });

  it("paints number theft alone in vermilion", () => {
    for (const { key, row } of items)
      expect(at(key).fill === "var(--c-vermilion)", key).toBe(row.part === "number-theft");
  });

  it("writes at the ends, the peak and the marked year, and nowhere else", () => {
    const written = [...document.querySelectorAll("[data-label]")].map((label) =>
      label.getAttribute("data-label"),
    );
    const told = {
      totals: ["2014-total", "2019-total", "2024-total", "2025-total"].concat(
        ["2014", "2019", "2025"].map((year) => `${year}-number-theft`),
      ),
      share: ["2014", "2019", "2021", "2025"].map((year) => `${year}-number-theft`),
    }[state];
    expect(written.sort()).toEqual(told.sort());
  });

  it("says the unit, the marked year and what is unknown", () => {
    const texts = textsOf(document).join(" ");
    expect(texts).toContain({ totals: { ja: "600億円", en: "¥60 billion" }[lang], share: "100%" }[state]);
    expect(texts).toMatch(lang === "ja" ? /2019年：7pay/ : /2019: 7pay/);
    expect(texts.replace(/\s/g, "")).toContain(lang === "ja" ? "2024年は不明" : "2024:unknown");
  });
});

it("marks nothing as unknown where no year is missing", () => {
  const whole = { ...tables, cardFraud: tables.cardFraud.filter(({ year }) => year < 2024) };
  expect(textsOf(drawn("totals", "en", "wide", whole)).join(" ")).not.toContain("unknown");
});
