import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type CompensationModel, type CompensationState, model } from "./model.ts";
import { dateName, promiseName, rowName, serviceName, terms } from "./names.ts";
import { words } from "./words.ts";

/** Which service promised to make users whole after misuse, and when that was seen. */
export const compensation = defineChart<CompensationState, CompensationModel>({
  id: "compensation",
  states: { promises: { ja: "補償の約束", en: "Promises" } },
  model,
  words,
  columns: () => [
    { heading: { ja: "サービスと時点", en: "Service, and as of" }, cell: rowName },
    {
      heading: { ja: "約束と内容", en: "Promised, and terms" },
      cell: (item, lang) => `${promiseName(item, lang)}${lang === "ja" ? "：" : ": "}${terms(item, lang)}`,
    },
  ],
  detail: (item, lang) => ({
    when: dateName(item, lang),
    title: `${serviceName(item.service, lang)}${lang === "ja" ? "：" : ": "}${promiseName(item, lang)}`,
    text: terms(item, lang),
  }),
  record: ({ row, service }) => ({
    id: row.id,
    service_id: row.service_id,
    service_ja: service.name_ja,
    service_en: service.name_en,
    promised: row.promised,
    as_of: row.as_of.text,
    terms_ja: row.terms_ja,
    terms_en: row.terms_en,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
