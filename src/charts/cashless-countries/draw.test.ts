import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { cashlessCountries } from "./index.ts";
import { type CashlessState, model } from "./model.ts";

const { tables } = readTables();
const cases = (cashlessCountries.states as CashlessState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

describe.each(cases)("cashless-countries, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const { document } = parseHTML(cashlessCountries.view(tables, state).draw(canvas));
  const { items } = model(tables, state);
  const bars = items.map(({ key, row }) => {
    const mark = document.querySelector(`[data-key="${key}"]`);
    const number = (name: string) => Number(mark?.getAttribute(name));
    const paint = (name: string) => mark?.getAttribute(name);
    const [x, y, width, height] = ["x", "y", "width", "height"].map(number) as [
      number,
      number,
      number,
      number,
    ];
    return { row, x, y, width, height, fill: paint("fill"), stroke: paint("stroke") };
  });

  it("starts every bar at zero and makes it as long as its ratio", () => {
    const [first] = bars;
    const scale = (first?.width ?? 0) / (first?.row.ratio_pct.number ?? 1);
    expect(scale).toBeGreaterThan(0);
    for (const { row, x, width } of bars) {
      expect(x).toBe(first?.x);
      expect(Math.abs(width - scale * row.ratio_pct.number), row.id).toBeLessThan(0.3);
    }
  });

  it("leaves room for a hundred percent", () => {
    const scale = (bars[0]?.width ?? 0) / (bars[0]?.row.ratio_pct.number ?? 1);
    expect((bars[0]?.x ?? 0) + 100 * scale).toBeLessThanOrEqual(canvas.width);
  });

  it("stands bars in reading order without touching", () => {
    bars.slice(1).forEach(({ y }, index) => {
      const above = bars[index];
      expect(y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    });
  });

  it("draws rounded values hollow and no others", () => {
    for (const { row, fill } of bars) expect(fill === "var(--c-paper)", row.id).toBe(row.rounded);
  });

  it("paints Japan alone in vermilion", () => {
    for (const { row, stroke } of bars)
      expect(stroke === "var(--c-vermilion)", row.id).toBe(row.country_iso3 === "JPN");
  });

  it("prints every ratio with the digits it was published with", () => {
    for (const { key, row } of items) {
      const label = document.querySelector(`[data-label="${key}"]`)?.textContent ?? "";
      expect(label).toContain(`${row.ratio_pct.number.toFixed(row.ratio_pct.digits)}%`);
      expect(/約|about/.test(label), key).toBe(row.rounded);
    }
  });

  it("names each paper where there are two, and none where there is one", () => {
    const text = [...document.querySelectorAll("text")].map((element) => element.textContent).join("");
    const named = lang === "ja" ? /ビジョン.*ユーロモニター/ : /Cashless Vision.*Euromonitor/;
    expect(named.test(text)).toBe(state === "definitions");
  });
});
