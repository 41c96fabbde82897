import type { Quantity } from "../../i18n/format.ts";
import type { CashlessJapan, cashlessMethods } from "../../tables/cashless-japan.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";

/**
 * `around-2019`: the small methods as points of private consumption; `with-credit`: the yen paid by every method;
 * `without-credit`: the same without the cards that dwarf the rest. Measures are never mixed.
 */
export type MixState = "around-2019" | "with-credit" | "without-credit";

export type Method = Exclude<keyof typeof cashlessMethods, "all">;

/** One method’s value for one year. */
export interface MixItem {
  key: string;
  sourceIds: readonly string[];
  row: CashlessJapan;
  method: Method;
  /** In percentage points or trillions of yen. */
  quantity: Quantity;
  /** Rests on weak support: drawn hollow, and no sentence rests on it. */
  weak: boolean;
}

export interface MixModel {
  state: MixState;
  /** One method each, by year. */
  panels: readonly { method: Method; items: readonly MixItem[] }[];
  /** Panel by panel. */
  items: readonly MixItem[];
  /** The first and the last year of any method. */
  years: readonly [first: number, last: number];
  /** The last year in which every method has a value that is not weak. */
  latest: number;
  /** What the ministry gives for all methods together in that year, where it does. */
  whole: Quantity | null;
  /** The first year in which the ministry’s shares are of cashless payments, no longer of consumption. */
  otherMeasureFrom: number | null;
  /** When 7pay opened. */
  incident: Moment;
}

const shown: Record<MixState, { measure: CashlessJapan["measure"]; methods: readonly Method[] }> = {
  "around-2019": { measure: "points-of-consumption", methods: ["code", "emoney", "debit"] },
  "with-credit": { measure: "amount", methods: ["credit", "code", "emoney", "debit"] },
  "without-credit": { measure: "amount", methods: ["code", "emoney", "debit"] },
};

const quantityOf = ({ value, unit, rounded }: CashlessJapan): Quantity => ({
  ...value,
  unit: unit === "jpy-trillion" ? "JPY-trillion" : unit === "percent" ? "percent" : "points",
  about: rounded,
});

/** The ministry’s old indicator taken apart by method. */
export function model({ cashlessJapan, events }: Tables, state: MixState): MixModel {
  const { measure, methods } = shown[state];
  const rows = cashlessJapan.filter(({ definition }) => definition === "meti-legacy");
  const panels = methods.map((method) => ({
    method,
    items: rows
      .filter((row) => row.method === method && row.measure === measure)
      .sort((a, b) => a.year - b.year)
      .map((row) => ({
        key: row.id,
        sourceIds: row.source_ids,
        row,
        method,
        quantity: quantityOf(row),
        weak: row.confidence === "low",
      })),
  }));
  const items = panels.flatMap((panel) => panel.items);
  const years = items.map(({ row }) => row.year);
  const complete = years.filter((year) =>
    panels.every((panel) => panel.items.some(({ row, weak }) => row.year === year && !weak)),
  );
  const latest = Math.max(...complete);
  const whole = rows.find(
    (row) =>
      row.method === "all" && row.measure === measure && row.year === latest && row.confidence !== "low",
  );
  const other = rows.filter((row) => row.measure === "share-of-cashless").map(({ year }) => year);
  const start = events.find(({ id }) => id === "service-start");
  if (!start) throw new Error("data/events.csv has no row “service-start”, which cashless-mix marks.");
  return {
    state,
    panels,
    items,
    years: [Math.min(...years), Math.max(...years)],
    latest,
    whole: whole ? quantityOf(whole) : null,
    otherMeasureFrom: other.length > 0 ? Math.min(...other) : null,
    incident: start.start,
  };
}
