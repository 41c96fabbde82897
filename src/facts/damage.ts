import type { Quantity } from "../i18n/format.ts";
import type { DamageEstimate } from "../tables/damage-estimates.ts";
import type { Exposure } from "../tables/exposure.ts";
import { isRough, mean, share } from "./arithmetic.ts";
import { cell, dates, exactly, worked } from "./bind.ts";
import { changeFacts } from "./change.ts";
import { daysFact } from "./days.ts";
import { exposureValue } from "./exposure.ts";
import type { Fact } from "./fact.ts";

/** The people of a published total. */
export const victimsOf = (row: DamageEstimate): Quantity => ({
  number: row.victims,
  unit: "people",
  about: row.victims_rounded,
});

const amountOf = (row: DamageEstimate): Quantity => ({
  number: row.amount_jpy,
  unit: "JPY",
  about: row.amount_rounded,
});

/**
 * Mean loss per person in JPY. Where a part of it was published as "about", so is the mean, to two
 * significant digits: a rounded amount bears no more.
 */
export function perPerson(row: DamageEstimate): { number: number; about: boolean } {
  const { number, about } = mean(amountOf(row), victimsOf(row)).value;
  return { number, about };
}

/** People, amount, mean and dates of every published total of the damage. */
export const damageFacts = (rows: readonly DamageEstimate[]): Fact[] =>
  rows.flatMap((row) => [
    ...cell(row, "victims", victimsOf(row), row.as_of),
    ...cell(row, "amount", amountOf(row), row.as_of),
    ...worked(`${row.id}.per-person`, mean(amountOf(row), victimsOf(row)), [row], row.as_of),
    ...dates(row, { "as-of": row.as_of, announced: row.announced }),
    ...daysFact(`${row.id}.days-to-announcement`, [row], row.as_of, row.announced),
  ]);

/** The totals the company recognised, in time. The estimate is another kind of number and stays out. */
const recognisedIn = (rows: readonly DamageEstimate[]) =>
  rows.filter(({ basis }) => basis === "recognised").sort((a, b) => a.as_of.from - b.as_of.from);

/** How each recognised total differs from the one before. A rounded amount is not compared: it would show the rounding. */
export function revisionFacts(rows: readonly DamageEstimate[]): Fact[] {
  const recognised = recognisedIn(rows);
  return recognised.slice(1).flatMap((row, index) => {
    const before = recognised[index] as DamageEstimate;
    const change = (what: string, of: (total: DamageEstimate) => Quantity) =>
      changeFacts({
        row,
        what,
        before,
        earlier: { value: of(before), asOf: before.as_of },
        later: { value: of(row), asOf: row.as_of },
      });
    const exact = !isRough(amountOf(row)) && !isRough(amountOf(before));
    return [
      ...change("victims-", victimsOf),
      ...(exact
        ? [
            ...change("amount-", amountOf),
            ...change("per-person-", (total) => ({ ...perPerson(total), unit: "JPY" })),
          ]
        : []),
      ...daysFact(`${row.id}.days-since-last`, [before, row], before.as_of, row.as_of),
    ];
  });
}

/** How often the number recognised fell from one published total to the next. */
export function fallFacts(rows: readonly DamageEstimate[]): Fact[] {
  const recognised = recognisedIn(rows);
  const falls = recognised.filter((row, index) => row.victims < (recognised[index - 1]?.victims ?? 0));
  const formula = {
    ja: "認定の人数が前の公表より減った回数",
    en: "published totals below the one before",
  };
  return worked("recognised.falls", { value: exactly(falls.length, "falls"), formula }, recognised, null);
}

/** Each total beside the registered: to be registered is not to be harmed, and the dates of the two differ. */
export function registeredFacts(rows: readonly DamageEstimate[], exposure: readonly Exposure[]): Fact[] {
  const registered = exposure.find(({ metric }) => metric === "registered-users-7pay");
  const all = registered && exposureValue(registered);
  if (!registered || !all) return [];
  return rows.flatMap((row) => {
    const victims = victimsOf(row);
    const part = share(victims, all);
    const inTenThousand = mean({ ...victims, number: 10_000 * victims.number }, all, "people").value;
    const formula = { ja: `${part.formula.ja} × 1万`, en: `${part.formula.en} × 10,000` };
    const figures = {
      "share-of-registered": part,
      "registered-per-victim": mean(all, victims),
      "per-ten-thousand": { value: inTenThousand, formula },
    };
    return Object.entries(figures).flatMap(([what, figure]) =>
      worked(`${row.id}.${what}`, figure, [row, registered], row.as_of),
    );
  });
}
