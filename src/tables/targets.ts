import { confidence, id, moment, named, optional, percent, ref, sourceIds, text, year } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

export const targets = defineTable({
  name: "targets",
  words: {
    ja: ["目標", "政府が掲げたキャッシュレス比率の目標。"],
    en: ["Targets", "Goals for the cashless ratio that the government set."],
  },
  columns: {
    id: named(id(), ["ID", "目標のID。"], ["Id", "The target’s id."]),
    set_on: named(moment(), ["掲げた日", "いつ掲げたか。"], ["Set on", "When it was set."]),
    ratio_pct: named(percent(), ["目標（%）", "目標とした比率。"], ["Target (%)", "The ratio aimed at."]),
    by_year: named(
      optional(year()),
      ["期限の年", "いつまでか。空は期限なし。"],
      ["By year", "When it was to be reached; empty where no date was given."],
    ),
    definition: named(
      id(),
      ["定義", "どの指標での目標か（cashless-japan の definition）。"],
      ["Definition", "The indicator it is set on (definition of cashless-japan)."],
    ),
    who_ja: named(text(), ["誰が（日本語）", "掲げた主体。"], ["Who (Japanese)", "Who set it."]),
    who_en: named(text(), ["誰が（英語）", "掲げた主体。"], ["Who (English)", "Who set it."]),
    what_ja: named(text(), ["内容（日本語）", "目標の内容。"], ["What (Japanese)", "What was aimed at."]),
    what_en: named(text(), ["内容（英語）", "目標の内容。"], ["What (English)", "What was aimed at."]),
    policy_event_id: named(
      optional(ref("policy-events")),
      ["政策のできごと", "掲げた文書などの行（policy-events）。"],
      ["Policy event", "The row of policy-events that set it."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Target = RowOf<typeof targets.columns>;
