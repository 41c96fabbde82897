import { confidence, count, flag, id, moment, named, optional, sourceIds, text } from "./column.ts";
import { reportReversedSpan } from "./rules.ts";
import { defineTable, type RowOf } from "./table.ts";

/** Only waves of one `series` may be compared. */
export const surveys = defineTable({
  name: "surveys",
  words: {
    ja: ["調査", "キャッシュレスについての調査。1行に1回分。同じ series の回どうしだけが比べられる。"],
    en: [
      "Surveys",
      "Surveys about cashless payment, one wave a row. Only waves of one series may be compared.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "調査の回のID。"], ["Id", "The wave’s id."]),
    name_ja: named(
      text(),
      ["名前（日本語）", "調査の名前。"],
      ["Name (Japanese)", "What the survey is called."],
    ),
    name_en: named(
      text(),
      ["名前（英語）", "調査の名前。"],
      ["Name (English)", "What the survey is called."],
    ),
    institute_ja: named(text(), ["実施者（日本語）", "調べた組織。"], ["Institute (Japanese)", "Who asked."]),
    institute_en: named(text(), ["実施者（英語）", "調べた組織。"], ["Institute (English)", "Who asked."]),
    fielded_start: named(
      optional(moment()),
      ["開始", "聞き始めた時。"],
      ["Fielded from", "When asking began."],
    ),
    fielded_end: named(optional(moment()), ["終了", "聞き終えた時。"], ["Fielded to", "When asking ended."]),
    respondents: named(
      optional(count(1)),
      ["回答者数", "答えた人の数。"],
      ["Respondents", "How many answered."],
    ),
    self_selected: named(
      flag(),
      ["自由参加", "読者や会員が自ら参加した調査で、人々を代表しないとき true。"],
      [
        "Self-selected",
        "True where readers or members chose to take part, so that it stands for nobody else.",
      ],
    ),
    series: named(
      optional(id()),
      ["系列", "比べてよい回をまとめるID。"],
      ["Series", "Groups the waves that may be compared."],
    ),
    note_ja: named(optional(text()), ["注（日本語）", "読み方。"], ["Note (Japanese)", "How to read it."]),
    note_en: named(optional(text()), ["注（英語）", "読み方。"], ["Note (English)", "How to read it."]),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: reportReversedSpan("fielded_start", "fielded_end"),
});

export type Survey = RowOf<typeof surveys.columns>;
