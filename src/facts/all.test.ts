import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables, type Tables } from "../tables/read.ts";
import { factsOf, listFacts } from "./all.ts";
import { type Fact, formatAsOf, formatFact } from "./fact.ts";

const { tables } = readTables();
const facts = listFacts(tables);

/** What a reader would see of a fact, in a language. */
const seen = (fact: Fact, lang: (typeof langs)[number]) =>
  [formatFact(fact, lang), formatAsOf(fact, lang), fact.formula?.[lang] ?? ""].join(" | ");

describe("listFacts", () => {
  it("gives no two facts one id, so that factsOf loses none", () => {
    const ids = facts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(factsOf(tables).size).toBe(facts.length);
  });

  it("names facts as texts of the tables may list them", () => {
    for (const { id } of facts) expect(id).toMatch(/^[a-z0-9-]+\.[a-z-]+$/);
  });

  it("binds every fact to sources that are in the table of sources, each once", () => {
    const known = new Set(tables.sources.map(({ id }) => id));
    for (const { id, sourceIds } of facts) {
      expect(sourceIds.length, id).toBeGreaterThan(0);
      expect(new Set(sourceIds).size, id).toBe(sourceIds.length);
      expect(
        sourceIds.filter((source) => !known.has(source)),
        id,
      ).toEqual([]);
    }
  });

  it("rests every fact on rows that the tables hold", () => {
    const held = new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)));
    for (const { id, rowIds } of facts) {
      expect(rowIds.length, id).toBeGreaterThan(0);
      expect(
        rowIds.filter((row) => !held.has(row)),
        id,
      ).toEqual([]);
    }
  });

  it("prints every fact in both languages", () => {
    for (const fact of facts) {
      for (const lang of langs) {
        expect(formatFact(fact, lang), fact.id).not.toBe("");
        expect(seen(fact, lang), fact.id).not.toMatch(/NaN|undefined|null|Infinity|∞|\{\}/);
      }
      if (fact.formula) expect(fact.formula.ja, fact.id).not.toBe("");
    }
  });

  it("has every cell that holds a figure or a date", () => {
    const ids = new Set(facts.map(({ id }) => id));
    const missing = (rows: readonly { id: string }[], columns: Record<string, string>) =>
      rows.flatMap((row) =>
        Object.entries(columns)
          .filter(([column]) => (row as Record<string, unknown>)[column] !== null)
          .map(([, what]) => `${row.id}.${what}`)
          .filter((id) => !ids.has(id)),
      );
    const figures = tables.exposure.filter(({ unit }) => unit !== "period");
    expect([
      ...missing(tables.events, { start: "start", end: "end", not_after: "not-after" }),
      ...missing(tables.damageEstimates, { victims: "victims", amount_jpy: "amount", as_of: "as-of" }),
      ...missing(tables.damageCases, { amount_jpy: "amount", date: "date" }),
      ...missing(figures, { value: "value", as_of: "as-of", as_of_end: "until" }),
      ...missing(tables.weaknesses, { reported: "reported", fixed: "fixed" }),
      ...missing(tables.services, { launched: "launched" }),
      ...missing(tables.securityFeatures, { as_of: "as-of" }),
      ...missing(tables.compensation, { as_of: "as-of" }),
      ...missing(tables.incidents, {
        victims: "victims",
        amount_jpy: "amount",
        cases: "cases",
        date: "date",
      }),
      ...missing(tables.cardFraud, { amount_jpy_100m: "amount", year: "year" }),
      ...missing(tables.refunds, { people: "people", amount_jpy: "amount", as_of: "as-of" }),
      ...missing(tables.cashlessRatios, { ratio_pct: "ratio", year: "year" }),
      ...missing(tables.countryLists, { countries: "countries", japan_rank: "japan-rank" }),
      ...missing(tables.countryLists, { japan_ratio_pct: "japan-ratio", year: "year" }),
      ...missing(tables.cashlessJapan, { value: "value", year: "year" }),
      ...missing(tables.targets, { ratio_pct: "ratio", set_on: "set-on", by_year: "by-year" }),
      ...missing(tables.codePayments, { value: "value", period: "period", period_end: "period-end" }),
      ...missing(tables.policyEvents, { start: "start", end: "end" }),
      ...missing(tables.surveys, { respondents: "respondents", fielded_start: "fielded-start" }),
      ...missing(tables.surveys, { fielded_end: "fielded-end" }),
      ...missing(tables.surveyAnswers, { value_pct: "value", base: "base" }),
      ...missing(tables.claims, { said_on: "said-on" }),
      ...missing(tables.sources, { published: "published" }),
    ]).toEqual([]);
  });
});

describe("facts of tables that are being mended", () => {
  it.each(Object.keys(tables) as (keyof Tables)[])("go on without any row of %s", (key) => {
    const fewer = listFacts({ ...tables, [key]: [] });
    expect(fewer.length).toBeLessThanOrEqual(facts.length);
    for (const fact of fewer) expect(seen(fact, "en"), fact.id).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it("hold no figure that is no number where cells hold zero", () => {
    const zero = { number: 0, digits: 0 };
    const zeros = listFacts({
      ...tables,
      exposure: tables.exposure.map((row) => ({ ...row, value: row.value && zero })),
      refunds: tables.refunds.map((row) => ({ ...row, people: 0 })),
      incidents: tables.incidents.map((row) => ({ ...row, cases: 0 })),
      cardFraud: tables.cardFraud.map((row) => ({ ...row, amount_jpy_100m: zero })),
      cashlessJapan: tables.cashlessJapan.map((row) => ({ ...row, value: zero })),
      cashlessRatios: tables.cashlessRatios.map((row) => ({ ...row, ratio_pct: zero })),
      codePayments: tables.codePayments.map((row) => ({ ...row, value: zero })),
    });
    for (const fact of zeros) expect(seen(fact, "en"), fact.id).not.toMatch(/NaN|undefined|Infinity|∞/);
  });
});
