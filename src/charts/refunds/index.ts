import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { model, type RefundModel, type RefundState } from "./model.ts";
import { dateName, kindName, rowName, value } from "./names.ts";
import { words } from "./words.ts";

/** How many people, and how much, had not been refunded when 7pay ended and when applications closed. */
export const refunds = defineChart<RefundState, RefundModel>({
  id: "refunds",
  states: {
    people: { ja: "人数", en: "People" },
    yen: { ja: "金額", en: "Yen" },
  },
  model,
  words,
  columns: ({ state }) => [
    {
      heading: { ja: "時点と対象", en: "As of, and what is counted" },
      cell: ({ row }, lang) => rowName(row, lang),
    },
    {
      heading: { people: { ja: "人数", en: "People" }, yen: { ja: "金額", en: "Amount" } }[state],
      cell: value,
      numeric: true,
    },
  ],
  detail: (item, lang) => ({
    when: dateName(item.row, lang),
    title: `${kindName(item.row, lang)}${lang === "ja" ? "：" : ": "}${value(item, lang)}`,
    text: lang === "ja" ? item.row.note_ja : item.row.note_en,
  }),
  record: ({ row, quantity }) => ({
    id: row.id,
    as_of: row.as_of.text,
    what: row.what,
    value: quantity.number,
    unit: quantity.unit,
    rounded: quantity.about,
    note_ja: row.note_ja,
    note_en: row.note_en,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
