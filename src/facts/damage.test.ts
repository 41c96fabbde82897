import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DamageEstimate, damageEstimates as damageTable } from "../tables/damage-estimates.ts";
import { readTables } from "../tables/read.ts";
import { readTable } from "../tables/table.ts";
import { damageFacts, perPerson } from "./damage.ts";

const { damageEstimates } = readTables().tables;
const rowOf = (id: string) => {
  const row = damageEstimates.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};
const made = (change: Partial<DamageEstimate>) => perPerson({ ...rowOf("rec-0711"), ...change });

describe("perPerson", () => {
  it("gives exact figures a mean to the yen", () => {
    expect(perPerson(rowOf("rec-0711"))).toEqual({ number: 20_585, about: false });
    expect(perPerson(rowOf("rec-0729"))).toEqual({ number: 47_838, about: false });
    expect(perPerson(rowOf("rec-0731"))).toEqual({ number: 47_791, about: false });
  });

  it("gives rounded figures a mean of two significant digits, said to be about that", () => {
    expect(perPerson(rowOf("est-0704"))).toEqual({ number: 61_000, about: true });
    expect(perPerson(rowOf("rec-20200106"))).toEqual({ number: 54_000, about: true });
  });

  it("takes one rounded part for enough, whichever it is", () => {
    expect(made({ victims_rounded: true })).toEqual({ number: 21_000, about: true });
    expect(made({ amount_rounded: true })).toEqual({ number: 21_000, about: true });
    expect(made({ victims: 1, amount_jpy: 1_234_567, amount_rounded: true }).number).toBe(1_200_000);
  });

  it("is a number for every row that the table lets through, one without people too", () => {
    const csv = readFileSync("data/damage-estimates.csv", "utf8").replace(
      "recognised,1574,",
      "recognised,0,",
    );
    const { rows } = readTable(damageTable, csv);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(perPerson(row).number, row.id).toSatisfy(Number.isFinite);
  });
});

describe("damageFacts", () => {
  const facts = new Map(damageFacts(damageEstimates).map((fact) => [fact.id, fact]));

  it("has five facts of each published total", () => {
    expect([...facts.keys()].filter((id) => id.startsWith("est-0704."))).toEqual([
      "est-0704.victims",
      "est-0704.amount",
      "est-0704.per-person",
      "est-0704.as-of",
      "est-0704.announced",
    ]);
    expect(facts.size).toBe(5 * damageEstimates.length);
  });

  it("keeps what was rounded apart from what was exact", () => {
    expect(facts.get("est-0704.victims")?.value).toEqual({ number: 900, unit: "people", about: true });
    expect(facts.get("rec-20200106.victims")?.value).toEqual({ number: 709, unit: "people", about: false });
    expect(facts.get("rec-20200106.amount")?.value).toEqual({ number: 38_000_000, unit: "JPY", about: true });
    expect(facts.get("rec-0711.amount")?.value).toEqual({ number: 32_400_688, unit: "JPY", about: false });
  });

  it("says when each figure was true and on what it rests", () => {
    const row = rowOf("rec-0711");
    const figure = facts.get("rec-0711.per-person");
    expect(figure).toMatchObject({ asOf: row.as_of, sourceIds: row.source_ids, confidence: row.confidence });
    expect(figure?.formula?.ja).toContain("÷");
    expect(figure?.formula?.en).toContain("÷");
    expect(facts.get("rec-0711.victims")?.formula).toBeUndefined();
  });

  it("gives dates no date of their own", () => {
    const row = rowOf("rec-0711");
    expect(facts.get("rec-0711.as-of")).toMatchObject({ value: row.as_of, asOf: null });
    expect(facts.get("rec-0711.announced")).toMatchObject({ value: row.announced, asOf: null });
  });
});
