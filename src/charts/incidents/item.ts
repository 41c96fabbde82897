import type { Quantity } from "../../i18n/format.ts";
import type { Text } from "../../i18n/lang.ts";
import type { DamageEstimate } from "../../tables/damage-estimates.ts";
import type { Incident } from "../../tables/incidents.ts";
import type { Moment } from "../../tables/moment.ts";
import { type Kind, kindOf } from "./kinds.ts";

/** An incident, or 7pay by its own last exact figures. */
export interface IncidentItem {
  key: string;
  sourceIds: readonly string[];
  /** 7pay. */
  own: boolean;
  name: Text;
  date: Moment;
  serviceType: Incident["service_type"];
  kind: Kind;
  people: Quantity | null;
  yen: Quantity | null;
  cases: Quantity | null;
  /** The figure that the state shows; `null` where none was published. */
  shown: Quantity | null;
  /** What the figures count. */
  counts: Text;
  outcome: Text | null;
  confidence: Incident["confidence"];
}

/** Which figure of an incident is shown; `any` is its amount or, without one, its people or cases. */
export type Shown = "yen" | "people" | "any";

type Figures = Pick<IncidentItem, "people" | "yen" | "cases">;

const pick = (figures: Figures, shown: Shown) =>
  shown === "any" ? (figures.yen ?? figures.people ?? figures.cases) : figures[shown];

const figure = (number: number | null, unit: Quantity["unit"], about: boolean | null): Quantity | null =>
  number === null ? null : { number, unit, about: about ?? false };

/** A row of the incidents. */
export function incidentItem(row: Incident, shown: Shown): IncidentItem {
  const figures = {
    people: figure(row.victims, "people", row.victims_rounded),
    yen: figure(row.amount_jpy, "JPY", row.amount_rounded),
    cases: figure(row.cases, "count", false),
  };
  return {
    key: row.id,
    sourceIds: row.source_ids,
    own: false,
    name: { ja: row.name_ja, en: row.name_en },
    date: row.date,
    serviceType: row.service_type,
    kind: kindOf(row.id),
    ...figures,
    shown: pick(figures, shown),
    counts: { ja: row.counts_ja, en: row.counts_en },
    outcome: { ja: row.outcome_ja, en: row.outcome_en },
    confidence: row.confidence,
  };
}

/** 7pay, by one of its published totals. */
export function ownItem(row: DamageEstimate, shown: Shown): IncidentItem {
  const figures = {
    people: figure(row.victims, "people", row.victims_rounded),
    yen: figure(row.amount_jpy, "JPY", row.amount_rounded),
    cases: null,
  };
  return {
    key: row.id,
    sourceIds: row.source_ids,
    own: true,
    name: { ja: "7pay", en: "7pay" },
    date: row.as_of,
    serviceType: "code-payment",
    kind: "taken",
    ...figures,
    shown: pick(figures, shown),
    counts: { ja: row.method_ja, en: row.method_en },
    outcome: null,
    confidence: row.confidence,
  };
}
