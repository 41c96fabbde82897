import { confidence, id, moment, named, oneOf, optional, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** The steps of the attack path, from a list of credentials to the till, and what lay around them. */
export const attackSteps = {
  list: { ja: "名簿", en: "the list" },
  login: { ja: "ログイン", en: "log-in" },
  takeover: { ja: "乗っ取り", en: "takeover" },
  "top-up": { ja: "チャージ", en: "top-up" },
  payment: { ja: "支払い", en: "payment" },
  detection: { ja: "検知", en: "detection" },
  organisation: { ja: "組織", en: "organisation" },
} as const;

/** What was weak; none of it was shown to be the direct cause. */
export const weaknesses = defineTable({
  name: "weaknesses",
  words: {
    ja: ["弱点", "指摘された弱点と、攻撃のどの段階に当たるか。直接の原因と示されたものではない。"],
    en: [
      "Weaknesses",
      "Weaknesses that were pointed out, each at its step of an attack. None was shown to be the direct cause.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "弱点のID。"], ["Id", "The weakness’s id."]),
    step: named(
      oneOf(attackSteps),
      ["段階", "攻撃のどの段階に当たるか。"],
      ["Step", "The step of an attack it belongs to."],
    ),
    title_ja: named(text(), ["題（日本語）", "短い題。"], ["Title (Japanese)", "A short title."]),
    title_en: named(text(), ["題（英語）", "短い題。"], ["Title (English)", "A short title."]),
    detail_ja: named(
      text(),
      ["詳細（日本語）", "分かっていること。"],
      ["Detail (Japanese)", "What is known."],
    ),
    detail_en: named(text(), ["詳細（英語）", "分かっていること。"], ["Detail (English)", "What is known."]),
    reported: named(
      optional(moment()),
      ["指摘", "指摘または公表された時。"],
      ["Reported", "When it was pointed out or disclosed."],
    ),
    fixed: named(
      optional(moment()),
      ["対処", "直された時。空は分からないか、直されなかったもの。"],
      ["Fixed", "When it was mended; empty where unknown or never."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Weakness = RowOf<typeof weaknesses.columns>;
