import { confidence, decimal, id, named, oneOf, sourceIds, year } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What of a year's fraud a row gives. */
export const cardParts = {
  total: { ja: "合計", en: "total" },
  "number-theft": { ja: "番号盗用", en: "number theft" },
  counterfeit: { ja: "偽造", en: "counterfeit" },
  other: { ja: "その他", en: "other" },
} as const;

/** Only values that a page states: what is left over is not worked out. */
export const cardFraud = defineTable({
  name: "card-fraud",
  words: {
    ja: ["カードの不正利用", "国内発行クレジットカードの年ごとの不正利用額。ページにある値だけ。"],
    en: ["Card fraud", "Fraud with cards issued in Japan, by year. Only values that a page states."],
  },
  columns: {
    id: named(id(), ["ID", "年と内訳からなるID。"], ["Id", "Year and part."]),
    year: named(year(), ["年", "値の年。"], ["Year", "The year of the value."]),
    part: named(oneOf(cardParts), ["内訳", "合計か、どの手口か。"], ["Part", "The total, or one kind."]),
    amount_jpy_100m: named(
      decimal(),
      ["金額（億円）", "単位は1億円。"],
      ["Amount (100 million JPY)", "In units of 100 million yen."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type CardFraud = RowOf<typeof cardFraud.columns>;
