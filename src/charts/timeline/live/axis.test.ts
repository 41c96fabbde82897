import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axis, spanText } from "./axis.ts";
import type { Locale } from "./data.ts";

const hour = 3_600_000;
const day = 24 * hour;
const whole = { from: Date.UTC(2013, 6), to: Date.UTC(2025, 8) };
const locale = fc.constantFrom<Locale>("ja-JP", "en-GB");
const width = fc.integer({ min: 170, max: 700 });
const span = fc
  .record({
    from: fc.integer({ min: whole.from, max: whole.to - day }),
    // Every scale is as likely, from hours to years.
    length: fc.double({ min: Math.log(2 * hour), max: Math.log(12 * 365 * day), noNaN: true }).map(Math.exp),
  })
  .map(({ from, length }) => ({ from, to: from + length }));

const japan = (text: string) => Date.parse(`${text}+09:00`);
const seen = (from: string, to: string, px: number, lang: Locale) => {
  const { ticks, above } = axis({ from: japan(from), to: japan(to) }, px, lang);
  return [ticks.map(({ text }) => text), above.map(({ text }) => text)];
};

describe("the axis", () => {
  it.each([
    ["ja-JP", "2013-07-01T00:00", "2025-09-01T00:00", ["2015年", "2020年"], []],
    ["en-GB", "2019-05-20T00:00", "2019-10-01T00:00", ["Jun", "Jul"], ["2019"]],
    ["ja-JP", "2019-06-30T00:00", "2019-07-06T00:00", ["30日", "1日"], ["2019年7月"]],
    ["en-GB", "2019-06-25T00:00", "2019-08-06T00:00", ["1", "6"], ["Jul 2019", "Aug 2019"]],
    ["ja-JP", "2019-07-03T09:00", "2019-07-04T18:00", ["12:00", "00:00"], ["2019年7月3日", "7月4日"]],
    ["en-GB", "2019-07-04T13:10", "2019-07-04T15:10", ["13:30", "14:00"], ["4 Jul 2019"]],
  ] as const)("in %s from %s to %s has ticks of its scale", (lang, from, to, first, names) => {
    const [ticks, above] = seen(from, to, 300, lang);
    expect(ticks?.slice(0, 2)).toEqual(first);
    expect(above).toEqual(names);
  });

  it("has ticks in the span, in order, apart, and never none on a screen", () => {
    fc.assert(
      fc.property(span, width, locale, (it, px, lang) => {
        const { ticks, above } = axis(it, px, lang);
        expect(ticks.length).toBeLessThanOrEqual(px / 33 + 1);
        for (const list of [ticks, above])
          list.forEach(({ at, text }, index) => {
            expect(text).not.toBe("");
            expect(at).toBeGreaterThanOrEqual(it.from);
            expect(at).toBeLessThanOrEqual(it.to);
            const before = list[index - 1];
            // A month may be two days shorter than its step.
            if (before) expect(((at - before.at) / (it.to - it.from)) * px).toBeGreaterThan(33);
          });
      }),
    );
  });

  it("has round hours, days and months of Japan", () => {
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", timeStyle: "short" });
    fc.assert(
      fc.property(span, width, (it, px) => {
        for (const { at, text } of axis(it, px, "en-GB").ticks)
          expect(clock.format(at)).toBe(text.includes(":") ? text : "00:00");
      }),
    );
  });
});

describe("a span in words", () => {
  it("has days, and minutes where it is short", () => {
    const days = { from: japan("2019-06-30T00:00"), to: japan("2019-07-06T00:00") };
    expect(spanText(days, "ja-JP")).toBe("2019年6月30日 – 2019年7月6日");
    expect(spanText(days, "en-GB")).toBe("30 June 2019 – 6 July 2019");
    const hours = { from: japan("2019-07-04T13:00"), to: japan("2019-07-04T15:00") };
    expect(spanText(hours, "ja-JP")).toContain("13:00");
    expect(spanText(hours, "en-GB")).toContain("15:00");
  });
});
