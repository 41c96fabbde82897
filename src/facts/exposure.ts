import type { Quantity } from "../i18n/format.ts";
import type { Exposure } from "../tables/exposure.ts";
import { difference, ratio, share } from "./arithmetic.ts";
import { cell, dates, type Result, worked } from "./bind.ts";
import type { Fact } from "./fact.ts";

const units = {
  people: "people",
  stores: "stores",
  jpy: "JPY",
  points: "reward-points",
  days: "days",
  months: "months",
  attempts: "attempts",
  percent: "percent",
  providers: "providers",
  characters: "characters",
  steps: "steps",
} as const;

/** A row's figure; `null` where none was stated, or where the row is a period. */
export function exposureValue({ value, unit, rounded }: Exposure): Quantity | null {
  if (!value || unit === "period") return null;
  return { ...value, unit: units[unit], about: rounded ?? false };
}

/** Every figure around the damage, and its dates. */
export const exposureFacts = (rows: readonly Exposure[]): Fact[] =>
  rows.flatMap((row) => [
    ...cell(row, "value", exposureValue(row), row.as_of),
    ...dates(row, { "as-of": row.as_of, until: row.as_of_end }),
  ]);

type Operation = (one: Quantity, other: Quantity) => Result;

/** Two figures set beside each other: what the fact is called, how, and the metrics of both. */
const pairs: readonly [id: string, Operation, one: string, other: string][] = [
  [
    "daily-cap.card-topups",
    (cap, once) => ratio(cap, once, "top-ups"),
    "topup-cap-day",
    "topup-cap-once-card",
  ],
  ["monitoring-staff.times", ratio, "monitoring-staff-after", "monitoring-staff-before"],
  ["monitoring-staff.rise", difference, "monitoring-staff-after", "monitoring-staff-before"],
  ["registered.share-of-members", share, "registered-users-7pay", "members-7id"],
];

/** What two of the figures say together. */
export const exposurePairs = (rows: readonly Exposure[]): Fact[] =>
  pairs.flatMap(([id, operation, ...metrics]) => {
    const found = metrics.flatMap((metric) => rows.find((row) => row.metric === metric) ?? []);
    const [one, other] = found.flatMap((row) => exposureValue(row) ?? []);
    const latest = found.reduce<Exposure | null>(
      (last, row) => (last && last.as_of.from > row.as_of.from ? last : row),
      null,
    );
    return one && other && latest ? worked(id, operation(one, other), found, latest.as_of) : [];
  });
