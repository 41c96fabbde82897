import { describe, expect, it } from "vitest";
import type { CashlessRatio } from "../tables/cashless-ratios.ts";
import { readTables } from "../tables/read.ts";
import { cashlessFacts, countryList, ratioOf } from "./cashless.ts";

const rows = readTables().tables.cashlessRatios;
const countries = (list: "seed" | "ministry", from: readonly CashlessRatio[] = rows) =>
  countryList(from, list).map(({ country_iso3 }) => country_iso3);
const valueOf = (id: string, from: readonly CashlessRatio[] = rows) =>
  cashlessFacts(from).find((fact) => fact.id === id)?.value;

describe("countryList", () => {
  it("orders the blog's eight countries by their ratio", () => {
    expect(countries("seed")).toEqual(["KOR", "CHN", "CAN", "GBR", "USA", "FRA", "JPN", "DEU"]);
  });

  it("orders the ministry's eleven by their ratio", () => {
    expect(countries("ministry")).toEqual([
      ...["KOR", "CHN", "CAN", "GBR", "AUS", "SWE"],
      ...["USA", "FRA", "IND", "JPN", "DEU"],
    ]);
  });

  it("does not depend on the order of the file, and leaves that order alone", () => {
    const turned = [...rows].reverse();
    const before = turned.map(({ id }) => id);
    expect(countries("ministry", turned)).toEqual(countries("ministry"));
    expect(turned.map(({ id }) => id)).toEqual(before);
  });

  it("takes no country from another series", () => {
    expect(new Set(countryList(rows, "ministry").map(({ series }) => series)).size).toBe(1);
  });
});

describe("cashlessFacts", () => {
  it("finds Japan seventh in the blog's table and tenth in the ministry's list", () => {
    expect(valueOf("seed-list.japan-rank")).toEqual({ number: 7, unit: "rank", about: false });
    expect(valueOf("ministry-list.japan-rank")).toEqual({ number: 10, unit: "rank", about: false });
    expect(valueOf("seed-list.countries")).toMatchObject({ number: 8, unit: "countries" });
    expect(valueOf("ministry-list.countries")).toMatchObject({ number: 11, unit: "countries" });
  });

  it("gives no list that Japan is missing from", () => {
    const without = rows.filter(({ id }) => id !== "meti-vision-2018-jpn-2015");
    expect(valueOf("seed-list.japan-rank", without)).toBeUndefined();
    expect(valueOf("ministry-list.countries", without)).toBeUndefined();
  });

  it("is as sure of a list as of its weakest row, and names every source once", () => {
    const fact = cashlessFacts(rows).find(({ id }) => id === "ministry-list.japan-rank");
    expect(fact?.confidence).toBe("low");
    expect(fact?.sourceIds).toContain("stockclip3983");
    expect(new Set(fact?.sourceIds).size).toBe(fact?.sourceIds.length);
  });
});

describe("ratioOf", () => {
  it("keeps the digits a value was published with, and whether it was rounded", () => {
    const of = (id: string) => rows.filter((row) => row.id === id).map(ratioOf)[0];
    expect(of("meti-vision-2018-chn-2015")).toEqual({ number: 60, digits: 1, unit: "percent", about: false });
    expect(of("meti-vision-2018-ind-2015")).toEqual({ number: 38, digits: 0, unit: "percent", about: true });
  });
});
