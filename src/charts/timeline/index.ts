import { eventCategories } from "../../tables/events.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { model, type TimelineModel, type TimelineState } from "./model.ts";
import { titleOf, whenText, words } from "./words.ts";

/** Everything that happened, in lanes by kind, from years to hours. */
export const timeline = defineChart<TimelineState, TimelineModel>({
  id: "timeline",
  states: {
    days: { ja: "最初の数日", en: "The first days" },
    eve: { ja: "前夜と開始", en: "The eve" },
    calls: { ja: "第一報", en: "The first calls" },
    doors: { ja: "閉じた扉", en: "The doors" },
    summer: { ja: "開いていた間", en: "While it was open" },
    all: { ja: "前後の年月", en: "Before and after" },
  },
  model,
  words,
  columns: () => [
    { heading: { ja: "日時", en: "When" }, cell: whenText },
    { heading: { ja: "できごと", en: "Event" }, cell: titleOf },
    { heading: { ja: "種類", en: "Kind" }, cell: ({ event }, lang) => eventCategories[event.category][lang] },
  ],
  detail: (item, lang) => ({
    when: whenText(item, lang),
    title: titleOf(item, lang),
    text: lang === "ja" ? item.event.detail_ja : item.event.detail_en,
  }),
  record: ({ event, kind }) => ({
    id: event.id,
    start: event.start.text,
    end: event.end?.text ?? null,
    not_before: event.not_before?.text ?? null,
    not_after: event.not_after?.text ?? null,
    precision: event.precision,
    time: kind,
    category: event.category,
    title_ja: event.title_ja,
    title_en: event.title_en,
    detail_ja: event.detail_ja,
    detail_en: event.detail_en,
    confidence: event.confidence,
    source_ids: event.source_ids.join(";"),
  }),
  draw,
});
