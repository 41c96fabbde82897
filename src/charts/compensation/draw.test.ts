import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { compensation } from "./index.ts";
import { layOut } from "./layout.ts";
import { model } from "./model.ts";
import { radius } from "./pack.ts";

const { tables } = readTables();
const cases = langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ lang, size })));

describe.each(cases)("compensation in $lang, $size", ({ lang, size }) => {
  const canvas = canvasOf(size, lang);
  const { document } = parseHTML(compensation.view(tables, "promises").draw(canvas));
  const shown = model(tables);
  const at = layOut(shown, canvas);

  it("gives each promise a shape of its own", () => {
    const shapeOf = (key: string) => {
      const mark = document.querySelector(`[data-key="${key}"]`);
      const fill = mark?.closest("[fill]")?.getAttribute("fill");
      if (mark?.tagName.toLowerCase() === "circle") return `circle ${fill}`;
      // Only the cross is drawn in two strokes.
      return `${(mark?.getAttribute("d") ?? "").split("M").length === 3 ? "cross" : "triangle"} ${fill}`;
    };
    const shapes = {
      yes: "circle var(--c-ink)",
      partial: "triangle var(--c-paper)",
      no: "cross none",
      unknown: "",
    };
    for (const { key, row } of shown.items) expect(shapeOf(key), key).toBe(shapes[row.promised]);
  });

  it("says every promise in words, with its date", () => {
    for (const { key, row } of shown.items) {
      const label = document.querySelector(`[data-label="${key}"]`)?.textContent ?? "";
      const words = {
        yes: /補償する|yes/,
        partial: /条件付き|partial/,
        no: /補償しない|no/,
        unknown: /不明|unknown/,
      };
      expect(label).toMatch(words[row.promised]);
      expect(/20\d\d/.test(label), key).toBe(!row.as_of.text.startsWith("2019"));
    }
  });

  it("keeps time from left to right, in every lane downwards", () => {
    const byTime = [...at.items].sort((a, b) => a.item.row.as_of.from - b.item.row.as_of.from);
    byTime.slice(1).forEach((placed, index) => {
      expect(placed.x).toBeGreaterThanOrEqual(byTime[index]?.x ?? 0);
    });
    for (const { items } of shown.lanes) {
      const heights = items.map(({ key }) => at.items.find(({ item }) => item.key === key)?.y ?? 0);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    }
  });

  it("lets no mark touch another or the words of another", () => {
    for (const one of at.items) {
      for (const other of at.items) {
        if (one === other || Math.abs(one.y - other.y) > 2 * radius) continue;
        const width = textWidth(other.label.text, canvas.fontSize);
        const from = other.label.anchor === "start" ? other.x - radius : other.label.x - width;
        const to = other.label.anchor === "start" ? other.label.x + width : other.x + radius;
        expect(one.x + radius <= from || one.x - radius >= to, `${one.item.key} × ${other.item.key}`).toBe(
          true,
        );
      }
    }
  });

  it("marks when the misuse was found by the one vermilion rule, after the terms and before the first promise", () => {
    const rules = [
      ...document.querySelectorAll('[stroke="var(--c-vermilion)"] line, line[stroke="var(--c-vermilion)"]'),
    ];
    expect(rules).toHaveLength(1);
    const x = at.rule?.x ?? 0;
    const xOf = (key: string) => at.items.find(({ item }) => item.key === key)?.x ?? 0;
    expect(xOf("7pay-terms")).toBeLessThan(x);
    expect(xOf("paypay-20181227")).toBeLessThan(x);
    expect(xOf("7pay-20190704")).toBeGreaterThan(x);
  });

  it("runs a line over the month where only that is known and it can be seen", () => {
    const lines = at.items.filter(({ until }) => until !== null).map(({ item }) => item.key);
    expect(lines).toEqual(["7pay-terms"]);
  });
});

it("draws no rule and no band where the events do not know the misuse", () => {
  const svg = compensation.view({ ...tables, events: [] }, "promises").draw(canvasOf("wide", "en"));
  expect(svg).toContain("data-key");
  expect(svg).not.toMatch(/--c-vermilion|--c-shade|2015–/);
});
