import type { DamageCase } from "../tables/damage-cases.ts";
import type { Exposure } from "../tables/exposure.ts";
import { amountOf } from "./amount.ts";
import { difference, ratio, share } from "./arithmetic.ts";
import { cell, dates, exactly, groundsOf, worked } from "./bind.ts";
import { exposureValue } from "./exposure.ts";
import type { Fact } from "./fact.ts";

/** Amount and date of every reported case. Cases overlap: there is no sum of them. */
export const caseFacts = (rows: readonly DamageCase[]): Fact[] =>
  rows.flatMap((row) => [...cell(row, "amount", amountOf(row), row.date), ...dates(row, { date: row.date })]);

/**
 * What single people reported, beside the caps on top-ups. The other cases are purchases, often with the money of several
 * people, to which no cap on one person’s top-ups applies.
 */
export function capFacts(rows: readonly DamageCase[], exposure: readonly Exposure[]): Fact[] {
  const reports = rows.flatMap((row) => {
    const amount = amountOf(row);
    return row.stage === "victim-report" && amount ? [{ row, amount }] : [];
  });
  const capOf = (metric: string) => {
    const row = exposure.find((candidate) => candidate.metric === metric);
    const cap = row && exposureValue(row);
    return cap ? [{ row, cap }] : [];
  };
  const largest = reports.reduce<(typeof reports)[number] | null>(
    (most, report) => (most && most.amount.number >= report.amount.number ? most : report),
    null,
  );
  return [
    ...reports.flatMap(({ row, amount }) => [
      ...capOf("topup-cap-day").flatMap((daily) => [
        ...worked(`${row.id}.share-of-daily-cap`, share(amount, daily.cap), [row, daily.row], row.date),
        ...(amount.number < daily.cap.number
          ? worked(`${row.id}.below-daily-cap`, difference(daily.cap, amount), [row, daily.row], row.date)
          : []),
      ]),
      ...capOf("topup-cap-once-card").flatMap((once) =>
        worked(`${row.id}.times-once-cap`, ratio(amount, once.cap), [row, once.row], row.date),
      ),
    ]),
    ...(largest
      ? [
          {
            id: "victim-reports.largest",
            value: largest.amount,
            asOf: largest.row.date,
            formula: { ja: "被害者の訴えのうち最も大きい額", en: "the largest amount in a victim’s report" },
            ...groundsOf([largest.row]),
          },
          {
            id: "victim-reports.count",
            value: exactly(reports.length, "count"),
            asOf: null,
            formula: { ja: "金額のある被害者の訴えの数", en: "victims’ reports with an amount" },
            ...groundsOf(reports.map(({ row }) => row)),
          },
        ]
      : []),
  ];
}
