import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs, hourMs, readMoment } from "./moment.ts";

const iso = (instant = Number.NaN) => new Date(instant).toISOString();

describe("readMoment", () => {
  it("reads a year as the whole year in Japan", () => {
    const year = readMoment("2019");
    expect(year).toMatchObject({ text: "2019", precision: "year" });
    expect(iso(year?.from)).toBe("2018-12-31T15:00:00.000Z");
    expect(iso(year?.to)).toBe("2019-12-31T15:00:00.000Z");
  });

  it("reads a month as the whole month in Japan", () => {
    const month = readMoment("2018-12");
    expect(month).toMatchObject({ text: "2018-12", precision: "month" });
    expect(iso(month?.from)).toBe("2018-11-30T15:00:00.000Z");
    expect(iso(month?.to)).toBe("2018-12-31T15:00:00.000Z");
  });

  it("reads a day as the whole day in Japan", () => {
    const day = readMoment("2019-07-01");
    expect(day).toMatchObject({ text: "2019-07-01", precision: "day" });
    expect(iso(day?.from)).toBe("2019-06-30T15:00:00.000Z");
    expect(iso(day?.to)).toBe("2019-07-01T15:00:00.000Z");
  });

  it("reads a minute as an instant without length", () => {
    const minute = readMoment("2019-07-03T17:30+09:00");
    expect(minute).toMatchObject({ text: "2019-07-03T17:30+09:00", precision: "minute" });
    expect(iso(minute?.from)).toBe("2019-07-03T08:30:00.000Z");
    expect(minute?.to).toBe(minute?.from);
  });

  it("reads midnight as the first instant of its day", () => {
    expect(readMoment("2019-07-03T00:00+09:00")?.from).toBe(readMoment("2019-07-03")?.from);
    expect(readMoment("2019-07-03T23:59+09:00")?.from).toBe((readMoment("2019-07-04")?.from ?? 0) - 60_000);
  });

  it.each(["2020-02-29", "2000-02-29", "2019-02-28", "2019-12-31", "2019-04-30"])("accepts %s", (text) => {
    expect(readMoment(text)?.precision).toBe("day");
  });

  it.each([
    ["a day that February lacks", "2019-02-30"],
    ["29 February in a common year", "2019-02-29"],
    ["29 February in a century year", "1900-02-29"],
    ["31 April", "2019-04-31"],
    ["day 0", "2019-07-00"],
    ["day 32", "2019-07-32"],
    ["month 13", "2019-13"],
    ["month 0", "2019-00-10"],
    ["24 o'clock", "2019-09-30T24:00+09:00"],
    ["minute 60", "2019-09-30T23:60+09:00"],
    ["a time without a zone", "2019-07-03T17:30"],
    ["another zone", "2019-07-03T17:30+08:00"],
    ["Greenwich", "2019-07-03T08:30Z"],
    ["seconds", "2019-07-03T17:30:00+09:00"],
    ["a time in a month", "2019-07T17:30+09:00"],
    ["slashes", "2019/07/03"],
    ["a missing zero", "2019-7-3"],
    ["a year of three digits", "219"],
    ["space around it", " 2019-07-03"],
    ["full-width digits", "２０１９-０７-０３"],
    ["a line break at the end", "2019-07-03\n"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(readMoment(text)).toBeNull();
  });

  it("reads any day of these centuries back to its own 24 hours", () => {
    const day = fc.integer({ min: Date.UTC(1900, 0, 1) / dayMs, max: Date.UTC(2099, 11, 31) / dayMs });
    fc.assert(
      fc.property(day, (days) => {
        const text = iso(days * dayMs).slice(0, 10);
        const from = days * dayMs - 9 * hourMs;
        expect(readMoment(text)).toEqual({ text, precision: "day", from, to: from + dayMs });
      }),
    );
  });

  it("reads a year of four digits as that year or refuses it", () => {
    const texts = Array.from({ length: 10_000 }, (_, year) => `${year}`.padStart(4, "0"));
    const misread = texts.filter((text) => {
      const read = readMoment(`${text}-07-01`);
      return read !== null && iso(read.from).slice(0, 4) !== text;
    });
    expect(misread.length, misread.slice(0, 3).join()).toBe(0);
  });

  it("lets the days of a month fill it without gap or overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${`${month}`.padStart(2, "0")}`;
        const days = Array.from({ length: 31 }, (_, index) =>
          readMoment(`${text}-${`${index + 1}`.padStart(2, "0")}`),
        ).filter((day) => day !== null);
        const whole = readMoment(text);
        expect(days[0]?.from).toBe(whole?.from);
        expect(days.at(-1)?.to).toBe(whole?.to);
        days.slice(1).forEach((day, index) => {
          expect(day.from).toBe(days[index]?.to);
        });
      }),
    );
  });
});
