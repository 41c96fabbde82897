import { defineChart } from "../chart.ts";
import { drawBars } from "./draw-bars.ts";
import { drawList } from "./draw-list.ts";
import { type IncidentsModel, type IncidentsState, model } from "./model.ts";
import { monthOf, rowName, valueText } from "./names.ts";
import { words } from "./words.ts";

/** Other incidents beside 7pay where they count the same, and apart where they do not. */
export const incidents = defineChart<IncidentsState, IncidentsModel>({
  id: "incidents",
  states: {
    yen: { ja: "金額", en: "Yen" },
    people: { ja: "人数", en: "People" },
    apart: { ja: "比べられない数", en: "Not comparable" },
  },
  model,
  words,
  columns: ({ state }) => [
    { heading: { ja: "事案と時期", en: "Incident and month" }, cell: rowName },
    {
      heading: {
        yen: { ja: "金額", en: "Amount" },
        people: { ja: "人数", en: "People" },
        apart: { ja: "数", en: "Figure" },
      }[state],
      cell: valueText,
      numeric: true,
    },
    { heading: { ja: "数えたもの", en: "What is counted" }, cell: ({ counts }, lang) => counts[lang] },
  ],
  detail: ({ name, date, counts, outcome }, lang) => ({
    when: monthOf(date, lang),
    title: name[lang],
    text: [counts, ...(outcome ? [outcome] : [])].map((text) => text[lang]).join(lang === "ja" ? "" : " "),
  }),
  record: ({ key, name, date, serviceType, kind, people, yen, cases, counts, confidence, sourceIds }) => ({
    id: key,
    name_ja: name.ja,
    name_en: name.en,
    service_type: serviceType,
    kind,
    date: date.text,
    victims: people?.number ?? null,
    victims_rounded: people?.about ?? null,
    amount_jpy: yen?.number ?? null,
    amount_rounded: yen?.about ?? null,
    cases: cases?.number ?? null,
    counts_ja: counts.ja,
    counts_en: counts.en,
    confidence,
    source_ids: sourceIds.join(";"),
  }),
  draw: (shown, canvas) => (shown.state === "apart" ? drawList : drawBars)(shown, canvas),
});
