import { formatQuantity } from "../../i18n/format.ts";
import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import type { JapanItem } from "./items.ts";
import { type JapanModel, type JapanState, model } from "./model.ts";
import { kindText, rowName, value } from "./names.ts";
import { words } from "./words.ts";

/** Japan's cashless ratio year by year, around the incident and against the goals set for it. */
export const cashlessJapan = defineChart<JapanState, JapanModel>({
  id: "cashless-japan",
  states: {
    ratio: { ja: "比率", en: "Ratio" },
    pace: { ja: "1年の伸び", en: "Gain by year" },
    targets: { ja: "目標", en: "Goals" },
  },
  model,
  words,
  columns: ({ state }) => [
    { heading: { ja: "年と指標", en: "Year and indicator" }, cell: rowName },
    {
      heading: state === "pace" ? { ja: "1年の伸び", en: "Gain" } : { ja: "比率", en: "Ratio" },
      cell: value,
      numeric: true,
    },
    state === "pace"
      ? {
          heading: { ja: "前の年から", en: "From the year before" },
          cell: ({ between }: JapanItem, lang) =>
            (between ?? []).map((quantity) => formatQuantity(quantity, lang)).join(" → "),
          numeric: true,
        }
      : { heading: { ja: "内容", en: "What it is" }, cell: kindText },
  ],
  record: ({ key, year, definition, kind, quantity, between, target, confidence, sourceIds }) => ({
    id: key,
    year,
    definition,
    kind,
    value: quantity.number,
    year_before: between?.[0]?.number ?? null,
    own_year: between?.[1]?.number ?? null,
    unit: quantity.unit,
    rounded: quantity.about,
    set_on: target?.set_on.text ?? null,
    confidence,
    source_ids: sourceIds.join(";"),
  }),
  draw,
});
