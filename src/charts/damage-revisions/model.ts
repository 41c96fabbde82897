import { perPerson } from "../../facts/damage.ts";
import type { Quantity } from "../../i18n/format.ts";
import type { DamageEstimate } from "../../tables/damage-estimates.ts";
import type { Tables } from "../../tables/read.ts";

/** What the dots show: people, JPY, or mean JPY per person. */
export type DamageState = "people" | "yen" | "per-person";

/** One published figure. */
export interface DamageItem {
  key: string;
  sourceIds: readonly string[];
  row: DamageEstimate;
  quantity: Quantity;
}

export interface DamageModel {
  state: DamageState;
  /** In order of their as-of time. */
  items: readonly DamageItem[];
}

const quantityOf: Record<DamageState, (row: DamageEstimate) => Quantity> = {
  people: (row) => ({ number: row.victims, unit: "people", about: row.victims_rounded }),
  yen: (row) => ({ number: row.amount_jpy, unit: "JPY", about: row.amount_rounded }),
  "per-person": (row) => ({ ...perPerson(row), unit: "JPY" }),
};

/** Every published total of the damage, as one of three figures. */
export function model({ damageEstimates }: Tables, state: DamageState): DamageModel {
  const items = [...damageEstimates]
    .sort((a, b) => a.as_of.from - b.as_of.from)
    .map((row) => ({ key: row.id, sourceIds: row.source_ids, row, quantity: quantityOf[state](row) }));
  return { state, items };
}
