import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { ageOfSeed, countryListFacts } from "./country-lists.ts";
import { tell } from "./testing.ts";

const { countryLists, cashlessRatios, claims } = readTables().tables;

it("gives size, place, ratio and year of every list, as far as they are known", () => {
  const said = tell(countryListFacts(countryLists));
  expect(said("mastercard-cashless-journey-2013.countries")).toEqual(["33カ国", "33 countries"]);
  expect(said("mastercard-cashless-journey-2013.japan-rank")).toEqual(["12位", "12th"]);
  expect(said("pj-intl-2022.japan-ratio")).toEqual(["36.0%", "36.0%"]);
  expect(said("nri-2018.japan-ratio")).toEqual(["19.8%", "19.8%"]);
  expect(said("nri-2018.countries")).toBeUndefined();
  expect(said("nri-2018.year")).toEqual(["2016年", "2016"]);
});

it("finds the values of 2015 four years old in 2019", () => {
  const facts = ageOfSeed(cashlessRatios, claims);
  expect(tell(facts)("seed-list.age")).toEqual(["4年", "4 years"]);
  expect(facts[0]?.sourceIds).toContain("seed");
  expect(ageOfSeed([], claims)).toEqual([]);
});
