import { confidence, id, moment, named, oneOf, ref, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** Whether a service promised to make misuse good. */
export const promises = {
  yes: { ja: "補償する", en: "yes" },
  no: { ja: "補償しない", en: "no" },
  partial: { ja: "条件付き", en: "partial" },
  unknown: { ja: "不明", en: "unknown" },
} as const;

export const compensation = defineTable({
  name: "compensation",
  words: {
    ja: ["補償", "不正利用の補償を、どのサービスがいつ約束したか。"],
    en: ["Compensation", "Which service promised to make users whole after misuse, and when."],
  },
  columns: {
    id: named(id(), ["ID", "約束のID。"], ["Id", "The promise’s id."]),
    service_id: named(
      ref("services"),
      ["サービス", "どのサービスか（services）。"],
      ["Service", "The service (services)."],
    ),
    promised: named(
      oneOf(promises),
      ["約束", "補償を約束していたか。"],
      ["Promised", "Whether compensation was promised."],
    ),
    as_of: named(moment(), ["時点", "いつの状態か。"], ["As of", "When it was so."]),
    terms_ja: named(
      text(),
      ["内容（日本語）", "規約や発表の内容。"],
      ["Terms (Japanese)", "What terms or announcements said."],
    ),
    terms_en: named(
      text(),
      ["内容（英語）", "規約や発表の内容。"],
      ["Terms (English)", "What terms or announcements said."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Compensation = RowOf<typeof compensation.columns>;
