import { confidence, decimal, flag, id, moment, named, oneOf, optional, sourceIds, text } from "./column.ts";
import { reportReversedSpan } from "./rules.ts";
import { defineTable, type RowOf } from "./table.ts";

/** Registered is not exposed, and exposed is not harmed. */
export const exposure = defineTable({
  name: "exposure",
  words: {
    ja: ["規模の数字", "登録者、店、上限など、被害の周りの数字。登録者が被害に遭ったわけではない。"],
    en: [
      "Scale",
      "Figures around the damage: the registered, stores, caps. To be registered is not to be harmed.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "数字のID。"], ["Id", "The figure’s id."]),
    metric: named(id(), ["指標", "何を数えた値か。"], ["Metric", "What it counts."]),
    value: named(
      optional(decimal()),
      ["値", "unit の単位での値。空は数の示されていないもの。"],
      ["Value", "In the unit given; empty where no number was stated."],
    ),
    unit: named(
      oneOf({
        people: { ja: "人", en: "people" },
        stores: { ja: "店", en: "stores" },
        jpy: { ja: "円", en: "JPY" },
        points: { ja: "ポイント", en: "points" },
        days: { ja: "日", en: "days" },
        months: { ja: "カ月", en: "months" },
        period: { ja: "期間", en: "period" },
        attempts: { ja: "回の試行", en: "attempts" },
        percent: { ja: "%", en: "%" },
        providers: { ja: "社", en: "providers" },
        characters: { ja: "文字", en: "characters" },
        steps: { ja: "段階", en: "steps" },
      }),
      ["単位", "値の単位。"],
      ["Unit", "The value’s unit."],
    ),
    as_of: named(
      moment(),
      ["時点", "いつの値か。期間なら始まり。"],
      ["As of", "When it was true, or when its period began."],
    ),
    as_of_end: named(
      optional(moment()),
      ["時点の終わり", "期間の値なら、その終わり。"],
      ["Until", "When its period ended."],
    ),
    label_ja: named(text(), ["説明（日本語）", "何の数字か。"], ["Label (Japanese)", "What the figure is."]),
    label_en: named(text(), ["説明（英語）", "何の数字か。"], ["Label (English)", "What the figure is."]),
    rounded: named(
      optional(flag()),
      ["概数", "「約」として公表されたとき true。"],
      ["Rounded", "True where published as “about”."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: reportReversedSpan("as_of", "as_of_end"),
});

export type Exposure = RowOf<typeof exposure.columns>;
