import { attackSteps } from "../../tables/weaknesses.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { height, html } from "./markup.ts";
import { type AttackItem, type AttackModel, type AttackState, model } from "./model.ts";
import { knownOf, reportedText, titleOf } from "./texts.ts";
import { words } from "./words.ts";

const between = { ja: "・", en: " · " } as const;
const noStatus = { ja: "当てはまらない", en: "does not apply" } as const;

/** From a list of passwords to a carton of e-cigarettes, each weakness at its step. */
export const attackPath = defineChart<AttackState, AttackModel>({
  id: "attack-path",
  states: { path: { ja: "道のり", en: "The path" } },
  model,
  words,
  columns: () => [
    { heading: { ja: "弱点", en: "Weakness" }, cell: titleOf },
    { heading: { ja: "段階", en: "Step" }, cell: ({ row }: AttackItem, lang) => attackSteps[row.step][lang] },
    { heading: { ja: "判明", en: "Reported" }, cell: (item, lang) => reportedText(item, lang, null) },
    {
      heading: { ja: "その後", en: "What became of it" },
      cell: (item, lang) => knownOf(item, lang, null).slice(1).join(between[lang]) || noStatus[lang],
    },
  ],
  detail: (item, lang) => ({
    when: knownOf(item, lang, null).join(between[lang]),
    title: titleOf(item, lang),
    text: lang === "ja" ? item.row.detail_ja : item.row.detail_en,
  }),
  record: ({ row, status }) => ({
    id: row.id,
    step: row.step,
    title_ja: row.title_ja,
    title_en: row.title_en,
    detail_ja: row.detail_ja,
    detail_en: row.detail_en,
    reported: row.reported?.text ?? null,
    fixed: row.fixed?.text ?? null,
    open_to_the_end: status === "open",
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
  markup: { html, height },
});
