import { qualifier } from "./code-payments.ts";
import { confidence, count, id, named, optional, percent, ref, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

export const surveyAnswers = defineTable({
  name: "survey-answers",
  words: {
    ja: ["調査の答え", "調査の答えの割合。1行に1つ。"],
    en: ["Survey answers", "Shares of the answers to a survey’s questions, one a row."],
  },
  columns: {
    id: named(id(), ["ID", "答えのID。"], ["Id", "The answer’s id."]),
    survey_id: named(
      ref("surveys"),
      ["調査", "どの回の答えか（surveys）。"],
      ["Survey", "The wave (surveys)."],
    ),
    question_ja: named(
      text(),
      ["質問（日本語）", "聞いたこと。"],
      ["Question (Japanese)", "What was asked."],
    ),
    question_en: named(text(), ["質問（英語）", "聞いたこと。"], ["Question (English)", "What was asked."]),
    answer_ja: named(text(), ["答え（日本語）", "答え。"], ["Answer (Japanese)", "The answer."]),
    answer_en: named(text(), ["答え（英語）", "答え。"], ["Answer (English)", "The answer."]),
    value_pct: named(
      percent(),
      ["割合（%）", "そう答えた人の割合。"],
      ["Share (%)", "Share of those who gave it."],
    ),
    qualifier: qualifier(),
    base: named(
      optional(count(1)),
      ["母数", "その質問に答えた人の数。"],
      ["Base", "How many answered the question."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type SurveyAnswer = RowOf<typeof surveyAnswers.columns>;
