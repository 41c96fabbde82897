import { afterEach, describe, expect, it, vi } from "vitest";
import { readMoment } from "../tables/moment.ts";
import { formatClock, formatMoment, formatSpan } from "./moment.ts";

const at = (text: string) => {
  const moment = readMoment(text);
  if (!moment) throw new Error(`“${text}” is no moment.`);
  return moment;
};
describe("formatMoment", () => {
  it.each([
    ["2019-07-04T14:00+09:00", "full", "2019年7月4日14時", "4 July 2019, 14:00"],
    ["2019-08-01T13:19+09:00", "full", "2019年8月1日13時19分", "1 August 2019, 13:19"],
    ["2019-07-05T00:45+09:00", "full", "2019年7月5日0時45分", "5 July 2019, 00:45"],
    ["2019-07-04T06:05+09:00", "time", "6時5分", "06:05"],
    ["2019-07-04T14:00+09:00", "date", "2019年7月4日", "4 July 2019"],
    ["2019-07-04T14:00+09:00", "day", "7月4日", "4 July"],
    ["2019-07-04T14:00+09:00", "time", "14時", "14:00"],
    ["2019-07-04", "full", "2019年7月4日", "4 July 2019"],
    ["2019-07-04", "date", "2019年7月4日", "4 July 2019"],
    ["2019-07-04", "day", "7月4日", "4 July"],
    ["2019-07-04T14:00+09:00", "year", "2019年", "2019"],
    ["2019-07-04T14:00+09:00", "month", "2019年7月", "July 2019"],
    ["2013-10-23", "year", "2013年", "2013"],
    ["2013-10-23", "month", "2013年10月", "October 2013"],
    ["2018-12", "year", "2018年", "2018"],
    ["2018-12", "month", "2018年12月", "December 2018"],
    ["2018", "full", "2018年", "2018"],
    ["2018", "month", "2018年", "2018"],
    ["2018", "day", "2018年", "2018"],
    ["2018-12", "full", "2018年12月", "December 2018"],
    ["2018-12", "date", "2018年12月", "December 2018"],
    ["2018-12", "day", "12月", "December"],
  ] as const)("prints %s in the style %s", (text, style, ja, en) => {
    expect(formatMoment(at(text), "ja", style)).toBe(ja);
    expect(formatMoment(at(text), "en", style)).toBe(en);
  });

  it("prints 23:59 as the 24 o'clock of that day", () => {
    const end = at("2019-09-30T23:59+09:00");
    expect(formatMoment(end, "ja")).toBe("2019年9月30日24時");
    expect(formatMoment(end, "en")).toBe("30 September 2019, 24:00");
    expect(formatMoment(end, "ja", "time")).toBe("24時");
    expect(formatMoment(end, "en", "time")).toBe("24:00");
    expect(formatMoment(end, "ja", "date")).toBe("2019年9月30日");
    expect(formatMoment(at("2019-09-30T23:58+09:00"), "en", "time")).toBe("23:58");
  });
});

describe("times", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])("are Japan's on a machine in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(formatMoment(at("2019-07-04T00:30+09:00"), "ja")).toBe("2019年7月4日0時30分");
    expect(formatMoment(at("2019-07-01"), "en")).toBe("1 July 2019");
    expect(formatClock(at("2019-07-04T14:00+09:00").from, "en")).toBe("14:00");
  });
});

describe("formatSpan", () => {
  it("prints both ends, each as finely as it is known", () => {
    const [start, end] = [at("2019-07-02"), at("2019-07-03T10:00+09:00")];
    expect(formatSpan(start, end, "ja")).toBe("2019年7月2日〜2019年7月3日10時");
    expect(formatSpan(start, end, "en")).toBe("2 July 2019 – 3 July 2019, 10:00");
  });

  it("prints a start alone where there is no end", () => {
    expect(formatSpan(at("2019-07-02"), null, "ja")).toBe("2019年7月2日");
    expect(formatSpan(at("2019-07-02"), null, "en")).toBe("2 July 2019");
  });
});
