import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../../../i18n/lang.ts";
import { readTables } from "../../../tables/read.ts";
import { textWidth } from "../../kit/text.ts";
import { explorerData } from "../explorer.ts";
import { calloutOf, collide, labelsOf, shortened } from "./labels.ts";
import { planOf } from "./lanes.ts";
import { marksOf, nearestMark } from "./marks.ts";
import { scaleOf } from "./span.ts";

const hour = 3_600_000;
const { tables } = readTables();
const data = Object.fromEntries(langs.map((lang) => [lang, explorerData(tables, lang)]));
const measure = (font: string) => (text: string) =>
  textWidth(text, Number(/(\d+)px/.exec(font)?.[1]), font.startsWith("700"));

/** Any place, scale and width. */
const view = fc.record({
  lang: fc.constantFrom(...langs),
  width: fc.integer({ min: 300, max: 720 }),
  from: fc.integer({ min: Date.UTC(2013, 6), max: Date.UTC(2021, 0) }),
  length: fc.double({ min: Math.log(2 * hour), max: Math.log(90_000 * hour), noNaN: true }).map(Math.exp),
});
type View = typeof view extends fc.Arbitrary<infer Value> ? Value : never;

/** The close-up there. */
function closeUp({ lang, width, from, length }: View) {
  const { kinds, events } = data[lang] as (typeof data)[string];
  const plan = planOf(kinds, new Set(kinds.keys()), width, measure);
  const { x } = scaleOf({ from, to: from + length }, plan.left, width);
  return { events, plan, x, marks: marksOf(events, x, plan) };
}

describe("the close-up", () => {
  it("shows the events that are in view, each at its time, none too narrow", () => {
    fc.assert(
      fc.property(view, (it) => {
        const { events, marks, plan, x } = closeUp(it);
        const inView = events.filter(({ from, to }) => x(to) >= plan.left && x(from) <= plan.right);
        const shown = new Set(marks.map(({ event }) => event));
        for (const event of inView) expect(shown.has(event), event.key).toBe(true);
        for (const { event, x: left, width } of marks) {
          expect(width).toBeGreaterThan(9.9);
          expect(left).toBeLessThanOrEqual(plan.right);
          expect(left + width).toBeGreaterThanOrEqual(plan.left);
          const middle = (x(event.from) + x(event.to)) / 2;
          if (width < 10.1) expect(left + width / 2).toBeCloseTo(middle, 3);
        }
      }),
    );
  });

  it("draws hollow what is uncertain and long enough to be seen as a span", () => {
    fc.assert(
      fc.property(view, (it) => {
        const { marks, x } = closeUp(it);
        for (const { event, hollow } of marks)
          expect(hollow).toBe(event.uncertain && x(event.to) - x(event.from) >= 10);
      }),
    );
  });

  it("keeps every row inside its lane, and lanes one under the other", () => {
    fc.assert(
      fc.property(view, (it) => {
        const { events, plan } = closeUp(it);
        plan.lanes.forEach(({ top }, index) => {
          if (index > 0) expect(top).toBe(plan.lanes[index - 1]?.bottom);
        });
        for (const event of events) {
          const lane = plan.lanes[event.kind];
          expect(plan.y(event) - plan.size.mark / 2).toBeGreaterThan(lane?.top ?? Number.NaN);
          expect(plan.y(event) + plan.size.mark / 2).toBeLessThan(lane?.bottom ?? Number.NaN);
        }
        expect(plan.height).toBeGreaterThan(plan.lanes.at(-1)?.bottom ?? Number.NaN);
      }),
    );
  });

  it("lets no title run into another, into a mark of its row or out of the picture", () => {
    fc.assert(
      fc.property(view, (it) => {
        const { marks, plan } = closeUp(it);
        const labels = labelsOf(marks, plan);
        for (const label of labels) {
          expect(label.text).not.toBe("");
          expect(label.x).toBeGreaterThanOrEqual(plan.left);
          expect(label.x + label.width).toBeLessThanOrEqual(plan.right);
          for (const mark of marks) {
            if (mark.y !== label.mark.y || (mark === label.mark && label.inside)) continue;
            const apart = mark.x + mark.width <= label.x || label.x + label.width <= mark.x;
            expect(apart, `${label.text} × ${mark.event.title}`).toBe(true);
          }
          for (const other of labels) if (other !== label) expect(collide(label, other)).toBe(false);
        }
      }),
    );
  });

  it("names the one event wherever it stands in view, inside the picture", () => {
    fc.assert(
      fc.property(view, (it) => {
        const { marks, plan } = closeUp(it);
        for (const mark of marks) {
          if (mark.x < plan.left || mark.x + mark.width > plan.right) continue;
          const [label] = calloutOf(mark, plan);
          // On the narrowest screens a long mark in the middle leaves no room; the panel names it.
          if (!label && plan.right < 400) continue;
          expect(label?.text.length).toBeGreaterThan(1);
          expect(label?.x).toBeGreaterThanOrEqual(plan.left);
          expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(plan.right);
        }
      }),
    );
  });

  it("finds the mark that a finger means, the shorter of two under it", () => {
    fc.assert(
      fc.property(view, (it) => {
        const { marks } = closeUp(it);
        for (const mark of marks) {
          const found = nearestMark(marks, mark.x + mark.width / 2, mark.y, 22);
          expect(found?.y).toBe(mark.y);
          expect(found?.width).toBeLessThanOrEqual(mark.width);
        }
        expect(nearestMark(marks, -100, -100, 22)).toBeUndefined();
      }),
    );
  });
});

describe("a shortened text", () => {
  const widthOf = (text: string) => textWidth(text, 12);

  it("fits its room and begins as the text does", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 400 }), (text, room) => {
        const short = shortened(text, room, widthOf);
        expect(widthOf(short)).toBeLessThanOrEqual(room);
        expect(text.startsWith(short.replace(/…$/, ""))).toBe(true);
      }),
    );
  });

  it("is the whole text where that fits", () => {
    expect(shortened("7payのサービス開始", 400, widthOf)).toBe("7payのサービス開始");
    expect(shortened("7payのサービス開始", 70, widthOf)).toBe("7payのサ…");
  });
});
