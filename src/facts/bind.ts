import type { Quantity } from "../i18n/format.ts";
import type { Text } from "../i18n/lang.ts";
import { type Moment, readMoment } from "../tables/moment.ts";
import { type Confidence, type Fact, weakest } from "./fact.ts";

/** What of a row a fact needs in order to say what it rests on. */
export interface Grounds {
  id: string;
  source_ids: readonly string[];
  confidence: Confidence;
}

/** The rows by their ids and the sources of them, each once, and the weakest of their confidences. */
export const groundsOf = (rows: readonly Grounds[]) => ({
  rowIds: [...new Set(rows.map(({ id }) => id))],
  sourceIds: [...new Set(rows.flatMap(({ source_ids }) => source_ids))],
  confidence: weakest(rows.map(({ confidence }) => confidence)),
});

/**
 * Rows as what a number of them rests on. The number is sure however weak the rows are: what is counted is the table, not
 * the world. A page of `sources` stands for itself.
 */
export const asCounted = (rows: readonly { id: string; source_ids?: readonly string[] }[]): Grounds[] =>
  rows.map(({ id, source_ids }) => ({ id, source_ids: source_ids ?? [id], confidence: "high" }));

/** A cell as a fact, `<row>.<what>`; none where the cell is empty. */
export const cell = (row: Grounds, what: string, value: Quantity | null, asOf: Fact["asOf"]): Fact[] =>
  value ? [{ id: `${row.id}.${what}`, value, asOf, ...groundsOf([row]) }] : [];

/** The dates of a row as facts, by what each is called after the row or another `name`; none for empty cells. */
export const dates = (
  row: Grounds,
  moments: Readonly<Record<string, Moment | null>>,
  name: string = row.id,
): Fact[] =>
  Object.entries(moments).flatMap(([what, value]) =>
    value ? [{ id: `${name}.${what}`, value, asOf: null, ...groundsOf([row]) }] : [],
  );

/** A figure that was worked out, and how. */
export interface Result {
  value: Quantity;
  formula: Text;
}

/** A figure worked out from rows; none where it is no number, as after a division by zero. */
export const worked = (
  id: string,
  { value, formula }: Result,
  rows: readonly Grounds[],
  asOf: Fact["asOf"],
): Fact[] => (Number.isFinite(value.number) ? [{ id, value, formula, asOf, ...groundsOf(rows) }] : []);

/** A whole calendar year. */
export function yearOf(year: number): Moment {
  const moment = readMoment(`${year}`);
  if (!moment) throw new Error(`${year} is no year of this or the last century.`);
  return moment;
}

/** A number known exactly, in a unit. */
export const exactly = (number: number, unit: Quantity["unit"]): Quantity => ({ number, unit, about: false });
