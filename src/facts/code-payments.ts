import type { Quantity } from "../i18n/format.ts";
import type { CodePayment } from "../tables/code-payments.ts";
import { gap, mean, share } from "./arithmetic.ts";
import { cell, dates, exactly, worked } from "./bind.ts";
import { changeFacts } from "./change.ts";
import { daysBetween, daysFact, hasDay } from "./days.ts";
import type { Fact } from "./fact.ts";
import { published } from "./published.ts";

const units = {
  people: "people",
  payments: "payments",
  locations: "locations",
  percent: "percent",
  "jpy-trillion": "JPY-trillion",
} as const;

/** A row’s figure, as it was published; billions are given as plain yen. */
export function valueOf({ value, unit, qualifier }: CodePayment): Quantity {
  const said = published(qualifier);
  if (unit === "jpy-billion") return { ...said, number: Math.round(value.number * 1e9), unit: "JPY" };
  return { ...value, ...said, unit: units[unit] };
}

const dated = (row: CodePayment) => ({ value: valueOf(row), asOf: row.period_end ?? row.period });

/** Every figure and its period. */
export const paymentFacts = (rows: readonly CodePayment[]): Fact[] =>
  rows.flatMap((row) => [
    ...cell(row, "value", valueOf(row), row.period_end ?? row.period),
    ...dates(row, { period: row.period, "period-end": row.period_end }),
  ]);

/** How long a period is, so that a month is never set against a year. */
function lengthOf({ period, period_end }: CodePayment): string {
  return period_end
    ? `${Math.round((period_end.to - period.from) / 2_629_746_000)} months`
    : period.precision;
}

/** Whether a figure may be set against an earlier one: sums of periods of one length, or shares, whatever the period. */
function isComparable(row: CodePayment, earlier: CodePayment): boolean {
  if (row.service !== earlier.service || row.metric !== earlier.metric) return false;
  if (earlier.period.from >= row.period.from) return false;
  return row.unit === "percent" ? row.metric.includes("share") : lengthOf(row) === lengthOf(earlier);
}

/** How each figure changed from the last one of its service and metric; where a total runs on, how fast it grew. */
export const growthFacts = (rows: readonly CodePayment[]): Fact[] =>
  rows.flatMap((row) => {
    const before = rows
      .filter((other) => isComparable(row, other))
      .sort((a, b) => a.period.from - b.period.from)
      .at(-1);
    if (!before) return [];
    const [earlier, later] = [dated(before), dated(row)];
    const changes = changeFacts({ row, before, earlier, later });
    if (!row.cumulative || !hasDay(row.period) || !hasDay(before.period)) return changes;
    const days = exactly(daysBetween(before.period, row.period), "days");
    const pace = mean(gap(later.value, earlier.value), days);
    const both = [before, row];
    return [
      ...changes,
      ...daysFact(`${row.id}.days-since-last`, both, before.period, row.period),
      ...worked(`${row.id}.per-day`, pace, both, later.asOf),
    ];
  });

/** Amounts and the numbers of payments they were made in, metric by metric. */
const inPayments: Record<string, string> = {
  "shop-payment-amount": "shop-payment-count",
  "eligible-amount": "payment-count",
  "qr-amount": "qr-payment-count",
};

/** What a part of a programme is a part of. */
const wholes: Record<string, string> = {
  rewards: "eligible-amount",
  "credit-amount": "eligible-amount",
  "emoney-and-other-amount": "eligible-amount",
  "qr-amount": "eligible-amount",
  "qr-payment-count": "payment-count",
};

const inYen = (quantity: Quantity): Quantity => {
  const { digits: _, ...rest } = quantity;
  return { ...rest, number: Math.round(quantity.number * 1e12), unit: "JPY" };
};

/** The mean payment, and parts of the point programme, among figures of one service and one period. */
export const partFacts = (rows: readonly CodePayment[]): Fact[] =>
  rows.flatMap((row) => {
    const beside = (metric: string | undefined) =>
      rows.find(
        (other) =>
          other.metric === metric &&
          other.service === row.service &&
          other.period.text === row.period.text &&
          other.period_end?.text === row.period_end?.text,
      );
    const asOf = row.period_end ?? row.period;
    const payments = beside(inPayments[row.metric]);
    const whole = row.service === "point-programme" ? beside(wholes[row.metric]) : undefined;
    return [
      ...(payments && row.unit === "jpy-trillion"
        ? worked(`${row.id}.per-payment`, mean(inYen(valueOf(row)), valueOf(payments)), [row, payments], asOf)
        : []),
      ...(whole ? worked(`${row.id}.share`, share(valueOf(row), valueOf(whole)), [row, whole], asOf) : []),
    ];
  });
