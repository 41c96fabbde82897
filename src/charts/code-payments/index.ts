import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { type CodeItem, type CodeModel, type CodeState, model } from "./model.ts";
import { metricName, qualifierName, rowName, serviceName, value } from "./names.ts";
import { words } from "./words.ts";

/** Milestones of code payments around 7pay's summer, the one service that lost users, and the totals by year. */
export const codePayments = defineChart<CodeState, CodeModel>({
  id: "code-payments",
  states: {
    registered: { ja: "登録者の節目", en: "Registered users" },
    "line-pay": { ja: "LINE Pay", en: "LINE Pay" },
    totals: { ja: "全体の合計", en: "All services" },
  },
  model,
  words,
  columns: (shown) => [
    {
      heading: { ja: "数字と時点", en: "Figure and time" },
      cell: (item, lang) => rowName(item, shown, lang),
    },
    {
      heading: { ja: "数えたもの", en: "What is counted" },
      cell: (item, lang) =>
        `${serviceName(item, lang)}${lang === "ja" ? "：" : ": "}${metricName(item.row.metric, lang)}`,
    },
    { heading: { ja: "値", en: "Value" }, cell: value, numeric: true },
    { heading: { ja: "公表の言い方", en: "As published" }, cell: qualifierName },
  ],
  record: ({ row }: CodeItem) => ({
    id: row.id,
    service: row.service,
    metric: row.metric,
    period: row.period.text,
    period_end: row.period_end?.text ?? null,
    value: row.value.number,
    unit: row.unit,
    qualifier: row.qualifier,
    cumulative: row.cumulative,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
