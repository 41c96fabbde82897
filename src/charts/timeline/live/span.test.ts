import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  around,
  centred,
  lengthOf,
  middleOf,
  panned,
  scaleOf,
  shortest,
  spanUnder,
  within,
  zoomTo,
} from "./span.ts";

const hour = 3_600_000;
const whole = { from: Date.UTC(2013, 6), to: Date.UTC(2025, 8) };
const instant = fc.integer({ min: whole.from - 1000 * hour, max: whole.to + 1000 * hour });
const length = fc.integer({ min: 0, max: 2 * lengthOf(whole) });
const inside = fc
  .record({ middle: instant, length })
  .map(({ middle, length }) => around(middle, length, whole));

describe("a span", () => {
  it("stays inside the whole and is no shorter than the shortest", () => {
    fc.assert(
      fc.property(instant, length, (middle, wished) => {
        const span = around(middle, wished, whole);
        expect(span.from).toBeGreaterThanOrEqual(whole.from);
        expect(span.to).toBeLessThanOrEqual(whole.to + 1);
        expect(lengthOf(span)).toBeGreaterThanOrEqual(shortest - 1);
        const possible = Math.min(Math.max(wished, shortest), lengthOf(whole));
        expect(lengthOf(span)).toBeCloseTo(possible, -1);
      }),
    );
  });

  it("lies around its instant where the whole has room", () => {
    const middle = middleOf(whole);
    expect(middleOf(around(middle, 5 * hour, whole))).toBe(middle);
    expect(around(whole.from, 4 * hour, whole)).toEqual({ from: whole.from, to: whole.from + 4 * hour });
    expect(around(middle, Number.POSITIVE_INFINITY, whole)).toEqual(whole);
  });

  it("that is inside already is kept", () => {
    fc.assert(
      fc.property(inside, (span) => {
        const kept = within(span, whole);
        expect(Math.abs(kept.from - span.from)).toBeLessThan(1);
        expect(Math.abs(kept.to - span.to)).toBeLessThan(1);
      }),
    );
  });

  it("keeps its length when it is moved", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: -3, max: 3, noNaN: true }), (span, share) => {
        expect(Math.abs(lengthOf(panned(span, share, whole)) - lengthOf(span))).toBeLessThan(1);
      }),
    );
  });

  it("with an event in its middle is at least as long as the event, with room", () => {
    const event = { from: Date.UTC(2018, 11), to: Date.UTC(2019, 0) };
    const span = centred(event, 2 * hour, whole);
    expect(middleOf(span)).toBe(middleOf(event));
    expect(lengthOf(span)).toBeGreaterThan(lengthOf(event));
    expect(lengthOf(centred({ from: event.from, to: event.from }, 5 * hour, whole))).toBe(5 * hour);
  });
});

describe("scales and zooms", () => {
  it("lead to px and back", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0, max: 1, noNaN: true }), (span, share) => {
        const { x, at } = scaleOf(span, 80, 600);
        const time = span.from + share * lengthOf(span);
        expect(Math.abs(at(x(time)) - time)).toBeLessThan(5);
        expect(x(span.from)).toBeCloseTo(80);
        expect(x(span.to)).toBeCloseTo(600);
      }),
    );
  });

  it("under the zoom to a span, that span is seen to the second", () => {
    fc.assert(
      fc.property(inside, (span) => {
        const seen = spanUnder(zoomTo(span, whole, 80, 600), whole, 80, 600);
        expect(Math.abs(seen.from - span.from)).toBeLessThan(1000);
        expect(Math.abs(seen.to - span.to)).toBeLessThan(1000);
      }),
    );
  });
});
