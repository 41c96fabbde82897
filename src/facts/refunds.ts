import type { Quantity } from "../i18n/format.ts";
import type { DamageEstimate } from "../tables/damage-estimates.ts";
import type { Exposure } from "../tables/exposure.ts";
import type { Refund } from "../tables/refunds.ts";
import { amountOf } from "./amount.ts";
import { difference, mean, share } from "./arithmetic.ts";
import { cell, dates, worked } from "./bind.ts";
import { changeFacts } from "./change.ts";
import { victimsOf } from "./damage.ts";
import { daysFact } from "./days.ts";
import { exposureValue } from "./exposure.ts";
import type { Fact } from "./fact.ts";

const peopleOf = (row: Refund): Quantity => ({
  number: row.people,
  unit: "people",
  about: row.people_rounded,
});

/** People, amount, mean and date of every row. */
export const refundFacts = (rows: readonly Refund[]): Fact[] =>
  rows.flatMap((row) => {
    const amount = amountOf(row);
    return [
      ...cell(row, "people", peopleOf(row), row.as_of),
      ...cell(row, "amount", amount, row.as_of),
      ...(amount ? worked(`${row.id}.per-person`, mean(amount, peopleOf(row)), [row], row.as_of) : []),
      ...dates(row, { "as-of": row.as_of }),
    ];
  });

/** How far the unrefunded fell from one date to the next. Holders of a balance are counted in another way. */
export function unrefundedFacts(rows: readonly Refund[]): Fact[] {
  const left = rows.filter(({ what }) => what === "unrefunded").sort((a, b) => a.as_of.from - b.as_of.from);
  return left.slice(1).flatMap((row, index) => {
    const before = left[index] as Refund;
    const both = [before, row];
    const compared = (what: string, of: (refund: Refund) => Quantity | null) => {
      const [had, has] = [of(before), of(row)];
      if (!had || !has) return [];
      const [earlier, later] = [
        { value: had, asOf: before.as_of },
        { value: has, asOf: row.as_of },
      ];
      return [
        ...changeFacts({ row, what: `${what}-`, before, earlier, later }),
        ...worked(`${row.id}.${what}-left`, share(has, had), both, row.as_of),
      ];
    };
    return [
      ...compared("people", peopleOf),
      ...compared("amount", amountOf),
      ...daysFact(`${row.id}.days-since-last`, both, before.as_of, row.as_of),
    ];
  });
}

/** Those who held a balance, or had not been refunded, among the registered. */
export function holderFacts(rows: readonly Refund[], exposure: readonly Exposure[]): Fact[] {
  const registered = exposure.find(({ metric }) => metric === "registered-users-7pay");
  const all = registered && exposureValue(registered);
  if (!registered || !all) return [];
  return rows.flatMap((row) =>
    row.what === "victims-paid"
      ? []
      : worked(`${row.id}.share-of-registered`, share(peopleOf(row), all), [row, registered], row.as_of),
  );
}

/** The victims who had been paid, among those counted at the same moment. */
export const paidFacts = (rows: readonly Refund[], damage: readonly DamageEstimate[]): Fact[] =>
  rows.flatMap((row) => {
    const counted = damage.find(({ as_of }) => row.what === "victims-paid" && as_of.text === row.as_of.text);
    if (!counted) return [];
    const both = [row, counted];
    return [
      ...worked(`${row.id}.share`, share(peopleOf(row), victimsOf(counted)), both, row.as_of),
      ...worked(`${row.id}.unpaid`, difference(victimsOf(counted), peopleOf(row)), both, row.as_of),
    ];
  });
