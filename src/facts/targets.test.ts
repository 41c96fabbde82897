import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { reachedFacts, targetFacts } from "./targets.ts";
import { tell } from "./testing.ts";

const { targets, cashlessJapan } = readTables().tables;
const said = tell(reachedFacts(targets, cashlessJapan));

it("gives when each target was set, how high and by when", () => {
  const of = tell(targetFacts(targets));
  expect(of("vision-2018-40.set-on")).toEqual(["2018年4月11日", "11 April 2018"]);
  expect(of("vision-2018-40.ratio")).toEqual(["40%", "40%"]);
  expect(of("vision-2018-40.by-year")).toEqual(["2025年", "2025"]);
  expect(of("vision-2018-80.by-year")).toBeUndefined();
});

it("finds the 40% of the old ratio reached in 2024 with 42.8, a year before 2025 and three before 2027", () => {
  expect(said("follow-up-2019-40.reached")).toEqual(["2024年", "2024"]);
  expect(said("follow-up-2019-40.margin")).toEqual(["2.8ポイント", "2.8 percentage points"]);
  expect(said("follow-up-2019-40.years-early")).toEqual(["1年", "1 year"]);
  expect(said("growth-strategy-2017-40.years-early")).toEqual(["3年", "3 years"]);
  expect(said("follow-up-2019-40.to-go")).toBeUndefined();
});

it("sets a target beside its own definition alone: 58.0 on the new one, 42.8 on the old", () => {
  expect(said("study-group-2025-65.to-go")).toEqual(["7.0ポイント", "7.0 percentage points"]);
  expect(said("study-group-2025-55-old-basis.to-go")?.[1]).toBe("12.2 percentage points");
  expect(said("vision-2018-80.reached")).toBeUndefined();
});

it("takes nothing for reached on weak support", () => {
  const weak = cashlessJapan.map((row) => (row.year === 2024 ? { ...row, confidence: "low" as const } : row));
  const now = tell(reachedFacts(targets, weak));
  expect(now("follow-up-2019-40.reached")).toBeUndefined();
  expect(now("follow-up-2019-40.to-go")?.[1]).toBe("0.7 percentage points");
});
