import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DamageEstimate, damageEstimates as damageTable } from "../tables/damage-estimates.ts";
import { readTables } from "../tables/read.ts";
import { readTable } from "../tables/table.ts";
import { damageFacts, fallFacts, perPerson, registeredFacts, revisionFacts } from "./damage.ts";
import { tell } from "./testing.ts";

const { damageEstimates, exposure } = readTables().tables;
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

  it("has people, amount, mean and dates of each published total", () => {
    expect([...facts.keys()].filter((id) => id.startsWith("est-0704."))).toEqual([
      "est-0704.victims",
      "est-0704.amount",
      "est-0704.per-person",
      "est-0704.as-of",
      "est-0704.announced",
    ]);
    for (const { id } of damageEstimates) expect(facts.has(`${id}.announced`), id).toBe(true);
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
    expect(figure?.formula?.ja).toBe("3,240万688円 ÷ 1,574人");
    expect(figure?.formula?.en).toBe("¥32,400,688 ÷ 1,574 people");
    expect(facts.get("rec-0711.victims")?.formula).toBeUndefined();
  });

  it("gives dates no date of their own", () => {
    const row = rowOf("rec-0711");
    expect(facts.get("rec-0711.as-of")).toMatchObject({ value: row.as_of, asOf: null });
    expect(facts.get("rec-0711.announced")).toMatchObject({ value: row.announced, asOf: null });
  });

  it("counts the days from a figure to its publication, none for the same day", () => {
    const said = tell([...facts.values()]);
    expect(said("rec-0711.days-to-announcement")).toEqual(["5日", "5 days"]);
    expect(said("est-0704.days-to-announcement")).toBeUndefined();
  });
});

describe("revisionFacts", () => {
  const all = revisionFacts(damageEstimates);
  const said = tell(all);

  it("compares each recognised total with the one before: 1574, 807, 808, 709 people", () => {
    expect(said("rec-0729.victims-fall")).toEqual(["767人", "767 people"]);
    expect(said("rec-0729.victims-fall-share")).toEqual(["48.7%", "48.7%"]);
    expect(said("rec-0731.victims-rise")).toEqual(["1人", "1 person"]);
    expect(said("rec-20200106.victims-fall")).toEqual(["99人", "99 people"]);
    expect(said("rec-0729.days-since-last")).toEqual(["18日", "18 days"]);
  });

  it("compares exact amounts, 32,400,688 to 38,605,335 yen, and never the rounded one", () => {
    expect(said("rec-0729.amount-rise")).toEqual(["620万4,647円", "¥6,204,647"]);
    expect(said("rec-0731.amount-rise")).toEqual(["1万138円", "¥10,138"]);
    expect(said("rec-0729.per-person-times")).toEqual(["2.3倍", "2.3 times"]);
    expect(all.filter(({ id }) => /^rec-20200106\.(amount|per-person)/.test(id))).toEqual([]);
  });

  it("never compares the estimate with what was recognised", () => {
    expect(all.filter(({ id }) => /^(est-0704|rec-0711)\./.test(id))).toEqual([]);
    expect(all.some(({ formula }) => formula?.en.includes("900"))).toBe(false);
  });

  it("loses the fact that prose calls a fall where a correction turns it round", () => {
    const mended = damageEstimates.map((row) => (row.id === "rec-0729" ? { ...row, victims: 1600 } : row));
    const now = tell(revisionFacts(mended));
    expect(now("rec-0729.victims-fall")).toBeUndefined();
    expect(now("rec-0729.victims-rise")).toEqual(["26人", "26 people"]);
    expect(tell(fallFacts(mended))("recognised.falls")).toEqual(["2回", "2 falls"]);
  });

  it("counts the falls", () => {
    expect(tell(fallFacts(damageEstimates))("recognised.falls")).toEqual(["2回", "2 falls"]);
  });
});

describe("registeredFacts", () => {
  const said = tell(registeredFacts(damageEstimates, exposure));

  it("sets 808 people beside about 1.5 million, all of it about", () => {
    expect(said("rec-0731.share-of-registered")).toEqual(["約0.054%", "about 0.054%"]);
    expect(said("rec-0731.registered-per-victim")).toEqual(["約1,900人", "about 1,900 people"]);
    expect(said("rec-0731.per-ten-thousand")).toEqual(["約5人", "about 5 people"]);
    expect(said("est-0704.share-of-registered")).toEqual(["約0.06%", "about 0.06%"]);
  });

  it("gives nothing while the number registered is unknown", () => {
    const unknown = exposure.map((row) => ({ ...row, value: null }));
    expect(registeredFacts(damageEstimates, unknown)).toEqual([]);
  });
});
