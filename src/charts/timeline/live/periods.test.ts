import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTables } from "../../../tables/read.ts";
import { explorerData } from "../explorer.ts";
import { stripScale } from "./periods.ts";

const { periods, whole } = explorerData(readTables().tables, "ja");
const width = fc.integer({ min: 256, max: 1000 });

describe("the strip's scale", () => {
  it("fills the strip", () => {
    fc.assert(
      fc.property(width, (px) => {
        const { x, at } = stripScale(periods, px);
        expect(x(whole.from)).toBe(0);
        expect(x(whole.to)).toBeCloseTo(px);
        expect(at(0)).toBe(whole.from);
      }),
    );
  });

  it("leads to px and back, later being further right", () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(width, share, share, (px, a, b) => {
        const { x, at } = stripScale(periods, px);
        expect(x(at(a * px))).toBeCloseTo(a * px, 3);
        const times = [at(a * px), at(b * px)] as const;
        if (a < b) expect(times[0]).toBeLessThanOrEqual(times[1]);
      }),
    );
  });

  it("gives the first days more room than the years", () => {
    const { x } = stripScale(periods, 340);
    const day = (text: string) => x(Date.parse(`${text}T00:00+09:00`));
    expect(day("2019-07-04") - day("2019-07-03")).toBeGreaterThan(day("2015-01-01") - day("2014-01-01"));
  });
});
