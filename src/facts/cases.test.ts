import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { capFacts, caseFacts } from "./cases.ts";
import { tell } from "./testing.ts";

const { damageCases, exposure } = readTables().tables;
const caps = capFacts(damageCases, exposure);
const said = tell(caps);

it("gives every case its amount and date, as far as they are known", () => {
  const of = tell(caseFacts(damageCases));
  expect(of("case-01.amount")).toEqual(["19万5,000円", "¥195,000"]);
  expect(of("case-06.amount")).toEqual(["約73万円", "about ¥730,000"]);
  expect(of("case-07.amount")).toBeUndefined();
  expect(of("case-04.date")).toBeUndefined();
});

it("sets 195,000 yen beside the caps of 300,000 a day and 30,000 a top-up", () => {
  expect(said("case-01.share-of-daily-cap")).toEqual(["65.0%", "65.0%"]);
  expect(said("case-01.below-daily-cap")).toEqual(["10万5,000円", "¥105,000"]);
  expect(said("case-01.times-once-cap")).toEqual(["6.5倍", "6.5 times"]);
});

it("says about where the case was, and leaves nothing below a cap that was reached", () => {
  expect(said("case-10.share-of-daily-cap")).toEqual(["約100%", "about 100%"]);
  expect(said("case-10.below-daily-cap")).toBeUndefined();
});

it("sets only what single people reported beside a cap on one person’s top-ups", () => {
  const known = damageCases.filter(({ stage }) => stage === "victim-report").map(({ id }) => id);
  const used = new Set(caps.map(({ id }) => id.split(".")[0]));
  used.delete("victim-reports");
  expect([...used]).toEqual(known);
});

it("gives the largest report and how many there are", () => {
  expect(said("victim-reports.largest")).toEqual(["約30万円", "about ¥300,000"]);
  expect(said("victim-reports.count")).toEqual(["5件", "5"]);
  expect(capFacts([], exposure)).toEqual([]);
});
