import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type DamageModel, type DamageState, model } from "./model.ts";
import { rowName, words } from "./words.ts";

/** Every published total of the damage, side by side, and why they may not be joined. */
export const damageRevisions = defineChart<DamageState, DamageModel>({
  id: "damage-revisions",
  states: {
    people: { ja: "人数", en: "People" },
    yen: { ja: "金額", en: "Yen" },
    "per-person": { ja: "1人当たり", en: "Yen per person" },
  },
  model,
  words,
  columns: ({ state }) => [
    { heading: { ja: "時点と種類", en: "As of, and kind" }, cell: rowName },
    {
      heading: {
        people: { ja: "人数", en: "People" },
        yen: { ja: "金額", en: "Amount" },
        "per-person": { ja: "1人当たりの額（計算）", en: "Mean per person (our arithmetic)" },
      }[state],
      cell: ({ quantity }, lang) => formatQuantity(quantity, lang),
      numeric: true,
    },
    {
      heading: { ja: "公表", en: "Announced" },
      cell: ({ row }, lang) => formatMoment(row.announced, lang, "date"),
    },
  ],
  record: ({ row, quantity }) => ({
    id: row.id,
    as_of: row.as_of.text,
    announced: row.announced.text,
    basis: row.basis,
    value: quantity.number,
    unit: quantity.unit,
    rounded: quantity.about,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
