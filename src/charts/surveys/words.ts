import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { SurveyModel, SurveyQuestion } from "./model.ts";
import { answer, base, fielded, month, share, surveyLine } from "./names.ts";
import { notes } from "./notes.ts";
import { title } from "./titles.ts";

/** The finding, the sentence and the cautions of each survey. */
export function words(model: SurveyModel, lang: Lang): Words {
  return {
    title: title(model, lang),
    summary: summary(model, lang),
    notes: notes(model, lang),
    asOf: asOf(model, lang),
  };
}

/** Who asked, and the shares of the first questions: enough of them for three answers. */
function summary(model: SurveyModel, lang: Lang): string {
  const { questions } = model;
  const counts = questions.map((_, index) => questions.slice(0, index).flatMap(({ items }) => items).length);
  const told = questions.filter((_, index) => (counts[index] as number) < 3).map((one) => tell(one, lang));
  return lang === "ja"
    ? `${surveyLine(model, lang)}。${told.join("")}`
    : `${surveyLine(model, lang)}. ${told.join(" ")}`;
}

/** A question and its shares, by wave or by answer. */
function tell(question: SurveyQuestion, lang: Lang): string {
  const [first] = question.items;
  if (!first) return "";
  const shares = question.items.map((item) => {
    const said = share(item, lang);
    if (!question.waves)
      return lang === "ja" ? `${answer(item, lang)}${said}` : `${answer(item, lang)} ${said}`;
    return lang === "ja" ? `${month(item.survey, lang)}は${said}` : `${said} in ${month(item.survey, lang)}`;
  });
  if (lang === "ja") {
    return question.waves
      ? `${question.ja}、「${answer(first, lang)}」：${shares.join("、")}。`
      : `${question.ja}：${shares.join("、")}（${base(first, lang)}）。`;
  }
  return question.waves
    ? `${question.en}, “${answer(first, lang)}”: ${shares.join(", ")}.`
    : `${question.en}: ${shares.join(", ")} (${base(first, lang)}).`;
}

function asOf({ surveys }: SurveyModel, lang: Lang): string {
  const [first, last] = [surveys[0], surveys.at(-1)];
  if (!first || !last) return lang === "ja" ? "示せる調査なし" : "no survey to show";
  if (first === last)
    return lang === "ja" ? `${fielded(first, lang)}の調査` : `asked ${fielded(first, lang)}`;
  return lang === "ja"
    ? `${month(first, lang)}〜${month(last, lang)}の、それぞれの回`
    : `each wave as of its own month, ${month(first, lang)} to ${month(last, lang)}`;
}
