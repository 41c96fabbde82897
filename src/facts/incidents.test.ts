import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { bankingFacts, incidentFacts } from "./incidents.ts";
import { tell } from "./testing.ts";

const { incidents } = readTables().tables;
const said = tell(incidentFacts(incidents));

it.each([
  ["cmp-01.cases", "15万165件", "150,165"],
  ["cmp-02.victims", "約26万人", "about 260,000 people"],
  ["cmp-02.amount", "約580億円", "about ¥58 billion"],
  ["cmp-05.cases", "0件", "0"],
  ["cmp-06.amount", "0円", "¥0"],
  ["cmp-11.amount", "332万2,000円", "¥3,322,000"],
  ["cmp-22.amount", "約7,110億円", "about ¥711 billion"],
  ["cmp-03.date", "2018年12月", "December 2018"],
])("prints %s as %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("gives no figure where the cell is empty", () => {
  expect(said("cmp-03.cases")).toBeUndefined();
  expect(said("cmp-01.amount")).toBeUndefined();
});

it("compares the police’s totals of 2019 and 2025, about 2.521 and 10.397 billion yen, 1872 and 4747 cases", () => {
  const facts = bankingFacts(incidents);
  const banking = tell(facts);
  expect(banking("cmp-23.amount-times")).toEqual(["約4.1倍", "about 4.1 times"]);
  expect(banking("cmp-23.cases-times")).toEqual(["2.5倍", "2.5 times"]);
  expect(banking("cmp-23.cases-rise")).toEqual(["2,875件", "2,875"]);
  expect(facts.every(({ id }) => id.startsWith("cmp-23."))).toBe(true);
});
