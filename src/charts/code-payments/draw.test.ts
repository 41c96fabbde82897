import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { codePayments } from "./index.ts";
import { type CodeState, model } from "./model.ts";

const { tables } = readTables();
const pictures = langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ lang, size })));
const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
const drawn = (state: CodeState, { lang, size }: (typeof pictures)[number]) =>
  parseHTML(codePayments.view(tables, state).draw(canvasOf(size, lang))).document;

describe.each(pictures)("the milestones in $lang, $size", (picture) => {
  const document = drawn("registered", picture);
  const { items } = model(tables, "registered");
  const dots = items.flatMap((item) => {
    const dot = document.querySelector(`circle[data-key="${item.key}"]`);
    return dot ? [{ item, x: number(dot, "cx"), y: number(dot, "cy") }] : [];
  });

  it("stand at their time on one axis", () => {
    const [first, ...rest] = dots.sort((a, b) => a.item.from - b.item.from);
    const last = rest.at(-1);
    if (!first || !last) throw new Error("no dots");
    const perMs = (last.x - first.x) / (last.item.from - first.item.from);
    expect(perMs).toBeGreaterThan(0);
    for (const { item, x } of rest)
      expect(Math.abs(x - first.x - perMs * (item.from - first.item.from)), item.key).toBeLessThan(0.3);
  });

  it("are as high as their number, at one scale in every panel", () => {
    const stems = [...document.querySelectorAll("[stroke-dasharray] line, line[stroke-dasharray]")];
    expect(stems).toHaveLength(dots.length);
    const heights = dots.map(({ item, x, y }) => {
      const stem = stems.find((line) => Math.abs(number(line, "x1") - x) < 0.2 && number(line, "y1") === y);
      return (number(stem ?? null, "y2") - y) / item.quantity.number;
    });
    for (const height of heights) expect(height / (heights[0] as number)).toBeCloseTo(1, 1);
  });

  it("are joined by no line, within a service or across", () => {
    expect(document.querySelectorAll("path, polyline, polygon")).toHaveLength(0);
    for (const line of document.querySelectorAll("line")) {
      const touched = dots.filter(
        ({ x, y }) =>
          Math.min(number(line, "x1"), number(line, "x2")) <= x + 1 &&
          Math.max(number(line, "x1"), number(line, "x2")) >= x - 1 &&
          Math.min(number(line, "y1"), number(line, "y2")) <= y + 1 &&
          Math.max(number(line, "y1"), number(line, "y2")) >= y - 1,
      );
      expect(touched.length).toBeLessThanOrEqual(1);
    }
  });

  it("draws the one about whose day nothing is known as a hollow bar over its month, in vermilion", () => {
    const bar = document.querySelector('rect[data-key="7pay-registered-users-2019-07"]');
    const july = dots.find(({ item }) => item.row.period.text === "2019-07-18");
    expect(bar?.getAttribute("fill") ?? bar?.closest("[fill]")?.getAttribute("fill")).toBe("var(--c-paper)");
    expect(bar?.getAttribute("stroke")).toBe("var(--c-vermilion)");
    expect(number(bar, "x")).toBeLessThan(july?.x ?? 0);
    expect(number(bar, "x") + number(bar, "width")).toBeGreaterThan(july?.x ?? 0);
  });

  it("marks 7pay's days behind the dots that fall into them", () => {
    const band =
      [...document.querySelectorAll("rect")].find((rect) => !rect.hasAttribute("data-key")) ?? null;
    const inside = dots.filter(
      ({ x }) => x > number(band, "x") && x < number(band, "x") + number(band, "width"),
    );
    expect(inside.map(({ item }) => item.key).sort()).toEqual(
      items.flatMap((item) => (item.summer && item.row.service !== "7pay" ? [item.key] : [])).sort(),
    );
  });
});

describe.each(pictures)("the bars in $lang, $size", (picture) => {
  it.each(["line-pay", "totals"] as const)(
    "of %s are as long as their value, within their panel",
    (state) => {
      const document = drawn(state, picture);
      for (const { items } of model(tables, state).panels) {
        const scales = items.map(({ key, quantity }) => {
          const bar = document.querySelector(`rect[data-key="${key}"]`);
          return number(bar, "width") / quantity.number;
        });
        for (const scale of scales) expect(scale / (scales[0] as number)).toBeCloseTo(1, 1);
        const starts = items.map(({ key }) => number(document.querySelector(`rect[data-key="${key}"]`), "x"));
        expect(new Set(starts).size).toBe(1);
      }
    },
  );

  it("paint what touches 7pay's days in vermilion, and say so in words", () => {
    for (const state of ["line-pay", "totals"] as const) {
      const document = drawn(state, picture);
      for (const { key, summer } of model(tables, state).items) {
        const bar = document.querySelector(`rect[data-key="${key}"]`);
        expect(bar?.getAttribute("fill") === "var(--c-vermilion)", key).toBe(summer);
      }
      const text = [...document.querySelectorAll("text")].map((element) => element.textContent).join(" ");
      expect(text).toMatch(picture.lang === "ja" ? /7payの[夏年]/ : /7pay’s ?(?:summer|year)/);
    }
  });
});
