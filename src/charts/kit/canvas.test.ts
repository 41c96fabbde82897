import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breakpoints, canvasOf, maxScale, type Size, shownSize, sizes } from "./canvas.ts";

const css = readFileSync("src/styles/figure.css", "utf8");
const all = Object.keys(sizes) as Size[];

describe("the sizes of drawings", () => {
  it("change where the stylesheet changes them", () => {
    const steps = [...css.matchAll(/@container \(width >= (\d+)px\)/g)].map(([, width]) => Number(width));
    expect(steps).toEqual([breakpoints.medium, breakpoints.wide]);
    expect([320, 559, 560, 859, 860, 2000].map(shownSize)).toEqual([
      ...["narrow", "narrow", "medium", "medium", "wide", "wide"],
    ]);
  });

  it("are enlarged as far as the stylesheet lets them", () => {
    const most = [...css.matchAll(/svg \{[^}]*?max-width: (\d+)px/g)].map(([, width]) => Number(width));
    expect(most).toEqual(all.map((size) => Math.round(sizes[size].width * maxScale)));
  });

  it("keep text at 12 px or more in the least width each is shown at", () => {
    // The figure is 288 px wide on a screen of 320 px.
    const least = { narrow: 288, medium: breakpoints.medium, wide: breakpoints.wide };
    for (const size of all) {
      const { width, fontSize } = canvasOf(size, "ja");
      expect(fontSize * Math.min(1, least[size] / width), size).toBeGreaterThanOrEqual(12);
    }
  });
});
