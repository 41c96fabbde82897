import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import type { Survey } from "../../tables/surveys.ts";
import { surveys } from "./index.ts";
import { model, type SurveyState, timeOf } from "./model.ts";

const { tables } = readTables();
const states = surveys.states as SurveyState[];
const wave = (id: string) => tables.surveys.find((survey) => survey.id === id) as Survey;

describe("the model of surveys", () => {
  it("shows one survey, or waves of one series, and never two that may not be compared", () => {
    for (const state of states) {
      const shown = model(tables, state);
      expect(shown.items.length, state).toBeGreaterThan(1);
      if (shown.surveys.length === 1) expect(shown.surveys[0]?.id).toBe(state);
      else for (const { series } of shown.surveys) expect(series).toBe(state);
      for (const { survey } of shown.items) expect(shown.surveys).toContain(survey);
    }
  });

  it("keeps the two surveys of MMD apart", () => {
    const ids = model(tables, "mmd-qr-trend").surveys.map(({ id }) => id);
    expect(ids).not.toContain("mmd-fact-2019-08");
    expect(ids[0]).toBe("mmd-qr-trend-2019-07");
  });

  it("leaves out answers and waves of weak support, and keeps them to be named", () => {
    for (const state of states) {
      for (const { row, survey } of model(tables, state).items) {
        expect([row.confidence, survey.confidence]).not.toContain("low");
      }
    }
    expect(model(tables, "infcurion-qr").weak.map(({ key }) => key)).toEqual(["sv-48"]);
  });

  it("orders waves by time and answers by size, whatever the order of the files", () => {
    const turned = {
      ...tables,
      surveys: [...tables.surveys].reverse(),
      surveyAnswers: [...tables.surveyAnswers].reverse(),
    };
    for (const { questions } of states.map((state) => model(turned, state))) {
      for (const { waves, items } of questions) {
        const order = items.map(({ survey, row }) =>
          waves ? (survey.fielded_start?.from ?? 0) : -row.value_pct.number,
        );
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    }
    expect(model(turned, "mmd-qr-trend").questions[0]?.waves).toBe(true);
  });

  it("uses the corrected share of July 2021", () => {
    const shares = model(tables, "mmd-qr-trend").items.map(({ quantity }) => quantity.number);
    expect(shares).toContain(42.5);
    expect(shares).not.toContain(52.1);
  });

  it("marks the wave that was asked while 7pay was open, and of a survey alone its first answer", () => {
    const marked = (state: SurveyState) =>
      model(tables, state).items.flatMap(({ marked, key }) => (marked ? [key] : []));
    expect(marked("mmd-qr-trend")).toEqual(["sv-50"]);
    expect(marked("infcurion-qr")).toEqual([]);
    expect(marked("jcast-2019-08")).toEqual(["sv-01"]);
  });
});

describe("timeOf", () => {
  const { summer } = model(tables, "kyodo-2019-10");

  it("tells waves before, while and after 7pay was open", () => {
    const times = ["infcurion-2019-03", "mmd-qr-trend-2019-07", "jcast-2019-08", "infcurion-2019-10"];
    expect(times.map((id) => timeOf(wave(id), summer))).toEqual(["before", "during", "during", "after"]);
  });

  it("does not guess where the time is unknown", () => {
    expect(timeOf(wave("josei-seven"), summer)).toBeNull();
  });
});
