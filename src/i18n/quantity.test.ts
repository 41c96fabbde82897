import { describe, expect, it } from "vitest";
import { langs } from "./lang.ts";
import { formatNumber, formatQuantity, type Quantity } from "./quantity.ts";
import { type Qualifier, type Unit, unitWords } from "./units.ts";

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
    [exact(1_550_000, "JPY"), "155万円", "¥1.55 million"],
    [exact(1_555_000, "JPY"), "155万5,000円", "¥1,555,000"],
    [exact(2_521_000_000, "JPY"), "25億2,100万円", "¥2.521 billion"],
    [exact(10_397_000_000, "JPY"), "103億9,700万円", "¥10.397 billion"],
    [exact(1_234_560_000, "JPY"), "12億3,456万円", "¥1,234,560,000"],
    [exact(1_120_500_000_000, "JPY"), "1兆1,205億円", "¥1.1205 trillion"],
    [exact(126_700_000_000_000, "JPY"), "126兆7,000億円", "¥126.7 trillion"],
    [exact(999_900, "JPY"), "99万9,900円", "¥999,900"],
    [exact(10_000, "JPY"), "1万円", "¥10,000"],
    [exact(9_999, "JPY"), "9,999円", "¥9,999"],
    [exact(0, "JPY"), "0円", "¥0"],
    [exact(1_574, "people"), "1,574人", "1,574 people"],
    [about(900, "people"), "約900人", "about 900 people"],
    [exact(1, "people"), "1人", "1 person"],
    [exact(0, "people"), "0人", "0 people"],
    [about(370_000, "people"), "約37万人", "about 370,000 people"],
    [exact(449_000, "people"), "44万9,000人", "449,000 people"],
    [exact(555, "JPY-100m", 1), "555.0億円", "¥55.50 billion"],
    [exact(200, "JPY-100m"), "200億円", "¥20 billion"],
    [exact(236, "JPY-100m"), "236億円", "¥23.6 billion"],
    [exact(8, "JPY-100m", 1), "8.0億円", "¥800 million"],
    [exact(1.25, "JPY-100m", 2), "1.25億円", "¥125 million"],
    [exact(141, "JPY-trillion", 1), "141.0兆円", "¥141.0 trillion"],
    [about(65, "JPY-trillion"), "約65兆円", "about ¥65 trillion"],
    [exact(1.1205, "JPY-trillion", 4), "1兆1,205億円", "¥1.1205 trillion"],
    [exact(0.4837, "JPY-trillion", 4), "4,837億円", "¥483.7 billion"],
    [exact(0.6, "JPY-trillion", 1), "6,000億円", "¥600 billion"],
    [about(1_500_000, "people"), "約150万人", "about 1.5 million people"],
    [exact(18_540_000, "people"), "1,854万人", "18.54 million people"],
    [exact(48_733_000, "people"), "4,873万3,000人", "48,733,000 people"],
    [about(11_500_000_000, "payments"), "約115億回", "about 11.5 billion payments"],
    [exact(461_091, "count"), "46万1,091件", "461,091"],
    [exact(1, "count"), "1件", "1"],
    [exact(9.1, "points", 1), "9.1ポイント", "9.1 percentage points"],
    [exact(1, "points", 1), "1.0ポイント", "1.0 percentage points"],
    [exact(1, "points"), "1ポイント", "1 percentage point"],
    [exact(3, "day-number"), "3日目", "day 3"],
    [exact(1, "times"), "1倍", "1 times"],
    [exact(2.02, "times", 1), "2.0倍", "2.0 times"],
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

  it.each<[Qualifier, string, string]>([
    ["at-least", "900万人以上", "at least 9 million people"],
    ["more-than", "900万人超", "more than 9 million people"],
    ["estimate", "推計900万人", "an estimated 9 million people"],
  ])("says how a figure was published: %s", (qualifier, ja, en) => {
    const quantity: Quantity = { ...exact(9_000_000, "people"), qualifier };
    expect(formatQuantity(quantity, "ja")).toBe(ja);
    expect(formatQuantity(quantity, "en")).toBe(en);
    expect(formatQuantity({ ...quantity, about: true }, "en")).toBe(en);
  });

  it("gives every unit of words a form for one and for several, and prints it", () => {
    for (const unit of Object.keys(unitWords) as Unit[]) {
      expect(formatQuantity(exact(2, unit), "ja"), unit).toMatch(/^2./);
      for (const lang of langs)
        expect(formatQuantity(exact(0, unit), lang), unit).not.toMatch(/undefined|\s$|^$/);
    }
  });
});

describe("formatNumber", () => {
  it.each<[Quantity, string, string]>([
    [about(38_000_000, "JPY"), "3,800万", "38 million"],
    [exact(705, "people"), "705", "705"],
    [exact(18.4, "percent", 1), "18.4", "18.4"],
    [exact(114.5, "JPY-100m", 1), "114.5億", "11.45 billion"],
    [exact(7, "rank"), "7", "7"],
  ])("leaves out the unit of %o and whether it is rounded", (quantity, ja, en) => {
    expect(formatNumber(quantity, "ja")).toBe(ja);
    expect(formatNumber(quantity, "en")).toBe(en);
  });
});
