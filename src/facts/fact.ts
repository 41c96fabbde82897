import type { DateStyle, Quantity } from "../i18n/format.ts";
import { formatMoment, formatQuantity } from "../i18n/format.ts";
import type { Lang, Text } from "../i18n/lang.ts";
import type { Moment } from "../tables/moment.ts";

/** How well a row is supported by its sources. */
export type Confidence = "high" | "medium" | "low";

/** The weakest of several. */
export const weakest = (all: readonly Confidence[]): Confidence =>
  (["low", "medium"] as const).find((level) => all.includes(level)) ?? "high";

/** A figure or a date that prose may print, bound to the rows it comes from. */
export interface Fact {
  /** What prose calls it: `<row>.<what>`, such as `rec-0711.victims`. */
  id: string;
  value: Quantity | Moment;
  /** When the figure was true; `null` where that is the value itself, or where it counts the tables as they stand. */
  asOf: Moment | null;
  /** The rows that it is read or worked out from, by their ids. */
  rowIds: readonly string[];
  /** The sources of every row that it rests on. */
  sourceIds: readonly string[];
  /** How well the rows are supported; of several rows, the weakest. */
  confidence: Confidence;
  /** How it is worked out, where it is not a cell itself. */
  formula?: Text;
}

/** A fact in a page's language. `style` is for dates alone. */
export function formatFact(fact: Fact, lang: Lang, style: DateStyle = "full"): string {
  return "unit" in fact.value ? formatQuantity(fact.value, lang) : formatMoment(fact.value, lang, style);
}

/** When the figure was true, in words; empty where the fact is itself a date. */
export const formatAsOf = ({ asOf }: Pick<Fact, "asOf">, lang: Lang): string =>
  asOf ? formatMoment(asOf, lang) : "";
