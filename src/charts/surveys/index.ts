import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { model, type SurveyItem, type SurveyModel, type SurveyState } from "./model.ts";
import { asked, rowName, share } from "./names.ts";
import { words } from "./words.ts";

/** What surveys say of use, worry and image after 7pay: one survey, or one series of waves, at a time. */
export const surveys = defineChart<SurveyState, SurveyModel>({
  id: "surveys",
  states: {
    "infcurion-qr": { ja: "利用：インフキュリオン", en: "Use (Infcurion)" },
    "mmd-qr-trend": { ja: "利用：MMD", en: "Use (MMD)" },
    "jcast-2019-08": { ja: "印象：J-CAST", en: "Image (J-CAST)" },
    "asmark-2019-08": { ja: "不安：アスマーク", en: "Worry (Asmark)" },
    "jd-power-2019-08": { ja: "不安：J.D.パワー", en: "Worry (J.D. Power)" },
    "kyodo-2019-10": { ja: "還元：共同通信", en: "Rewards (Kyodo)" },
  },
  model,
  words,
  columns: (shown) => [
    { heading: { ja: "答え", en: "Answer" }, cell: (item, lang) => rowName(item, shown, lang) },
    {
      heading: { ja: "質問", en: "Question" },
      cell: ({ row }, lang) => (lang === "ja" ? row.question_ja : row.question_en),
    },
    { heading: { ja: "割合", en: "Share" }, cell: share, numeric: true },
    { heading: { ja: "時期と回答数", en: "Asked" }, cell: asked },
  ],
  record: ({ row, survey }: SurveyItem) => ({
    id: row.id,
    survey_id: survey.id,
    fielded_start: survey.fielded_start?.text ?? null,
    fielded_end: survey.fielded_end?.text ?? null,
    self_selected: survey.self_selected,
    question_ja: row.question_ja,
    question_en: row.question_en,
    answer_ja: row.answer_ja,
    answer_en: row.answer_en,
    value_pct: row.value_pct.number,
    qualifier: row.qualifier,
    base: row.base,
    confidence: row.confidence,
    source_ids: row.source_ids.join(";"),
  }),
  draw,
});
