import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Survey } from "../../tables/surveys.ts";
import type { SurveyItem, SurveyModel, SurveyQuestion } from "./model.ts";

/** An answer's share as published: `35.7%`. */
export const share = ({ quantity }: SurveyItem, lang: Lang) => formatQuantity(quantity, lang);

export const answer = ({ row }: SurveyItem, lang: Lang) => (lang === "ja" ? row.answer_ja : row.answer_en);

const unknownTime = { ja: "時期は不明", en: "time unknown" };

/** The month a wave was asked in. */
export const month = ({ fielded_start: start }: Survey, lang: Lang) =>
  start ? formatMoment(start, lang, "month") : unknownTime[lang];

/** Two days, the year said once where it is the same. */
export function days(start: Moment, end: Moment, lang: Lang): string {
  const [from, to] = [start, end].map((at) => formatMoment(at, lang, "date")) as [string, string];
  if (from === to) return from;
  const oneYear = start.text.slice(0, 4) === end.text.slice(0, 4);
  if (lang === "ja") return `${from}〜${oneYear ? formatMoment(end, lang, "day") : to}`;
  return `${oneYear ? formatMoment(start, lang, "day") : from} – ${to}`;
}

/** The days a survey was in the field, as finely as they are known. */
export const fielded = ({ fielded_start: start, fielded_end: end }: Survey, lang: Lang) =>
  start ? days(start, end ?? start, lang) : unknownTime[lang];

/** 7pay's days. */
export const summerDays = ({ summer }: SurveyModel, lang: Lang) => days(summer.start, summer.end, lang);

/** How many answered a question: `回答1,742件`, `1,742 answers`. */
export function base({ row }: SurveyItem, lang: Lang): string {
  if (row.base === null) return lang === "ja" ? "回答数不明" : "base unknown";
  const number = formatQuantity({ number: row.base, unit: "count", about: false }, lang);
  return lang === "ja" ? `回答${number}` : `${number} answers`;
}

/** What a bar is called: its wave where a question has several, else its answer. */
export function barName(item: SurveyItem, { waves }: SurveyQuestion, lang: Lang): string {
  if (!waves) return answer(item, lang);
  const summer = item.marked ? [{ ja: "7payの夏", en: "7pay’s summer" }[lang]] : [];
  const rest = [...summer, base(item, lang)];
  const time = month(item.survey, lang);
  return lang === "ja" ? `${time}（${rest.join("、")}）` : `${time} (${rest.join(", ")})`;
}

/** What a row of the table is called. */
export function rowName(item: SurveyItem, { questions }: SurveyModel, lang: Lang): string {
  const waves = questions.some((question) => question.waves && question.items.includes(item));
  if (!waves) return answer(item, lang);
  return `${month(item.survey, lang)}${lang === "ja" ? "：" : ": "}${answer(item, lang)}`;
}

/** When a question was asked and how many answered. */
export const asked = (item: SurveyItem, lang: Lang) =>
  [fielded(item.survey, lang), base(item, lang)].join(lang === "ja" ? "、" : "; ");

/** What stands under a question: its answer where its bars are waves; else how many answered, and in which wave. */
export function questionLine({ waves, items }: SurveyQuestion, { surveys }: SurveyModel, lang: Lang): string {
  const [first] = items;
  if (!first) return "";
  if (waves)
    return lang === "ja"
      ? `「${answer(first, lang)}」と答えた割合`
      : `Share who answered “${answer(first, lang)}”`;
  const wave = surveys.length > 1 ? [month(first.survey, lang)] : [];
  return [...wave, base(first, lang)].join(lang === "ja" ? "、" : ", ");
}

/** Who asked, in what survey, and when where it is one survey alone. */
export function surveyLine({ surveys }: SurveyModel, lang: Lang): string {
  const [first] = surveys;
  if (!first) return "";
  const when = surveys.length === 1 ? fielded(first, lang) : "";
  return lang === "ja"
    ? `${first.institute_ja}「${first.name_ja}」${when === "" ? "" : `（${when}）`}`
    : `${first.institute_en}, “${first.name_en}”${when === "" ? "" : `, ${when}`}`;
}

/** The warning over the bars of a poll that anyone could join. */
export const selfSelectedLine = {
  ja: "自由参加の投票：世論を代表しない",
  en: "Self-selected, not representative",
};
