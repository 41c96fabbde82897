import { confidence, id, moment, named, oneOf, optional, ref, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What a service may ask for, each with its label. */
export const features = {
  "sms-two-step": { ja: "SMSなどの2段階認証", en: "two-step authentication by SMS or the like" },
  "device-binding": { ja: "端末のひも付け", en: "device binding" },
  "card-3ds": { ja: "カードの3Dセキュア", en: "3-D Secure for cards" },
  "charge-passcode": { ja: "チャージ時の暗証", en: "passcode at top-up" },
  "payment-lock": { ja: "支払い時のロック", en: "lock at payment" },
  "reset-mail-registered-only": { ja: "再設定は登録先のみ", en: "reset to the registered address only" },
} as const;

/** Whether it was there; `disputed` where pages disagree. */
export const featureStatuses = {
  yes: { ja: "あり", en: "yes" },
  no: { ja: "なし", en: "no" },
  partial: { ja: "一部", en: "partial" },
  unknown: { ja: "不明", en: "unknown" },
  disputed: { ja: "食い違い", en: "disputed" },
} as const;

/** A missing row is "not found", which is not "no". Many cells describe the weeks after the incident. */
export const securityFeatures = defineTable({
  name: "security-features",
  words: {
    ja: ["安全対策", "サービスごとの安全対策。行がないのは「見つからない」で、「ない」ではない。"],
    en: ["Security features", "Security features by service. No row means not found, which is not “no”."],
  },
  columns: {
    id: named(id(), ["ID", "サービスと対策からなるID。"], ["Id", "Service and feature."]),
    service_id: named(
      ref("services"),
      ["サービス", "どのサービスか（services）。"],
      ["Service", "The service (services)."],
    ),
    feature: named(oneOf(features), ["対策", "どの対策か。"], ["Feature", "Which feature."]),
    status: named(
      oneOf(featureStatuses),
      ["有無", "あったか。disputed は資料が食い違うもの。"],
      ["Status", "Whether it was there; disputed where pages disagree."],
    ),
    as_of: named(
      optional(moment()),
      ["時点", "いつの状態か。空は日付のないページによる。"],
      ["As of", "When it was so; empty where the page is undated."],
    ),
    note_ja: named(text(), ["注（日本語）", "分かっていること。"], ["Note (Japanese)", "What is known."]),
    note_en: named(text(), ["注（英語）", "分かっていること。"], ["Note (English)", "What is known."]),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type SecurityFeature = RowOf<typeof securityFeatures.columns>;
