import { confidence, id, moment, named, optional, ref, sourceIds, text } from "./column.ts";
import { reportReversedSpan } from "./rules.ts";
import { defineTable, type RowOf } from "./table.ts";

/** Cashless policy and the industry; what happened to 7pay itself stands in events. */
export const policyEvents = defineTable({
  name: "policy-events",
  words: {
    ja: ["政策と業界の動き", "キャッシュレスをめぐる政策と業界の動き。7pay自身のできごとは events にある。"],
    en: ["Policy events", "Cashless policy and the industry. What happened to 7pay itself stands in events."],
  },
  columns: {
    id: named(id(), ["ID", "できごとのID。"], ["Id", "The event’s id."]),
    start: named(
      moment(),
      ["始まり", "起きた時、または始まった時。"],
      ["Start", "When it happened or began."],
    ),
    end: named(
      optional(moment()),
      ["終わり", "続いたことなら、終わった時。"],
      ["End", "When it ended, if it lasted."],
    ),
    title_ja: named(text(), ["題（日本語）", "短い題。"], ["Title (Japanese)", "A short title."]),
    title_en: named(text(), ["題（英語）", "短い題。"], ["Title (English)", "A short title."]),
    detail_ja: named(
      text(),
      ["詳細（日本語）", "分かっていること。"],
      ["Detail (Japanese)", "What is known."],
    ),
    detail_en: named(text(), ["詳細（英語）", "分かっていること。"], ["Detail (English)", "What is known."]),
    event_id: named(
      optional(ref("events")),
      ["同じできごと", "events に同じできごとがあれば、そのID。"],
      ["Same event", "The same event in events, if it stands there."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: reportReversedSpan("start", "end"),
});

export type PolicyEvent = RowOf<typeof policyEvents.columns>;
