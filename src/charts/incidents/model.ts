import type { DamageEstimate } from "../../tables/damage-estimates.ts";
import type { Tables } from "../../tables/read.ts";
import { type IncidentItem, incidentItem, ownItem, type Shown } from "./item.ts";
import { type Kind, kinds } from "./kinds.ts";
import { sideBySide } from "./overlap.ts";

/** `yen` and `people`: 7pay beside what counts the same; `apart`: figures that count something else. */
export type IncidentsState = "yen" | "people" | "apart";

/** Incidents whose figures are of one kind. */
export interface IncidentGroup {
  kind: Kind;
  items: readonly IncidentItem[];
}

export interface IncidentsModel {
  state: IncidentsState;
  own: IncidentItem;
  /** A total of 7pay's that was reported after its last exact one. */
  later: DamageEstimate | null;
  groups: readonly IncidentGroup[];
  items: readonly IncidentItem[];
  /** Comparable incidents that do not say the figure shown: unknown, not zero. */
  silent: readonly IncidentItem[];
  /** Left out because they count in part what others count, with those others. */
  overlapping: readonly { out: IncidentItem; beside: readonly IncidentItem[] }[];
  /** How many are left out because they are parts of another. */
  parts: number;
}

const sizeOf = ({ shown }: IncidentItem) => shown?.number ?? 0;

/** What one state shows. Throws where the company's exact figure is gone. */
export function model({ incidents, damageEstimates }: Tables, state: IncidentsState): IncidentsModel {
  const shown: Shown = state === "apart" ? "any" : state;
  const { exact, later } = lastTotals(damageEstimates);
  const own = ownItem(exact, shown);
  const wholes = incidents.filter(({ part_of }) => part_of === null);
  const { kept, out } = sideBySide(wholes);
  const others = kept.map((row) => incidentItem(row, shown));
  const comparable = [own, ...others.filter(({ kind }) => kind === "taken")];
  const groups =
    state === "apart" ? groupsApart(others) : [{ kind: "taken" as const, items: ranked(comparable) }];
  return {
    state,
    own,
    later,
    groups,
    items: groups.flatMap(({ items }) => items),
    silent: state === "apart" ? [] : comparable.filter((item) => item.shown === null),
    overlapping: out.map(({ row, beside }) => ({
      out: incidentItem(row, shown),
      beside: beside.map((other) => incidentItem(other, shown)),
    })),
    parts: incidents.length - wholes.length,
  };
}

/** Those that say the figure, the largest first. */
const ranked = (items: readonly IncidentItem[]) =>
  items.filter(({ shown }) => shown !== null).sort((a, b) => sizeOf(b) - sizeOf(a));

/** What is not comparable, in time, by what it counts. */
const groupsApart = (others: readonly IncidentItem[]): IncidentGroup[] =>
  (Object.keys(kinds) as Kind[])
    .filter((kind) => kind !== "taken")
    .map((kind) => ({
      kind,
      items: others.filter((item) => item.kind === kind).sort((a, b) => a.date.from - b.date.from),
    }))
    .filter(({ items }) => items.length > 0);

/** 7pay's last exact recognised total, and the one reported after it. The first estimate is another kind of number. */
function lastTotals(rows: readonly DamageEstimate[]): {
  exact: DamageEstimate;
  later: DamageEstimate | null;
} {
  const recognised = rows
    .filter(({ basis }) => basis === "recognised")
    .sort((a, b) => a.as_of.from - b.as_of.from);
  const exact = recognised.findLast((row) => !row.amount_rounded && !row.victims_rounded);
  if (!exact)
    throw new Error("data/damage-estimates.csv has no exact recognised total, which incidents draws.");
  return { exact, later: recognised.findLast((row) => row.as_of.from > exact.as_of.from) ?? null };
}
