import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type MixModel, type MixState, model } from "./model.ts";
import { cell, rowName } from "./names.ts";
import { words } from "./words.ts";

/** What Japan's cashless payments are made of, with credit cards and without. */
export const cashlessMix = defineChart<MixState, MixModel>({
  id: "cashless-mix",
  states: {
    "around-2019": { ja: "事件の前後", en: "Around the incident" },
    "with-credit": { ja: "クレジットを含む額", en: "With credit cards" },
    "without-credit": { ja: "クレジットを除く額", en: "Without credit cards" },
  },
  model,
  words,
  columns: ({ state }) => [
    { heading: { ja: "年と方法", en: "Year and method" }, cell: rowName },
    {
      heading:
        state === "around-2019"
          ? { ja: "消費に対する割合", en: "Against consumption" }
          : { ja: "支払額", en: "Amount" },
      cell,
      numeric: true,
    },
  ],
  record: ({ row }) => ({
    id: row.id,
    year: row.year,
    definition: row.definition,
    method: row.method,
    measure: row.measure,
    value: row.value.number,
    unit: row.unit,
    rounded: row.rounded,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
