import type { Quantity } from "../../i18n/format.ts";
import type { Event } from "../../tables/events.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";
import type { SurveyAnswer } from "../../tables/survey-answers.ts";
import type { Survey } from "../../tables/surveys.ts";

/** One series of waves that may be compared, or one survey alone: its id in the table. */
export type SurveyState =
  | "infcurion-qr"
  | "mmd-qr-trend"
  | "jcast-2019-08"
  | "asmark-2019-08"
  | "jd-power-2019-08"
  | "kyodo-2019-10";

/** One answer's share. */
export interface SurveyItem {
  key: string;
  sourceIds: readonly string[];
  row: SurveyAnswer;
  survey: Survey;
  quantity: Quantity;
  /** What a survey's title is about, or a wave that was asked while 7pay was open. */
  marked: boolean;
}

/** The answers to one question: by wave where several waves asked it, else the largest first. */
export interface SurveyQuestion {
  ja: string;
  en: string;
  waves: boolean;
  items: readonly SurveyItem[];
}

export interface SurveyModel {
  state: SurveyState;
  questions: readonly SurveyQuestion[];
  items: readonly SurveyItem[];
  /** The waves shown, in order of time; one where the state is a survey alone. */
  surveys: readonly Survey[];
  /** Answers whose support is too weak to draw. */
  weak: readonly SurveyItem[];
  /** 7pay's first day and its last. */
  summer: { start: Moment; end: Moment };
  /** When the government began to pay rewards for cashless purchases. */
  rewards: Moment;
}

/** Whether a wave was in the field before, while or after 7pay was open; `null` where its time is unknown. */
export function timeOf({ fielded_start, fielded_end }: Survey, { start, end }: SurveyModel["summer"]) {
  if (!fielded_start) return null;
  if (fielded_start.from > end.from) return "after";
  return (fielded_end ?? fielded_start).to <= start.from ? "before" : "during";
}

/** The answers of one state. Throws where an event that bounds 7pay's days is gone. */
export function model({ surveys, surveyAnswers, events }: Tables, state: SurveyState): SurveyModel {
  const own = surveys
    .filter(({ id, series }) => id === state || series === state)
    .sort((a, b) => (a.fielded_start?.from ?? 0) - (b.fielded_start?.from ?? 0));
  const summer = { start: startOf(events, "service-start"), end: startOf(events, "service-end") };
  const all = own.flatMap((survey) =>
    surveyAnswers.filter(({ survey_id }) => survey_id === survey.id).map((row) => itemOf(row, survey)),
  );
  const isWeak = ({ row, survey }: SurveyItem) => row.confidence === "low" || survey.confidence === "low";
  const questions = questionsOf(
    all.filter((item) => !isWeak(item)),
    summer,
  );
  const items = questions.flatMap((question) => question.items);
  return {
    state,
    questions,
    items,
    surveys: own.filter(({ id }) => items.some(({ survey }) => survey.id === id)),
    weak: all.filter(isWeak),
    summer,
    rewards: startOf(events, "point-programme-start"),
  };
}

const itemOf = (row: SurveyAnswer, survey: Survey): SurveyItem => ({
  key: row.id,
  sourceIds: [...new Set([...row.source_ids, ...survey.source_ids])],
  row,
  survey,
  quantity: quantityOf(row),
  marked: false,
});

function quantityOf({ value_pct, qualifier }: SurveyAnswer): Quantity {
  const plain = { ...value_pct, unit: "percent" as const, about: qualifier === "about" };
  return qualifier === "at-least" || qualifier === "estimate" ? { ...plain, qualifier } : plain;
}

/** Questions in the order of the first answer to each, those of several waves first. */
function questionsOf(items: readonly SurveyItem[], summer: SurveyModel["summer"]): SurveyQuestion[] {
  const groups = [...Map.groupBy(items, ({ row }) => row.question_ja).values()].map((group) => {
    const waves = new Set(group.map(({ survey }) => survey.id)).size > 1;
    const ordered = waves ? group : group.toSorted((a, b) => b.row.value_pct.number - a.row.value_pct.number);
    return {
      ja: group[0]?.row.question_ja ?? "",
      en: group[0]?.row.question_en ?? "",
      waves,
      items: ordered,
    };
  });
  const sorted = groups.sort((a, b) => Number(b.waves) - Number(a.waves));
  return sorted.map((question, index) => ({
    ...question,
    items: question.items.map((item, at) => ({
      ...item,
      marked: question.waves ? timeOf(item.survey, summer) === "during" : index === 0 && at === 0,
    })),
  }));
}

function startOf(events: readonly Event[], id: string): Moment {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`The chart surveys needs the event ${id}.`);
  return found.start;
}
