import { confidence, flag, id, iso3, named, percent, sourceIds, text, year } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** Values of two series must not share one axis as if they measured the same thing. */
export const cashlessRatios = defineTable({
  name: "cashless-ratios",
  words: {
    ja: ["国別のキャッシュレス比率", "国別のキャッシュレス比率。定義の違う系列どうしは比べられない。"],
    en: [
      "Cashless ratio by country",
      "Cashless ratio by country. Series with different definitions may not be compared.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "系列・国・年からなるID。"], ["Id", "Series, country and year."]),
    series: named(
      id(),
      ["系列", "値の定義と出どころを表す系列のID。"],
      ["Series", "The definition and origin of the value."],
    ),
    year: named(year(), ["年", "値の年。"], ["Year", "The year of the value."]),
    country_iso3: named(
      iso3(),
      ["国コード", "ISO 3166-1 の3文字。"],
      ["Country code", "Three letters of ISO 3166-1."],
    ),
    country_ja: named(
      text(),
      ["国（日本語）", "国や地域の名前。"],
      ["Country (Japanese)", "The country or region."],
    ),
    country_en: named(
      text(),
      ["国（英語）", "国や地域の名前。"],
      ["Country (English)", "The country or region."],
    ),
    ratio_pct: named(
      percent(),
      ["比率（%）", "キャッシュレス決済の割合。分母は系列による（多くは民間最終消費支出）。"],
      ["Ratio (%)", "Share of cashless payments; the series says of what (mostly private consumption)."],
    ),
    rounded: named(
      flag(),
      ["丸めた値", "系列の元の値でなく、丸めた値しか確認できないとき true。"],
      ["Rounded", "True where only a rounded value of the series could be confirmed."],
    ),
    year_inferred: named(
      flag(),
      ["年は推定", "年がどのページにも書かれていないとき true。"],
      ["Year inferred", "True where no page states the year."],
    ),
    in_seed: named(
      flag(),
      ["ブログの表にある", "この記録のきっかけになったブログの表に載っているとき true。"],
      ["In the seed", "True where the blog post that this record began with prints it."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type CashlessRatio = RowOf<typeof cashlessRatios.columns>;
