import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { damageRevisions } from "./index.ts";
import { type DamageState, model } from "./model.ts";

const { tables } = readTables();
const cases = (damageRevisions.states as DamageState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);
const number = (element: Element, name: string) => Number(element.getAttribute(name));
/** How far down an element's groups move it. */
function down(element: Element | null): number {
  if (!element) return 0;
  const [, y = "0"] = /translate\([^,]*,([^)]*)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return Number(y) + down(element.parentElement);
}

describe.each(cases)("damage-revisions, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const { document } = parseHTML(damageRevisions.view(tables, state).draw(canvas));
  const { items } = model(tables, state);
  const marks = [...document.querySelectorAll("[data-key]")].map((mark) => ({
    key: mark.getAttribute("data-key") as string,
    tag: mark.tagName.toLowerCase(),
    fill: mark.getAttribute("fill") ?? mark.closest("[fill]")?.getAttribute("fill"),
    x: number(mark, "cx"),
    y: number(mark, "cy") + down(mark.parentElement),
  }));
  const lines = [...document.querySelectorAll("line")].map((line) => ({
    x: [number(line, "x1"), number(line, "x2")] as const,
    y: [number(line, "y1") + down(line), number(line, "y2") + down(line)] as const,
  }));
  const zero = Math.min(...lines.filter(({ x, y }) => x[0] === x[1] && y[0] !== y[1]).map(({ x }) => x[0]));

  it("shows all five figures in the order of their dates, a row each", () => {
    expect(marks.map(({ key }) => key)).toEqual([
      ...["est-0704", "rec-0711", "rec-0729", "rec-0731", "rec-20200106"],
    ]);
    const rows = marks.map(({ y }) => y);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    const steps = rows.slice(1).map((y, index) => y - (rows[index] as number));
    expect(Math.min(...steps)).toBeGreaterThan(20);
  });

  it("draws the estimate alone hollow", () => {
    const hollow = marks.filter(({ fill }) => fill === "var(--c-paper)").map(({ key }) => key);
    expect(hollow).toEqual(["est-0704"]);
    for (const { key, fill } of marks) if (key !== "est-0704") expect(fill, key).toBe("var(--c-vermilion)");
  });

  it("puts every dot as far from zero as its figure says", () => {
    const scale = marks.map(({ x }, index) => (x - zero) / (items[index]?.quantity.number ?? 0));
    const [first = 0] = scale;
    expect(first).toBeGreaterThan(0);
    for (const step of scale) expect(step / first).toBeCloseTo(1, 2);
  });

  it("joins no figure to another", () => {
    expect(document.querySelectorAll("path, polyline, polygon, rect")).toHaveLength(0);
    expect(marks.map(({ tag }) => tag)).toEqual(marks.map(() => "circle"));
    for (const { x, y } of lines) {
      if (y[0] !== y[1]) {
        // The only line that is not level is the axis of zero, and no dot stands on it.
        expect(x).toEqual([zero, zero]);
        for (const mark of marks) expect(mark.x - zero).toBeGreaterThan(7);
        continue;
      }
      const onRow = marks.filter((mark) => Math.abs(mark.y - y[0]) < 7);
      expect(onRow.length).toBeLessThanOrEqual(1);
      const [row] = onRow;
      if (row) expect(x).toEqual([zero, row.x]);
      else expect(x).toEqual([0, canvas.width]);
    }
  });

  it("parts the estimate from what was recognised by a rule", () => {
    const rules = lines.filter(({ x }) => x[0] === 0 && x[1] === canvas.width).map(({ y }) => y[0]);
    const [estimate, recognised] = marks.map(({ y }) => y) as [number, number];
    expect(rules).toHaveLength(1);
    expect(rules[0]).toBeGreaterThan(estimate);
    expect(rules[0]).toBeLessThan(recognised);
  });
});
