import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { canvasOf, sizes } from "./canvas.ts";
import { items, labels, plot } from "./plot.ts";

interface Row {
  key: string;
  value: number | null;
}
const rows: Row[] = [
  { key: "a", value: 3 },
  { key: "b", value: 1 },
  { key: "c", value: 2 },
];
const canvas = canvasOf("narrow", "ja");
const keysOf = (list: readonly Row[]) => list.map(({ key }) => key);
const dots = (list: readonly Row[], options: Plot.DotOptions = {}) =>
  plot(canvas, keysOf(list), {
    marks: [
      Plot.axisX({ ticks: 5 }),
      Plot.dot(list, { ...items, x: "value", y: "key", ...options }),
      Plot.text(list, { ...labels, x: "value", y: "key", text: "key" }),
    ],
  });
const elements = (svg: string, selector: string) => [...parseHTML(svg).document.querySelectorAll(selector)];

describe("plot", () => {
  it("gives each mark and each label the key of its own item", () => {
    const svg = dots(rows);
    const marks = elements(svg, "[data-key]");
    expect(marks.map((mark) => mark.getAttribute("data-key")).sort()).toEqual(["a", "b", "c"]);
    const byX = marks.sort((a, b) => Number(a.getAttribute("cx")) - Number(b.getAttribute("cx")));
    expect(byX.map((mark) => mark.getAttribute("data-key"))).toEqual(["b", "c", "a"]);
    for (const label of elements(svg, "[data-label]"))
      expect(label.textContent).toBe(label.getAttribute("data-label"));
  });

  it("keeps keys right when Plot sorts the marks", () => {
    const marks = elements(dots(rows, { sort: "value" }), "[data-key]");
    expect(marks.map((mark) => mark.getAttribute("data-key"))).toEqual(["b", "c", "a"]);
  });

  it("takes ticks of an axis for no items", () => {
    expect(elements(dots(rows), "[data-key]")).toHaveLength(rows.length);
  });

  it("throws where a value is missing, which Plot passes over in silence", () => {
    expect(() => dots([...rows, { key: "d", value: null }])).toThrow(/not drawn: d/);
  });

  it("throws where a field does not exist", () => {
    expect(() => dots(rows, { x: "valeu" })).toThrow(/not drawn: a, b, c/);
  });

  it("has the canvas's width and font size and nothing that a strict policy refuses", () => {
    for (const size of ["narrow", "medium", "wide"] as const) {
      const svg = plot(canvasOf(size, "en"), keysOf(rows), {
        marks: [Plot.dot(rows, { ...items, x: "value", y: "key" })],
      });
      expect(svg).toMatch(new RegExp(`^<svg [^>]*\\bwidth="${sizes[size].width}"`));
      expect(svg).toMatch(new RegExp(`^<svg [^>]*\\bfont-size="${sizes[size].fontSize}"`));
      expect(svg).not.toMatch(/style|\bid=|class=|<script/);
    }
  });

  it("draws the same bytes every time", () => {
    expect(dots(rows)).toBe(dots(rows));
  });
});
