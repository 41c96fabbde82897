import { confidence, count, factIds, flag, id, moment, named, oneOf, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What kind of number a total is. */
export const damageBases = {
  estimate: { ja: "試算", en: "estimate" },
  recognised: { ja: "認定", en: "recognised" },
} as const;

/**
 * `basis` parts the first estimate, a screen of transactions, from what the company later recognised: two kinds of
 * number that must never be joined.
 */
export const damageEstimates = defineTable({
  name: "damage-estimates",
  words: {
    ja: ["公表された被害", "公表された被害の人数と金額。最初の試算と、会社が認定した数とは種類が違う。"],
    en: [
      "Published damage",
      "Every published total of the damage. The first estimate and what the company recognised differ in kind.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "数字のID。"], ["Id", "The figure’s id."]),
    as_of: named(
      moment(),
      ["時点", "いつの時点の数字か（日本時間）。"],
      ["As of", "When the figure was true (Japan time)."],
    ),
    announced: named(
      moment(),
      ["公表", "いつ公表または報道されたか。"],
      ["Announced", "When it was announced or reported."],
    ),
    basis: named(
      oneOf(damageBases),
      ["種類", "取引から抜き出した試算か、会社が被害と認定した数か。"],
      ["Basis", "A screen of transactions, or what the company recognised as damage."],
    ),
    victims: named(count(1), ["人数", "被害者とされた人の数。"], ["Victims", "People counted as victims."]),
    victims_rounded: named(
      flag(),
      ["人数は概数", "「約」として公表されたとき true。"],
      ["Victims rounded", "True where published as “about”."],
    ),
    amount_jpy: named(
      count(),
      ["金額（円）", "被害の金額。日本円。"],
      ["Amount (JPY)", "The damage in Japanese yen."],
    ),
    amount_rounded: named(
      flag(),
      ["金額は概数", "「約」として公表されたとき true。"],
      ["Amount rounded", "True where published as “about”."],
    ),
    method_ja: named(
      text(),
      ["数え方（日本語）", "どう数えたか、何が分からないか。"],
      ["Method (Japanese)", "How it was counted, and what is unknown."],
    ),
    method_en: named(
      text(),
      ["数え方（英語）", "どう数えたか、何が分からないか。"],
      ["Method (English)", "How it was counted, and what is unknown."],
    ),
    fact_ids: factIds(),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: (row, report) => {
    if (row.announced.to < row.as_of.from) {
      report("announced", {
        ja: `公表日「${row.announced.text}」が時点「${row.as_of.text}」より前です。どちらかを直してください。`,
        en: `Announced “${row.announced.text}” before its as-of time “${row.as_of.text}”. Mend one of them.`,
      });
    }
  },
});

export type DamageEstimate = RowOf<typeof damageEstimates.columns>;
