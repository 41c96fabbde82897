import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { refunds } from "./index.ts";
import { model, type RefundState } from "./model.ts";

const { tables } = readTables();
const cases = (refunds.states as RefundState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

describe.each(cases)("refunds, $state in $lang, $size", ({ state, lang, size }) => {
  const { document } = parseHTML(refunds.view(tables, state).draw(canvasOf(size, lang)));
  const { items, change } = model(tables, state);
  const bars = items.map(({ row, quantity }) => {
    const mark = document.querySelector(`[data-key="${row.id}"]`);
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      Number(mark?.getAttribute(name)),
    );
    const paint = { fill: mark?.getAttribute("fill"), stroke: mark?.getAttribute("stroke") };
    return {
      row,
      number: quantity.number,
      x: x ?? 0,
      y: y ?? 0,
      width: width ?? 0,
      height: height ?? 0,
      ...paint,
    };
  });
  const text = [...document.querySelectorAll("text")].map((element) => element.textContent).join(" ");

  it("starts every bar at zero and makes it as long as its figure", () => {
    const scale = (bars[0]?.width ?? 0) / (bars[0]?.number ?? 1);
    expect(scale).toBeGreaterThan(0);
    for (const { row, x, width, number } of bars) {
      expect(x, row.id).toBe(bars[0]?.x);
      expect(Math.abs(width - scale * number), row.id).toBeLessThan(0.3);
    }
  });

  it("stands bars in the order of dates without touching", () => {
    bars.slice(1).forEach(({ y }, index) => {
      const above = bars[index];
      expect(y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) + 10);
    });
  });

  it("draws hollow what is counted otherwise, and the last figure alone in vermilion", () => {
    for (const { row, fill, stroke } of bars) {
      expect(fill === "var(--c-paper)", row.id).toBe(row.what !== "unrefunded");
      expect(stroke === "var(--c-vermilion)", row.id).toBe(row.id === change?.to.id);
    }
  });

  it("parts what is counted otherwise by a rule, and joins by an arrow only what is counted alike", () => {
    const across = [...document.querySelectorAll("line")].filter(
      (line) => line.getAttribute("x1") === "0" && line.getAttribute("x2") === `${sizes[size].width}`,
    );
    expect(across).toHaveLength(1);
    const arrows = [...document.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    expect(arrows).toHaveLength(1);
    const [from, to] = [change?.from.id, change?.to.id].map((id) => bars.find(({ row }) => row.id === id));
    const [, x1, x2] = /^M([\d.]+),[\d.]+L([\d.]+),/.exec(arrows[0] ?? "") ?? [];
    expect(Number(x1)).toBeCloseTo((from?.x ?? 0) + (from?.width ?? 0), 0);
    expect(Number(x2)).toBeCloseTo((to?.x ?? 0) + (to?.width ?? 0), 0);
  });

  it("says an unknown amount in words", () => {
    expect(/金額は不明|amount unknown/.test(text)).toBe(state === "yen");
  });
});
