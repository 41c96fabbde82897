import { features } from "../../tables/security-features.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { height, html } from "./markup.ts";
import { type MatrixItem, type MatrixModel, type MatrixState, model } from "./model.ts";
import { dateOf, featureName, isWeak, noteOf, serviceName, statusName, weakTag } from "./texts.ts";
import { words } from "./words.ts";

const between = { ja: "・", en: " · " } as const;

/** What code-payment services asked for, and what was not found. */
export const securityMatrix = defineChart<MatrixState, MatrixModel>({
  id: "security-matrix",
  states: {
    all: { ja: "すべての対策", en: "All safeguards" },
    "sms-two-step": { ja: "2段階認証", en: "Two-step authentication" },
    "device-binding": { ja: "端末のひも付け", en: "Device binding" },
  },
  model,
  words,
  columns: () => [
    {
      heading: { ja: "サービスと対策", en: "Service and safeguard" },
      cell: ({ service, row }: MatrixItem, lang) =>
        `${serviceName(service, lang)}${between[lang]}${features[row.feature][lang]}`,
    },
    {
      heading: { ja: "有無", en: "Status" },
      cell: (item, lang) =>
        [statusName(item.row.status, lang), ...(isWeak(item) ? [weakTag[lang]] : [])].join(between[lang]),
    },
    { heading: { ja: "時点", en: "As of" }, cell: dateOf },
  ],
  detail: (item, lang) => ({
    when: dateOf(item, lang),
    title: `${serviceName(item.service, lang)}${between[lang]}${featureName(item.row.feature, lang)}${between[lang]}${statusName(item.row.status, lang)}`,
    text: noteOf(item, lang),
  }),
  record: ({ row, service }) => ({
    id: row.id,
    service_id: row.service_id,
    service_ja: service.name_ja,
    service_en: service.name_en,
    feature: row.feature,
    status: row.status,
    as_of: row.as_of?.text ?? null,
    note_ja: row.note_ja,
    note_en: row.note_en,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
  markup: { html, height },
});
