import type { Lang } from "../../i18n/lang.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type CashlessItem, type CashlessModel, type CashlessState, model } from "./model.ts";
import { countryName, ratio, seriesNames, words } from "./words.ts";

const series = ({ row }: CashlessItem, lang: Lang) => seriesNames[row.series]?.[lang] ?? row.series;

/** The countries a blog printed, the ministry's whole list, and what the definition does to both. */
export const cashlessCountries = defineChart<CashlessState, CashlessModel>({
  id: "cashless-countries",
  states: {
    seed: { ja: "ブログの表", en: "The blog’s table" },
    ministry: { ja: "経産省の表", en: "The ministry’s list" },
    definitions: { ja: "数え方のちがい", en: "Two definitions" },
  },
  model,
  words,
  columns: ({ state }) => [
    { heading: { ja: "国", en: "Country" }, cell: countryName },
    ...(state === "definitions"
      ? []
      : [
          { heading: { ja: "順位", en: "Rank" }, cell: ({ rank }: CashlessItem) => `${rank}`, numeric: true },
        ]),
    { heading: { ja: "キャッシュレス比率", en: "Cashless ratio" }, cell: ratio, numeric: true },
    ...(state === "definitions" ? [{ heading: { ja: "資料", en: "Paper" }, cell: series }] : []),
  ],
  record: ({ row, rank }) => ({
    id: row.id,
    series: row.series,
    year: row.year,
    country_iso3: row.country_iso3,
    country_ja: row.country_ja,
    country_en: row.country_en,
    rank,
    ratio_pct: row.ratio_pct.number,
    rounded: row.rounded,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
