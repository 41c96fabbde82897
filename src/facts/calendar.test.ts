import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { calendarFacts } from "./calendar.ts";
import { tell } from "./testing.ts";

const { tables } = readTables();
const facts = calendarFacts(tables);
const said = tell(facts);

it.each([
  ["pe-03.start", "2018年7月2日", "2 July 2018"],
  ["pe-05.days", "10日", "10 days"],
  ["pe-15.end", "2020年6月30日", "30 June 2020"],
  ["w-03.days-to-fix", "1日", "1 day"],
  ["w-12.fixed", "2019年7月30日", "30 July 2019"],
  ["line-pay.launched", "2014年12月", "December 2014"],
  ["paypay-card-3ds.as-of", "2019年2月4日", "4 February 2019"],
  ["d-barai-20190828.as-of", "2019年8月28日", "28 August 2019"],
  ["seventh-in-the-world.said-on", "2019年7月", "July 2019"],
  ["nhk-0716.published", "2019年7月16日", "16 July 2019"],
])("prints %s as %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("gives no days to what was mended at once, or before anyone spoke of it", () => {
  expect(said("w-05.days-to-fix")).toBeUndefined();
  expect(said("w-14.days-to-fix")).toBeUndefined();
});

it("takes a page for its own source, and an inferred date for less sure", () => {
  const of = (id: string) => facts.find((fact) => fact.id === `${id}.published`);
  expect(of("nhk-0716")).toMatchObject({ sourceIds: ["nhk-0716"], confidence: "high" });
  const month = tables.sources.find(({ published }) => published?.precision === "month");
  expect(of(month?.id ?? "")?.confidence).toBe("medium");
});
