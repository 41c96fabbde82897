import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { cashlessMix } from "./index.ts";
import { type MixState, model } from "./model.ts";

const { tables } = readTables();
const states = cashlessMix.states as MixState[];
const keysOf = (state: MixState) => model(tables, state).items.map(({ key }) => key);

describe("the model of cashless-mix", () => {
  it.each(states)("shows one measure of the ministry’s old indicator in %s", (state) => {
    const { items } = model(tables, state);
    expect(new Set(items.map(({ row }) => row.definition))).toEqual(new Set(["meti-legacy"]));
    expect(new Set(items.map(({ row }) => row.measure)).size).toBe(1);
    expect(new Set(items.map(({ quantity }) => quantity.unit)).size).toBe(1);
  });

  it("takes away credit cards and nothing else, under the same keys", () => {
    const credit = model(tables, "with-credit").items.filter(({ method }) => method === "credit");
    expect(credit.length).toBeGreaterThan(0);
    const without = keysOf("without-credit");
    expect([...credit.map(({ key }) => key), ...without].sort()).toEqual(keysOf("with-credit").sort());
  });

  it("has no item for a year without a figure", () => {
    const years = model(tables, "without-credit").panels.find(({ method }) => method === "emoney")?.items;
    expect(years?.map(({ row }) => row.year)).toEqual([2016, 2017, 2021, 2022, 2023, 2024, 2025]);
  });

  it("takes for the latest year one in which no method is weak", () => {
    expect(model(tables, "with-credit")).toMatchObject({
      latest: 2024,
      years: [2016, 2025],
      whole: { number: 141, unit: "JPY-trillion" },
    });
    expect(model(tables, "around-2019").latest).toBe(2022);
  });

  it("marks weak rows, and 2025’s code payments, which are better supported, not", () => {
    const of2025 = model(tables, "with-credit").items.filter(({ row }) => row.year === 2025);
    expect(of2025.map(({ method, weak }) => `${method} ${weak}`)).toEqual([
      ...["credit true", "code false", "emoney true", "debit true"],
    ]);
  });
});
