import { confidence, factIds, id, moment, named, oneOf, rowIds, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What the data make of a claim, in both languages. */
export const claimVerdicts = {
  supported: { ja: "裏づけあり", en: "supported" },
  partly: { ja: "一部だけ", en: "partly supported" },
  unsupported: { ja: "裏づけなし", en: "not supported" },
  contradicted: { ja: "データと食い違う", en: "contradicted" },
  unverifiable: { ja: "確かめられない", en: "cannot be verified" },
} as const;

/** What was claimed in 2019, and what the data say of it. */
export const claims = defineTable({
  name: "claims",
  words: {
    ja: ["主張の検証", "きっかけのブログや会社の最初の発表が述べたことと、データから言えること。"],
    en: [
      "Claims",
      "What the blog post this began with and the company’s first announcements said, and what the data say.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "主張のID。"], ["Id", "The claim’s id."]),
    said_by_ja: named(text(), ["誰が（日本語）", "述べた人や媒体。"], ["Said by (Japanese)", "Who said it."]),
    said_by_en: named(text(), ["誰が（英語）", "述べた人や媒体。"], ["Said by (English)", "Who said it."]),
    said_on: named(moment(), ["いつ", "述べた時。"], ["Said on", "When it was said."]),
    words_ja: named(
      text(),
      ["言葉（日本語）", "短い引用または要約。"],
      ["Words (Japanese)", "A short quotation or summary."],
    ),
    words_en: named(
      text(),
      ["言葉（英語）", "短い引用または要約の訳。"],
      ["Words (English)", "The same, translated."],
    ),
    finding_ja: named(
      text(),
      ["データでは（日本語）", "表から言えること。"],
      ["Finding (Japanese)", "What the tables say."],
    ),
    finding_en: named(
      text(),
      ["データでは（英語）", "表から言えること。"],
      ["Finding (English)", "What the tables say."],
    ),
    verdict: named(
      oneOf(claimVerdicts),
      ["判定", "データに照らした判定。"],
      ["Verdict", "What the data make of it."],
    ),
    row_ids: rowIds(),
    fact_ids: factIds(),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Claim = RowOf<typeof claims.columns>;
