import { describe, expect, it } from "vitest";
import type { CashlessRatio } from "../tables/cashless-ratios.ts";
import { readTables } from "../tables/read.ts";
import { cashlessFacts, countryList, ratioOf } from "./cashless.ts";
import { tell } from "./testing.ts";

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

  it("counts the countries above and below Japan, and those the blog left out", () => {
    const said = tell(cashlessFacts(rows));
    expect(said("ministry-list.above-japan")).toEqual(["9カ国", "9 countries"]);
    expect(said("seed-list.above-japan")).toEqual(["6カ国", "6 countries"]);
    expect(said("ministry-list.below-japan")).toEqual(["1カ国", "1 country"]);
    expect(said("ministry-list.left-out")).toEqual(["3カ国", "3 countries"]);
    expect(said("ministry-list.left-out-above-japan")).toEqual(["3カ国", "3 countries"]);
    expect(said("seed-list.left-out")).toBeUndefined();
  });

  it("sets each country beside Japan (18.4) in its own series and year", () => {
    const said = tell(cashlessFacts(rows));
    expect(said("meti-vision-2018-kor-2015.points-above-japan")).toEqual([
      "70.7ポイント",
      "70.7 percentage points",
    ]);
    expect(said("meti-vision-2018-kor-2015.times-japan")).toEqual(["4.8倍", "4.8 times"]);
    expect(said("meti-vision-2018-ind-2015.points-above-japan")?.[1]).toBe("about 20 percentage points");
    expect(said("meti-vision-2018-deu-2015.points-below-japan")?.[1]).toBe("3.5 percentage points");
    expect(said("meti-2017-euromonitor-kor-2015.points-above-japan")?.[1]).toBe("36 percentage points");
    expect(said("meti-vision-2018-jpn-2015.points-above-japan")).toBeUndefined();
    // No Japan of that series; and a Japan that rests on one forum page.
    expect(said("cpmi-statistics-2016-sgp-2016.points-above-japan")).toBeUndefined();
    expect(said("mastercard-cashless-journey-2013-fra-2011.points-above-japan")).toBeUndefined();
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
