import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { model, type ScaleModel, type ScaleState } from "./model.ts";
import { cellsText, itemName, words } from "./words.ts";

/** The registered as ten thousand cells, and how few of them the counted victims fill. */
export const damageScale = defineChart<ScaleState, ScaleModel>({
  id: "damage-scale",
  states: {
    closing: { ja: "廃止の発表時", en: "At the closing" },
    estimate: { ja: "最初の試算", en: "First estimate" },
    interim: { ja: "途中集計", en: "Interim count" },
    "last-report": { ja: "最後の報道", en: "Last report" },
  },
  model,
  words,
  columns: () => [
    { heading: { ja: "誰の数か", en: "Who is counted" }, cell: itemName },
    {
      heading: { ja: "人数", en: "People" },
      cell: ({ people }, lang) => formatQuantity(people, lang),
      numeric: true,
    },
    {
      heading: { ja: "マス（計算）", en: "Cells (our arithmetic)" },
      cell: ({ cells }, lang) => cellsText(cells, lang),
      numeric: true,
    },
    { heading: { ja: "時点", en: "As of" }, cell: ({ asOf }, lang) => formatMoment(asOf, lang) },
  ],
  detail: (item, lang) => ({
    when: formatMoment(item.asOf, lang),
    title: `${itemName(item, lang)} ${formatQuantity(item.people, lang)}`,
    text:
      "basis" in item.row
        ? { ja: item.row.method_ja, en: item.row.method_en }[lang]
        : { ja: item.row.label_ja, en: item.row.label_en }[lang],
  }),
  record: ({ key, sourceIds, people, asOf, cells, row, confidence }) => ({
    id: key,
    counted: "basis" in row ? row.basis : "registered",
    as_of: asOf.text,
    people: people.number,
    rounded: people.about,
    cells: cells.number,
    confidence,
    source_ids: sourceIds.join(";"),
  }),
  draw,
});
