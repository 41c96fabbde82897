import type { Quantity } from "../i18n/format.ts";
import type { SurveyAnswer } from "../tables/survey-answers.ts";
import type { Survey } from "../tables/surveys.ts";
import { cell, dates, exactly } from "./bind.ts";
import { changeFacts } from "./change.ts";
import { lengthFact } from "./days.ts";
import type { Fact } from "./fact.ts";
import { published } from "./published.ts";

const people = (number: number | null): Quantity | null =>
  number === null ? null : exactly(number, "people");

/** When a wave was in the field; `null` where it is unknown. */
const fieldedIn = ({ fielded_start, fielded_end }: Survey) => fielded_end ?? fielded_start;

/** When each wave was in the field, for how long, and how many answered. */
export const surveyFacts = (rows: readonly Survey[]): Fact[] =>
  rows.flatMap((row) => [
    ...dates(row, { "fielded-start": row.fielded_start, "fielded-end": row.fielded_end }),
    ...cell(row, "respondents", people(row.respondents), fieldedIn(row)),
    ...(row.fielded_start ? lengthFact(`${row.id}.days`, [row], row.fielded_start, row.fielded_end) : []),
  ]);

const valueOf = ({ value_pct, qualifier }: SurveyAnswer): Quantity => ({
  ...value_pct,
  ...published(qualifier),
  unit: "percent",
});

/** The share of every answer and how many were asked, and its change since the last wave of the same series. */
export function answerFacts(answers: readonly SurveyAnswer[], surveys: readonly Survey[]): Fact[] {
  const waves = new Map(surveys.map((survey) => [survey.id, survey]));
  const told = answers.flatMap((answer) => {
    const survey = waves.get(answer.survey_id);
    return survey ? [{ answer, survey, from: survey.fielded_start?.from ?? null }] : [];
  });
  return told.flatMap(({ answer, survey, from }) => {
    const earlier = told.filter(
      (other) =>
        survey.series !== null &&
        other.survey.series === survey.series &&
        other.answer.question_en === answer.question_en &&
        other.answer.answer_en === answer.answer_en &&
        other.from !== null &&
        from !== null &&
        other.from < from,
    );
    const before = earlier.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0)).at(-1);
    const asOf = fieldedIn(survey);
    return [
      ...cell(answer, "value", valueOf(answer), asOf),
      ...cell(answer, "base", people(answer.base), asOf),
      ...(before
        ? changeFacts({
            row: answer,
            before: before.answer,
            earlier: { value: valueOf(before.answer), asOf: fieldedIn(before.survey) },
            later: { value: valueOf(answer), asOf },
          })
        : []),
    ];
  });
}
