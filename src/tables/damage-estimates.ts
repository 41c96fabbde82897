import { count, factIds, flag, id, list, moment, oneOf, ref, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/**
 * Every total of the damage that was published: people and yen (JPY), as of when, announced when.
 * `basis` parts the first estimate, a screen of transactions, from what the company later recognised:
 * two kinds of number that must never be joined. `*_rounded` marks figures published as "about".
 */
export const damageEstimates = defineTable({
  name: "damage-estimates",
  columns: {
    id: id(),
    as_of: moment(),
    announced: moment(),
    basis: oneOf("estimate", "recognised"),
    victims: count(),
    victims_rounded: flag(),
    amount_jpy: count(),
    amount_rounded: flag(),
    method_ja: text(),
    method_en: text(),
    fact_ids: factIds(),
    source_ids: list(ref("sources")),
    confidence: oneOf("high", "medium", "low"),
  },
  rules: (row, report) => {
    if (row.announced.to < row.as_of.from) {
      report("announced", {
        ja: `公表日「${row.announced.text}」が時点「${row.as_of.text}」より前です。`,
        en: `Announced “${row.announced.text}” before its as-of time “${row.as_of.text}”.`,
      });
    }
  },
});

export type DamageEstimate = RowOf<typeof damageEstimates.columns>;
