import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { fraudFacts, fraudStretches } from "./card-fraud.ts";
import { tell } from "./testing.ts";

const { cardFraud } = readTables().tables;
const said = tell(fraudFacts(cardFraud));
const stretches = fraudStretches(cardFraud);

it.each([
  // 235.4 (2018), 274.1 (2019), 253.0 (2020), 555.0 (2024) and 510.5 (2025) hundred million yen.
  ["2019-total.amount", "274.1億円", "¥27.41 billion"],
  ["2020-counterfeit.amount", "8.0億円", "¥800 million"],
  ["2019-total.rise", "38.7億円", "¥3.87 billion"],
  ["2019-total.rise-share", "16.4%", "16.4%"],
  ["2020-total.fall", "21.1億円", "¥2.11 billion"],
  ["2025-total.fall-share", "8.0%", "8.0%"],
  // 222.9 of 274.1, 475.4 of 510.5.
  ["2019-number-theft.share", "81.3%", "81.3%"],
  ["2025-number-theft.share", "93.1%", "93.1%"],
  ["2017-total.times", "1.7倍", "1.7 times"],
  ["2019-total.year", "2019年", "2019"],
])("prints %s as %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("compares a year with the year before alone: 2024 has no number theft, so 2025 has no change of it", () => {
  expect(cardFraud.some(({ id }) => id === "2024-number-theft")).toBe(false);
  expect(said("2025-number-theft.fall")).toBeUndefined();
  expect(said("2014-total.rise")).toBeUndefined();
  expect(said("2019-total.share")).toBeUndefined();
});

it("finds the first, the highest and the last year", () => {
  const years = tell(stretches);
  expect(years("card-fraud.first-year")).toEqual(["2014年", "2014"]);
  expect(years("card-fraud.peak-year")).toEqual(["2024年", "2024"]);
  expect(years("card-fraud.last-year")).toEqual(["2025年", "2025"]);
});

it("compares years far apart, 114.5 in 2014 and 222.9 of number theft in 2019", () => {
  const far = tell(stretches);
  expect(far("card-fraud-total-2014-2024.times")).toEqual(["4.8倍", "4.8 times"]);
  expect(far("card-fraud-total-2019-2024.times")).toEqual(["2.0倍", "2.0 times"]);
  expect(far("card-fraud-total-2019-2025.rise-share")).toEqual(["86.2%", "86.2%"]);
  expect(far("card-fraud-number-theft-2019-2025.times")).toEqual(["2.1倍", "2.1 times"]);
  expect(far("card-fraud-total-2018-2019.rise")).toBeUndefined();
});

it("never compares two kinds", () => {
  for (const { id, formula } of stretches) {
    const amounts = [...(formula?.en.matchAll(/¥([\d.]+) billion \((\d{4})\)/g) ?? [])];
    const part = id.startsWith("card-fraud-total") ? "total" : "number-theft";
    for (const [, billion, year] of amounts) {
      const row = cardFraud.find((one) => one.part === part && one.year === Number(year));
      expect(row?.amount_jpy_100m.number, id).toBeCloseTo(Number(billion) * 10, 5);
    }
  }
});
