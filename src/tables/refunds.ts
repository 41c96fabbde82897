import { confidence, count, flag, id, moment, named, oneOf, optional, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What is counted. */
export const refundKinds = {
  "balance-holders": { ja: "残高を持つ人", en: "holders of a balance" },
  unrefunded: { ja: "払い戻し未了", en: "not yet refunded" },
  "victims-paid": { ja: "補償済みの被害者", en: "victims paid" },
} as const;

export const refunds = defineTable({
  name: "refunds",
  words: {
    ja: ["払い戻し", "残高の払い戻しと被害の補償がどこまで進んだか。"],
    en: ["Refunds", "How far the refund of balances and the compensation of victims had come."],
  },
  columns: {
    id: named(id(), ["ID", "数字のID。"], ["Id", "The figure’s id."]),
    as_of: named(moment(), ["時点", "いつの値か。"], ["As of", "When it was true."]),
    what: named(oneOf(refundKinds), ["対象", "何の数か。"], ["What", "What is counted."]),
    people: named(count(), ["人数", "人の数。"], ["People", "How many people."]),
    people_rounded: named(
      flag(),
      ["人数は概数", "「約」のとき true。"],
      ["People rounded", "True where “about”."],
    ),
    amount_jpy: named(
      optional(count()),
      ["金額（円）", "金額。日本円。"],
      ["Amount (JPY)", "The amount in Japanese yen."],
    ),
    amount_rounded: named(
      optional(flag()),
      ["金額は概数", "「約」のとき true。"],
      ["Amount rounded", "True where “about”."],
    ),
    note_ja: named(text(), ["注（日本語）", "読み方。"], ["Note (Japanese)", "How to read it."]),
    note_en: named(text(), ["注（英語）", "読み方。"], ["Note (English)", "How to read it."]),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Refund = RowOf<typeof refunds.columns>;
