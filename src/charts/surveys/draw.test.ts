import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { surveys } from "./index.ts";
import { model, type SurveyState } from "./model.ts";

const { tables } = readTables();
const cases = (surveys.states as SurveyState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

describe.each(cases)("surveys, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const { document } = parseHTML(surveys.view(tables, state).draw(canvas));
  const { items, surveys: shown } = model(tables, state);
  const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
  const of = (element: Element | null, name: string) => element?.closest(`[${name}]`)?.getAttribute(name);
  const bars = items.map((item) => {
    const mark = document.querySelector(`[data-key="${item.key}"]`);
    const label = document.querySelector(`[data-label="${item.key}"]`);
    return { item, mark, label, x: number(mark, "x"), y: number(mark, "y"), width: number(mark, "width") };
  });
  const words = [...document.querySelectorAll("text")].map((text) => text.textContent).join("");

  it("draws every share from one nought, on one scale that ends at a hundred percent within the drawing", () => {
    const [first] = bars;
    const scale = (first?.width ?? 0) / (first?.item.quantity.number ?? 1);
    for (const { item, x, width } of bars) {
      expect(x).toBe(first?.x);
      expect(Math.abs(width - scale * item.quantity.number), item.key).toBeLessThan(0.3);
    }
    expect((first?.x ?? 0) + 100 * scale).toBeLessThanOrEqual(canvas.width + 0.5);
  });

  it("stands bars in reading order without touching", () => {
    bars.slice(1).forEach(({ y }, index) => {
      const above = bars[index];
      expect(y).toBeGreaterThan((above?.y ?? 0) + number(above?.mark ?? null, "height"));
    });
  });

  it("draws the bars of a self-selected poll hollow and dashed, and no others", () => {
    for (const { item, mark } of bars) {
      const hollow = of(mark, "fill") === "var(--c-paper)";
      expect(hollow, item.key).toBe(item.survey.self_selected);
      expect(Boolean(of(mark, "stroke-dasharray")), item.key).toBe(item.survey.self_selected);
    }
    const warned = lang === "ja" ? /自由参加の投票/ : /Self-selected/;
    expect(warned.test(words)).toBe(shown.some(({ self_selected }) => self_selected));
  });

  it("prints every share by its bar, readable on what is behind it", () => {
    for (const { item, label, x, width } of bars) {
      expect(label?.textContent).toBe(`${item.row.value_pct.number.toFixed(item.row.value_pct.digits)}%`);
      const [, at = "0"] = /translate\((-?[\d.]+),/.exec(label?.getAttribute("transform") ?? "") ?? [];
      const inside = Number(at) < x + width;
      expect(of(label, "fill") === "var(--c-paper)", item.key).toBe(inside && !item.survey.self_selected);
    }
  });

  it("shows where 7pay's days lie among the waves of a series", () => {
    const between =
      lang === "ja" ? /この間に7pay（2019年7月1日〜9月30日）/ : /7pay: 1 July – 30 September 2019/;
    expect(between.test(words)).toBe(state === "infcurion-qr");
    expect(/7payの夏|7pay’s ?summer/.test(words)).toBe(state === "mmd-qr-trend");
  });
});
