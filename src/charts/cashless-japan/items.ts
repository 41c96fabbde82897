import type { Confidence } from "../../facts/fact.ts";
import type { Quantity } from "../../i18n/format.ts";
import type { Text } from "../../i18n/lang.ts";
import type { CashlessJapan } from "../../tables/cashless-japan.ts";
import type { Target } from "../../tables/targets.ts";

/** The ministry’s two indicators: they divide by different things and are never joined. */
export const definitions = ["meti-legacy", "meti-new"] as const;
export type Definition = (typeof definitions)[number];

/** A year’s value, what a year added to the year before, or a goal. */
export interface JapanItem {
  key: string;
  sourceIds: readonly string[];
  kind: "ratio" | "gain" | "target";
  definition: Definition;
  /** The year of the value, or by which a goal is to be reached; `null` for a goal without a date. */
  year: number | null;
  /** In percent; a gain in percentage points. */
  quantity: Quantity;
  /** Rests on weak support: drawn hollow and joined to nothing. */
  weak: boolean;
  confidence: Confidence;
  /** How to read the value, where its row says so. */
  note: Text | null;
  /** The values that a gain lies between. */
  between: readonly [before: Quantity, after: Quantity] | null;
  target: Target | null;
}

/** A row’s value in percent, as published. */
export const percentOf = ({ value, rounded }: CashlessJapan): Quantity => ({
  ...value,
  unit: "percent",
  about: rounded,
});

/** A year’s value. */
export function ratioItem(row: CashlessJapan, definition: Definition): JapanItem {
  return {
    key: row.id,
    sourceIds: row.source_ids,
    kind: "ratio",
    definition,
    year: row.year,
    quantity: percentOf(row),
    weak: row.confidence === "low",
    confidence: row.confidence,
    note: row.note_ja && row.note_en ? { ja: row.note_ja, en: row.note_en } : null,
    between: null,
    target: null,
  };
}

/** A goal. */
export function targetItem(target: Target, definition: Definition): JapanItem {
  return {
    key: target.id,
    sourceIds: target.source_ids,
    kind: "target",
    definition,
    year: target.by_year,
    quantity: { ...target.ratio_pct, unit: "percent", about: false },
    weak: target.confidence === "low",
    confidence: target.confidence,
    note: null,
    between: null,
    target,
  };
}

/** What a year added, where the year before is known too; the key is the later year’s. */
export function gainItem(before: JapanItem, after: JapanItem): JapanItem {
  const digits = Math.max(before.quantity.digits ?? 0, after.quantity.digits ?? 0);
  const number = Number((after.quantity.number - before.quantity.number).toFixed(digits));
  return {
    ...after,
    kind: "gain",
    sourceIds: [...new Set([...before.sourceIds, ...after.sourceIds])],
    quantity: { number, unit: "points", about: false, digits },
    confidence: [before, after].some(({ confidence }) => confidence === "medium") ? "medium" : "high",
    between: [before.quantity, after.quantity],
  };
}

/** Values that may be joined: the same indicator, years in a row, none of them weak. */
export function runsOf(items: readonly JapanItem[]): JapanItem[][] {
  const runs: JapanItem[][] = [];
  for (const item of items.filter(({ kind, weak }) => kind === "ratio" && !weak)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.definition === item.definition && item.year === (last.year ?? 0) + 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
