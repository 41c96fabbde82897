import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type CardFraudModel, type CardFraudState, model } from "./model.ts";
import { rowName, value } from "./names.ts";
import { words } from "./words.ts";

/** Yearly fraud with credit cards issued in Japan, and how much of it was theft of card numbers. */
export const cardFraud = defineChart<CardFraudState, CardFraudModel>({
  id: "card-fraud",
  states: {
    totals: { ja: "金額", en: "Amounts" },
    share: { ja: "番号盗用の割合", en: "Share of number theft" },
  },
  model,
  words,
  columns: ({ state }) => [
    { heading: { ja: "年と内訳", en: "Year and part" }, cell: rowName },
    {
      heading: {
        totals: { ja: "不正利用額", en: "Fraud" },
        share: { ja: "番号盗用の割合（計算）", en: "Share of number theft (our arithmetic)" },
      }[state],
      cell: value,
      numeric: true,
    },
  ],
  record: ({ row, quantity, sourceIds }) => ({
    id: row.id,
    year: row.year,
    part: row.part,
    value: Number(quantity.number.toFixed(quantity.digits)),
    unit: quantity.unit,
    confidence: row.confidence,
    source_ids: sourceIds.join(";"),
  }),
  draw,
});
