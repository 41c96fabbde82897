import { mean, ratio, share } from "../../facts/arithmetic.ts";
import { victimsOf } from "../../facts/damage.ts";
import { exposureValue } from "../../facts/exposure.ts";
import type { Quantity } from "../../i18n/format.ts";
import type { DamageEstimate } from "../../tables/damage-estimates.ts";
import type { Exposure } from "../../tables/exposure.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";

/** Which published count is set against the registered. */
export type ScaleState = "closing" | "estimate" | "interim" | "last-report";

/** Each state's row of `damage-estimates`. */
const counts: Record<ScaleState, string> = {
  closing: "rec-0731",
  estimate: "est-0704",
  interim: "rec-0711",
  "last-report": "rec-20200106",
};

/** The registered are drawn as this many cells, in as many rows as columns. */
export const cellCount = 10_000;

/** The registered, or the people of a published count. */
export interface ScaleItem {
  key: string;
  sourceIds: readonly string[];
  people: Quantity;
  asOf: Moment;
  /** How many of the cells they fill. */
  cells: Quantity;
  row: Exposure | DamageEstimate;
  confidence: Exposure["confidence"];
}

export interface ScaleModel {
  state: ScaleState;
  registered: ScaleItem & { row: Exposure };
  counted: ScaleItem & { row: DamageEstimate };
  /** Cells to fill, unrounded. */
  filled: number;
  /** People for whom a cell stands. */
  perCell: Quantity;
  /** The counted in percent of the registered. */
  share: Quantity;
  /** How many were registered for each one counted. */
  oneIn: Quantity;
  /** Whether a count that the company recognised is lower than the one before it. */
  fell: boolean;
  /** The registered, then the counted. */
  items: readonly ScaleItem[];
}

const whole: Quantity = { number: cellCount, unit: "count", about: false };

/** The registered and one count of victims. Throws where either row is missing. */
export function model({ exposure, damageEstimates }: Tables, state: ScaleState): ScaleModel {
  const registeredRow = exposure.find(({ metric }) => metric === "registered-users-7pay");
  const all = registeredRow && exposureValue(registeredRow);
  const row = damageEstimates.find(({ id }) => id === counts[state]);
  if (!registeredRow || !all)
    throw new Error("The chart damage-scale rests on registered-users-7pay, which is missing.");
  if (!row) throw new Error(`The chart damage-scale rests on ${counts[state]}, which is missing.`);
  const people = victimsOf(row);
  const filled = (cellCount * people.number) / all.number;
  const registered = {
    key: registeredRow.id,
    sourceIds: registeredRow.source_ids,
    people: all,
    asOf: registeredRow.as_of,
    cells: whole,
    row: registeredRow,
    confidence: registeredRow.confidence,
  };
  const counted = {
    key: row.id,
    sourceIds: row.source_ids,
    people,
    asOf: row.as_of,
    cells: ratio({ ...people, number: cellCount * people.number }, all).value,
    row,
    confidence: row.confidence,
  };
  return {
    state,
    registered,
    counted,
    filled,
    perCell: mean(all, whole).value,
    share: share(people, all).value,
    oneIn: mean(all, people).value,
    fell: hasFallen(damageEstimates),
    items: [registered, counted],
  };
}

/** The estimate is another kind of number: it neither rises nor falls to what was recognised. */
function hasFallen(rows: readonly DamageEstimate[]): boolean {
  const recognised = rows
    .filter(({ basis }) => basis === "recognised")
    .sort((a, b) => a.as_of.from - b.as_of.from);
  return recognised.some(({ victims }, index) => victims < (recognised[index - 1]?.victims ?? 0));
}
