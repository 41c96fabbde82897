import type { DamageEstimate } from "../tables/damage-estimates.ts";
import type { Fact } from "./fact.ts";

const perPersonFormula = { ja: "金額 ÷ 人数", en: "amount ÷ people" };

/**
 * Mean loss per person in JPY. Where a part of it was published as "about", so is the mean, to two
 * significant digits: a rounded amount bears no more.
 */
export function perPerson(row: DamageEstimate): { number: number; about: boolean } {
  const about = row.victims_rounded || row.amount_rounded;
  const mean = row.amount_jpy / row.victims;
  return { number: about ? Number(mean.toPrecision(2)) : Math.round(mean), about };
}

/** People, amount, mean and dates of every published total of the damage. */
export function damageFacts(rows: readonly DamageEstimate[]): Fact[] {
  return rows.flatMap((row) => {
    const from = { asOf: row.as_of, sourceIds: row.source_ids, confidence: row.confidence };
    const dates = { ...from, asOf: null };
    return [
      {
        id: `${row.id}.victims`,
        value: { number: row.victims, unit: "people", about: row.victims_rounded },
        ...from,
      },
      {
        id: `${row.id}.amount`,
        value: { number: row.amount_jpy, unit: "JPY", about: row.amount_rounded },
        ...from,
      },
      {
        id: `${row.id}.per-person`,
        value: { ...perPerson(row), unit: "JPY" },
        formula: perPersonFormula,
        ...from,
      },
      { id: `${row.id}.as-of`, value: row.as_of, ...dates },
      { id: `${row.id}.announced`, value: row.announced, ...dates },
    ] satisfies Fact[];
  });
}
