import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { type CasesState, model } from "./model.ts";

const { tables } = readTables();
const states: CasesState[] = ["reports", "all"];
const casesIn = (state: CasesState, from = tables) => model(from, state).groups.flatMap(({ items }) => items);
const keysIn = (state: CasesState, from = tables) => casesIn(state, from).map(({ key }) => key);
const changed = (id: string, change: Partial<(typeof tables.damageCases)[number]>) => ({
  ...tables,
  damageCases: tables.damageCases.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

describe("the model of damage-cases", () => {
  it("never shows a part beside its whole, and says which are left out", () => {
    expect(keysIn("all")).toContain("case-06");
    for (const { row } of casesIn("all")) expect(row.part_of, row.id).toBeNull();
    expect(model(tables, "all").parts.map(({ part, whole }) => [part.id, whole.key])).toEqual([
      ["case-05", "case-06"],
      ["case-07", "case-06"],
    ]);
  });

  it("says of a case that it is a total where it holds others, and of no other", () => {
    const totals = casesIn("all").filter(({ total }) => total);
    expect(totals.map(({ key }) => key)).toEqual(["case-06"]);
  });

  it("shows victims' reports alone first, all of them again among all cases", () => {
    for (const { row } of casesIn("reports")) expect(row.stage).toBe("victim-report");
    expect(keysIn("reports").length).toBeGreaterThan(1);
    expect(keysIn("all")).toEqual(expect.arrayContaining(keysIn("reports")));
    expect(keysIn("all").length).toBeGreaterThan(keysIn("reports").length);
  });

  it("has nothing to leave out of the reports where only other stages have parts", () => {
    expect(model(tables, "reports").parts).toEqual([]);
  });

  it("leaves out a case without an amount and counts it, never as zero", () => {
    const emptied = changed("case-01", { amount_jpy: null, amount_rounded: null });
    for (const state of states) {
      expect(keysIn(state, emptied)).not.toContain("case-01");
      expect(model(emptied, state).withoutAmount).toBe(1);
      expect(model(tables, state).withoutAmount).toBe(0);
    }
  });

  it("groups cases by who spoke, the largest first in each", () => {
    const { groups } = model(tables, "all");
    expect(groups.map(({ stage }) => stage)).toEqual(["victim-report", "company-example", "arrest-charge"]);
    for (const { stage, items } of groups) {
      const numbers = items.map(({ quantity }) => quantity.number);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      for (const { row } of items) expect(row.stage).toBe(stage);
    }
  });

  it("has no group where nobody spoke", () => {
    const without = changed("case-04", { amount_jpy: null });
    expect(model(without, "all").groups.map(({ stage }) => stage)).not.toContain("company-example");
  });

  it("takes the caps from the data, before the cases, and names the one that is gone", () => {
    const { once, day, items } = model(tables, "reports");
    expect([once, day].map(({ quantity }) => quantity.number)).toEqual([30_000, 300_000]);
    expect(items.slice(0, 2)).toEqual([once, day]);
    const gone = { ...tables, exposure: tables.exposure.filter(({ metric }) => metric !== "topup-cap-day") };
    expect(() => model(gone, "reports")).toThrow(/topup-cap-day/);
  });
});
