import { confidence, decimal, flag, id, moment, named, oneOf, optional, sourceIds, text } from "./column.ts";
import { reportReversedSpan } from "./rules.ts";
import { defineTable, type RowOf } from "./table.ts";

/** How exactly a figure was published. */
export const qualifier = () =>
  named(
    oneOf({
      stated: { ja: "そのまま", en: "as stated" },
      about: { ja: "約", en: "about" },
      "at-least": { ja: "以上", en: "at least" },
      estimate: { ja: "推計", en: "estimate" },
    }),
    ["言い方", "公表されたときの言い方。"],
    ["Qualifier", "How exactly it was published."],
  );

/** Cumulative figures (registered users) cannot fall, and must not be drawn with monthly ones. */
export const codePayments = defineTable({
  name: "code-payments",
  words: {
    ja: [
      "コード決済の数字",
      "コード決済と関係する支払いの、公表された数字。累計と月ごとの数を一緒にしない。",
    ],
    en: [
      "Code-payment figures",
      "Published figures of code payments and their neighbours. Cumulative and monthly figures are different things.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "サービス・指標・期間からなるID。"], ["Id", "Service, metric and period."]),
    service: named(id(), ["サービス", "サービスや集計のID。"], ["Service", "The service or total."]),
    service_ja: named(
      text(),
      ["サービス名（日本語）", "サービスや集計の名前。"],
      ["Service name (Japanese)", "What it is called."],
    ),
    service_en: named(
      text(),
      ["サービス名（英語）", "サービスや集計の名前。"],
      ["Service name (English)", "What it is called."],
    ),
    period: named(
      moment(),
      ["期間", "値の時点、または期間の始まり。"],
      ["Period", "When it was true, or when its period began."],
    ),
    period_end: named(
      optional(moment()),
      ["期間の終わり", "期間の値なら、その終わり。"],
      ["End of period", "When its period ended."],
    ),
    metric: named(id(), ["指標", "何を数えた値か。"], ["Metric", "What it counts."]),
    value: named(decimal(), ["値", "unit の単位での値。"], ["Value", "In the unit given."]),
    qualifier: qualifier(),
    unit: named(
      oneOf({
        people: { ja: "人", en: "people" },
        payments: { ja: "回", en: "payments" },
        locations: { ja: "カ所", en: "locations" },
        percent: { ja: "%", en: "%" },
        "jpy-billion": { ja: "10億円", en: "billion JPY" },
        "jpy-trillion": { ja: "兆円", en: "trillion JPY" },
      }),
      ["単位", "値の単位。"],
      ["Unit", "The value’s unit."],
    ),
    cumulative: named(
      optional(flag()),
      ["累計", "始めからの累計なら true。空は不明。"],
      ["Cumulative", "True where it counts from the beginning; empty where unknown."],
    ),
    note_ja: named(
      optional(text()),
      ["注（日本語）", "値の読み方。"],
      ["Note (Japanese)", "How to read the value."],
    ),
    note_en: named(
      optional(text()),
      ["注（英語）", "値の読み方。"],
      ["Note (English)", "How to read the value."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: reportReversedSpan("period", "period_end"),
});

export type CodePayment = RowOf<typeof codePayments.columns>;
