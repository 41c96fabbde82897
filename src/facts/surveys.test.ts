import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { answerFacts, surveyFacts } from "./surveys.ts";
import { tell } from "./testing.ts";

const { surveys, surveyAnswers } = readTables().tables;
const facts = answerFacts(surveyAnswers, surveys);
const said = tell(facts);

it("gives when a wave was in the field, for how long, and how many answered", () => {
  const of = tell(surveyFacts(surveys));
  expect(of("mmd-fact-2019-08.respondents")).toEqual(["3万7,040人", "37,040 people"]);
  expect(of("mmd-fact-2019-08.fielded-start")).toEqual(["2019年8月9日", "9 August 2019"]);
  expect(of("mmd-fact-2019-08.days")).toEqual(["10日", "10 days"]);
  expect(of("infcurion-2019-03.days")).toBeUndefined();
  expect(of("josei-seven.fielded-start")).toBeUndefined();
});

it("gives every answer as it was published", () => {
  expect(said("sv-01.value")).toEqual(["50.92%", "50.92%"]);
  expect(said("sv-05.value")).toEqual(["29.40%", "29.40%"]);
  expect(said("sv-01.base")).toEqual(["1,742人", "1,742 people"]);
  expect(said("sv-20.value")).toEqual(["60%以上", "at least 60%"]);
  expect(said("sv-21.value")).toEqual(["約65%", "about 65%"]);
  expect(said("sv-30.base")).toBeUndefined();
});

it("compares waves of one series: 11.6 to 35.7, 14.3 to 29.6, 16.4 to 28.6, 79.0 to 84.7", () => {
  expect(said("sv-28.rise")).toEqual(["24.1ポイント", "24.1 percentage points"]);
  expect(said("sv-51.rise")?.[1]).toBe("15.3 percentage points");
  expect(said("sv-52.rise")?.[1]).toBe("12.2 percentage points");
  expect(said("sv-27.rise")?.[1]).toBe("5.7 percentage points");
});

it("takes the waves in time, not in the order of the table: 42.5 (July 2021) before 43.6 (January 2022)", () => {
  expect(said("sv-56.rise")?.[1]).toBe("1.1 percentage points");
  expect(facts.find(({ id }) => id === "sv-56.rise")?.formula?.en).toContain("42.5%");
});

it("compares no two series, nor waves without one, nor other answers", () => {
  for (const id of ["sv-22", "sv-30", "sv-50", "sv-02", "sv-49"]) {
    expect(said(`${id}.rise`) ?? said(`${id}.fall`), id).toBeUndefined();
  }
});
