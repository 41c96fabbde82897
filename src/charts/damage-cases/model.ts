import { amountOf } from "../../facts/amount.ts";
import { exposureValue } from "../../facts/exposure.ts";
import type { Quantity } from "../../i18n/format.ts";
import { type DamageCase, damageStages } from "../../tables/damage-cases.ts";
import type { Exposure } from "../../tables/exposure.ts";
import type { Tables } from "../../tables/read.ts";

/** `reports`: what single people reported; `all`: every case, by who spoke of it. */
export type CasesState = "reports" | "all";

export type Stage = DamageCase["stage"];

/**
 * The stage whose amounts can be held against the caps: the others are purchases, often with the money of several
 * people, to which no cap on one person’s top-ups applies.
 */
export const cappedStage = "victim-report" satisfies Stage;

/** A cap on top-ups, in JPY. */
export interface CapItem {
  kind: "cap";
  key: string;
  sourceIds: readonly string[];
  row: Exposure;
  quantity: Quantity;
}

/** One reported case with its amount in JPY. */
export interface CaseItem {
  kind: "case";
  key: string;
  sourceIds: readonly string[];
  row: DamageCase;
  quantity: Quantity;
  /** It holds cases that were also reported by themselves. */
  total: boolean;
}

/** The cases of one stage, the largest first. */
export interface CaseGroup {
  stage: Stage;
  items: readonly CaseItem[];
}

export interface CasesModel {
  state: CasesState;
  /** The cap on one card top-up. */
  once: CapItem;
  /** The cap on a day's top-ups. */
  day: CapItem;
  groups: readonly CaseGroup[];
  /** The caps, then the cases in the order of their groups. */
  items: readonly (CapItem | CaseItem)[];
  /** Cases that belong to one that is shown, and are therefore not. */
  parts: readonly { part: DamageCase; whole: CaseItem }[];
  /** How many other cases of the stages shown are left out, because no amount was reported. */
  withoutAmount: number;
}

/** Single cases beside the caps on top-ups. Throws where the data no longer has a cap. */
export function model({ damageCases, exposure }: Tables, state: CasesState): CasesModel {
  const once = cap(exposure, "topup-cap-once-card");
  const day = cap(exposure, "topup-cap-day");
  const stages: readonly Stage[] =
    state === "reports" ? [cappedStage] : (Object.keys(damageStages) as Stage[]);
  const wholes = damageCases.filter(({ stage, part_of }) => part_of === null && stages.includes(stage));
  const holders = new Set(damageCases.map(({ part_of }) => part_of));
  const cases = wholes
    .flatMap((row) => item(row, holders.has(row.id)))
    .sort((a, b) => b.quantity.number - a.quantity.number);
  const groups = stages
    .map((stage) => ({ stage, items: cases.filter(({ row }) => row.stage === stage) }))
    .filter(({ items }) => items.length > 0);
  return {
    state,
    once,
    day,
    groups,
    items: [once, day, ...groups.flatMap(({ items }) => items)],
    parts: damageCases.flatMap((part) =>
      cases.filter(({ key }) => key === part.part_of).map((whole) => ({ part, whole })),
    ),
    withoutAmount: wholes.length - cases.length,
  };
}

/** A case as an item; none where no amount was reported. */
function item(row: DamageCase, total: boolean): CaseItem[] {
  const quantity = amountOf(row);
  return quantity ? [{ kind: "case", key: row.id, sourceIds: row.source_ids, row, quantity, total }] : [];
}

function cap(rows: readonly Exposure[], metric: string): CapItem {
  const row = rows.find((candidate) => candidate.metric === metric);
  const quantity = row ? exposureValue(row) : null;
  if (!row || !quantity) throw new Error(`data/exposure.csv has no ${metric}, which damage-cases draws.`);
  return { kind: "cap", key: row.id, sourceIds: row.source_ids, row, quantity };
}
