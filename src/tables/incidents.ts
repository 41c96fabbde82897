import {
  confidence,
  count,
  flag,
  id,
  list,
  moment,
  named,
  oneOf,
  optional,
  ref,
  sourceIds,
  text,
} from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What kind of service an incident hit. */
export const serviceTypes = {
  "code-payment": { ja: "コード決済", en: "code payment" },
  "bank-linked-wallet": { ja: "銀行口座とつながる決済", en: "bank-linked wallet" },
  "prepaid-card": { ja: "プリペイドカード", en: "prepaid card" },
  "card-app": { ja: "カードのアプリ", en: "card app" },
  "credit-card": { ja: "クレジットカード", en: "credit card" },
  "internet-banking": { ja: "インターネットバンキング", en: "internet banking" },
  ecommerce: { ja: "通販", en: "online shopping" },
  "crypto-exchange": { ja: "暗号資産交換所", en: "crypto-asset exchange" },
  securities: { ja: "証券", en: "securities" },
} as const;

/** Incidents count different things (`counts_*`) and overlap (`part_of`, `overlaps`): like with like only. */
export const incidents = defineTable({
  name: "incidents",
  words: {
    ja: [
      "ほかの事案",
      "決済をめぐるほかの事案。数えているものが違い、重なりもあるので、そのまま並べて比べない。",
    ],
    en: [
      "Other incidents",
      "Other payment incidents. They count different things and overlap; compare like with like only.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "事案のID。"], ["Id", "The incident’s id."]),
    name_ja: named(text(), ["名前（日本語）", "事案の名前。"], ["Name (Japanese)", "What it is called."]),
    name_en: named(text(), ["名前（英語）", "事案の名前。"], ["Name (English)", "What it is called."]),
    service_type: named(
      oneOf(serviceTypes),
      ["種類", "サービスの種類。"],
      ["Service type", "What kind of service it hit."],
    ),
    date: named(
      moment(),
      ["日付", "起きた時、または公表の時。"],
      ["Date", "When it happened or was announced."],
    ),
    victims: named(optional(count()), ["人数", "被害に遭った人の数。"], ["Victims", "People hit."]),
    victims_rounded: named(
      optional(flag()),
      ["人数は概数", "「約」のとき true。"],
      ["Victims rounded", "True where “about”."],
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
    cases: named(
      optional(count()),
      ["件数", "件数。何を数えたかは counts にある。"],
      ["Cases", "Cases; counts says of what."],
    ),
    counts_ja: named(
      text(),
      ["数えたもの（日本語）", "人数・金額・件数が何を数えたか。"],
      ["Counts (Japanese)", "What the figures count."],
    ),
    counts_en: named(
      text(),
      ["数えたもの（英語）", "人数・金額・件数が何を数えたか。"],
      ["Counts (English)", "What the figures count."],
    ),
    outcome_ja: named(
      text(),
      ["その後（日本語）", "どうなったか。"],
      ["Outcome (Japanese)", "What came of it."],
    ),
    outcome_en: named(
      text(),
      ["その後（英語）", "どうなったか。"],
      ["Outcome (English)", "What came of it."],
    ),
    part_of: named(
      optional(ref("incidents")),
      ["含む事案", "この事案を含む事案のID。"],
      ["Part of", "The incident that holds this one."],
    ),
    overlaps: named(
      { ...list(ref("incidents")), empty: { value: [] } },
      ["重なる事案", "一部が重なる事案のID。; で区切る。"],
      ["Overlaps", "Incidents it partly overlaps, parted by semicolons."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Incident = RowOf<typeof incidents.columns>;
