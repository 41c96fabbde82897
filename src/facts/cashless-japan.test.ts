import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { japanFacts, stretchFacts } from "./cashless-japan.ts";
import { methodFacts } from "./methods.ts";
import { tell } from "./testing.ts";

const { cashlessJapan } = readTables().tables;
const facts = japanFacts(cashlessJapan);
const said = tell(facts);

it.each([
  ["2018-meti-legacy-all-ratio-of-consumption.value", "24.1%", "24.1%"],
  ["2019-meti-legacy-code-points-of-consumption.value", "0.31ポイント", "0.31 percentage points"],
  ["2017-meti-legacy-all-amount.value", "約65兆円", "about ¥65 trillion"],
  ["2024-meti-legacy-all-amount.value", "141.0兆円", "¥141.0 trillion"],
  ["2016-meti-legacy-emoney-amount.value", "5兆1,436億円", "¥5.1436 trillion"],
  // 24.1, 26.8, 29.7; 51.7 to 58.0 on the new definition.
  ["2019-meti-legacy-all-ratio-of-consumption.rise", "2.7ポイント", "2.7 percentage points"],
  ["2020-meti-legacy-all-ratio-of-consumption.rise", "2.9ポイント", "2.9 percentage points"],
  ["2025-meti-new-all-ratio-of-consumption.rise", "6.3ポイント", "6.3 percentage points"],
  ["2024-meti-legacy-emoney-amount.fall", "2,000億円", "¥200 billion"],
])("prints %s as %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("never compares across definitions", () => {
  expect(said("2024-meti-new-all-ratio-of-consumption.rise")).toBeUndefined();
  expect(said("2015-meti-vision-2018-all-ratio-of-consumption.rise")).toBeUndefined();
  const other = facts.filter(({ id }) => id.startsWith("2025-meti-new"));
  expect(other.some(({ formula }) => formula?.en.includes("42.8"))).toBe(false);
});

it("is as sure of a change as of the weaker year", () => {
  const fact = facts.find(({ id }) => id === "2025-meti-legacy-all-ratio-of-consumption.rise");
  expect(fact?.confidence).toBe("low");
});

it("gives the rise over stretches of the old ratio, and by the year", () => {
  const over = tell(stretchFacts(cashlessJapan));
  // 13.2 (2010), 24.1 (2018), 26.8 (2019), 42.8 (2024).
  expect(over("meti-legacy-2010-2018.rise-per-year")?.[1]).toBe("1.4 percentage points");
  expect(over("meti-legacy-2019-2024.rise-per-year")?.[1]).toBe("3.2 percentage points");
  expect(over("meti-legacy-2010-2024.rise")?.[0]).toBe("29.6ポイント");
  expect(over("meti-legacy-2010-2024.times")?.[1]).toBe("3.2 times");
  expect(over("meti-legacy.first-year")).toEqual(["2010年", "2010"]);
  expect(over("meti-legacy.last-year")).toEqual(["2025年", "2025"]);
});

it("adds up the methods other than credit: 4.4, 6.2 and 13.5 of 141.0 trillion in 2024", () => {
  const methods = tell(methodFacts(cashlessJapan));
  expect(methods("2024-meti-legacy-non-credit.amount")).toEqual(["24.1兆円", "¥24.1 trillion"]);
  expect(methods("2024-meti-legacy-non-credit.share")).toEqual(["17%", "17%"]);
  expect(methods("2024-meti-legacy-code.share-of-non-credit")).toEqual(["56%", "56%"]);
  expect(methods("code-over-emoney.first-year")).toEqual(["2022年", "2022"]);
});

it("adds up no year that lacks a method", () => {
  const without = cashlessJapan.filter(({ id }) => id !== "2024-meti-legacy-debit-amount");
  expect(tell(methodFacts(without))("2024-meti-legacy-non-credit.amount")).toBeUndefined();
});
