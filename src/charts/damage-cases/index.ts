import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type CapItem, type CaseItem, type CasesModel, type CasesState, model } from "./model.ts";
import { dateOf, rowName, stageName, totalMark } from "./names.ts";
import { words } from "./words.ts";

/** What is said to have happened, or for a cap when it applied. */
function told(item: CapItem | CaseItem, lang: Lang): string {
  if (item.kind === "case") return lang === "ja" ? item.row.what_ja : item.row.what_en;
  const date = formatMoment(item.row.as_of, lang, "date");
  return lang === "ja" ? `${date}時点の上限。` : `The cap as of ${date}.`;
}

/** Single reported cases against the caps on top-ups, each with who spoke of it and at which stage. */
export const damageCases = defineChart<CasesState, CasesModel>({
  id: "damage-cases",
  states: {
    reports: { ja: "被害者の訴え", en: "Victims’ reports" },
    all: { ja: "すべての例", en: "All cases" },
  },
  model,
  words,
  columns: () => [
    { heading: { ja: "例または上限", en: "Case or cap" }, cell: rowName },
    {
      heading: { ja: "金額", en: "Amount" },
      cell: ({ quantity }, lang) => formatQuantity(quantity, lang),
      numeric: true,
    },
    { heading: { ja: "内容", en: "What" }, cell: told },
  ],
  detail: (item, lang) => ({
    when: item.kind === "case" ? dateOf(item, lang) : formatMoment(item.row.as_of, lang, "date"),
    title: [
      item.kind === "case"
        ? `${stageName(item.row.stage, lang)}${totalMark(item, lang)}`
        : rowName(item, lang),
      formatQuantity(item.quantity, lang),
    ].join(lang === "ja" ? "：" : ": "),
    text: told(item, lang),
  }),
  record: ({ key, kind, row, quantity }) => ({
    id: key,
    kind,
    date: ("stage" in row ? row.date : row.as_of)?.text ?? null,
    amount_jpy: quantity.number,
    amount_rounded: quantity.about,
    stage: "stage" in row ? row.stage : null,
    what_ja: "stage" in row ? row.what_ja : row.label_ja,
    what_en: "stage" in row ? row.what_en : row.label_en,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
