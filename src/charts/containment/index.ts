import { formatMoment } from "../../i18n/format.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { closedText, dayText, headName, peakDays } from "./labels.ts";
import { type ContainmentModel, type ContainmentState, model } from "./model.ts";
import { words } from "./words.ts";

/** Every door to the service, when it was closed, and the payment that stayed open to the end. */
export const containment = defineChart<ContainmentState, ContainmentModel>({
  id: "containment",
  states: {
    summer: { ja: "終了まで", en: "To the end" },
    "first-week": { ja: "最初の1週間", en: "The first week" },
  },
  model,
  words,
  columns: () => [
    { heading: { ja: "扉など", en: "Door" }, cell: headName },
    {
      heading: { ja: "開いた日・始まった日", en: "Open, or begun, from" },
      cell: ({ opened }, lang) => formatMoment(opened.start, lang, "day"),
    },
    { heading: { ja: "閉じた時・終わった日", en: "Closed, or over" }, cell: closedText },
    {
      heading: { ja: "開始から", en: "Day of the service" },
      cell: ({ day }, lang) => dayText(day, lang),
      numeric: true,
    },
  ],
  detail: (item, lang) => ({
    when: item.kind === "misuse" ? peakDays(item, lang) : closedText(item, lang),
    title: lang === "ja" ? item.closed.title_ja : item.closed.title_en,
    text: lang === "ja" ? item.closed.detail_ja : item.closed.detail_en,
  }),
  record: ({ key, sourceIds, kind, name, opened, closed, day }) => ({
    id: key,
    kind,
    name_ja: name.ja,
    name_en: name.en,
    opened_event_id: opened.id,
    opened: opened.start.text,
    closed: kind === "misuse" ? (closed.not_after ?? closed.start).text : closed.start.text,
    closed_not_before: closed.not_before?.text ?? null,
    closed_not_after: closed.not_after?.text ?? null,
    closed_day: day,
    confidence: closed.confidence,
    source_ids: sourceIds.join(";"),
  }),
  draw,
});
