import { flag, id, iso3, list, oneOf, percent, ref, text, year } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/**
 * Cashless ratio by country: percent of consumption, by the definition that `series` names.
 * Values of two series must not share one axis as if they measured the same thing.
 * `rounded` marks a value known only to the whole percent; `year_inferred` a year that no page states.
 */
export const cashlessRatios = defineTable({
  name: "cashless-ratios",
  columns: {
    id: id(),
    series: id(),
    year: year(),
    country_iso3: iso3(),
    country_ja: text(),
    country_en: text(),
    ratio_pct: percent(),
    rounded: flag(),
    year_inferred: flag(),
    in_seed: flag(),
    source_ids: list(ref("sources")),
    confidence: oneOf("high", "medium", "low"),
  },
});

export type CashlessRatio = RowOf<typeof cashlessRatios.columns>;
