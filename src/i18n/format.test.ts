import { afterEach, describe, expect, it, vi } from "vitest";
import { readMoment } from "../tables/moment.ts";
import { formatClock, formatMoment, formatQuantity, formatSpan, type Quantity } from "./format.ts";

const at = (text: string) => {
  const moment = readMoment(text);
  if (!moment) throw new Error(`“${text}” is no moment.`);
  return moment;
};
const exact = (number: number, unit: Quantity["unit"], digits?: number): Quantity => ({
  number,
  unit,
  about: false,
  ...(digits === undefined ? {} : { digits }),
});
const about = (number: number, unit: Quantity["unit"]): Quantity => ({ number, unit, about: true });

describe("formatQuantity", () => {
  it.each<[Quantity, string, string]>([
    [about(55_000_000, "JPY"), "約5,500万円", "about ¥55 million"],
    [exact(32_400_688, "JPY"), "3,240万688円", "¥32,400,688"],
    [exact(38_605_335, "JPY"), "3,860万5,335円", "¥38,605,335"],
    [about(61_000, "JPY"), "約6万1,000円", "about ¥61,000"],
    [exact(1_500_000, "JPY"), "150万円", "¥1.5 million"],
    [exact(1_550_000, "JPY"), "155万円", "¥1,550,000"],
    [exact(999_900, "JPY"), "99万9,900円", "¥999,900"],
    [exact(10_000, "JPY"), "1万円", "¥10,000"],
    [exact(9_999, "JPY"), "9,999円", "¥9,999"],
    [exact(0, "JPY"), "0円", "¥0"],
    [exact(1_574, "people"), "1,574人", "1,574 people"],
    [about(900, "people"), "約900人", "about 900 people"],
    [exact(1, "people"), "1人", "1 person"],
    [exact(0, "people"), "0人", "0 people"],
    [exact(92, "days"), "92日", "92 days"],
    [exact(1, "days"), "1日", "1 day"],
    [exact(18.4, "percent", 1), "18.4%", "18.4%"],
    [exact(60, "percent", 1), "60.0%", "60.0%"],
    [exact(54, "percent", 0), "54%", "54%"],
    [about(38, "percent"), "約38%", "about 38%"],
    [exact(8, "countries"), "8カ国", "8 countries"],
    [exact(1, "countries"), "1カ国", "1 country"],
    [exact(7, "rank"), "7位", "7th"],
    [exact(10, "rank"), "10位", "10th"],
    [exact(1, "rank"), "1位", "1st"],
    [exact(2, "rank"), "2位", "2nd"],
    [exact(3, "rank"), "3位", "3rd"],
    [exact(11, "rank"), "11位", "11th"],
    [exact(12, "rank"), "12位", "12th"],
    [exact(13, "rank"), "13位", "13th"],
    [exact(21, "rank"), "21位", "21st"],
    [exact(22, "rank"), "22位", "22nd"],
    [exact(111, "rank"), "111位", "111th"],
  ])("prints %o as %s and %s", (quantity, ja, en) => {
    expect(formatQuantity(quantity, "ja")).toBe(ja);
    expect(formatQuantity(quantity, "en")).toBe(en);
  });
});

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
