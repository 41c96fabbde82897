import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { type DamageItem, type DamageState, model } from "./model.ts";
import { rowName, words } from "./words.ts";

const { tables } = readTables();
const said = (state: DamageState, lang: "ja" | "en") => words(model(tables, state), lang);

describe("the model of damage-revisions", () => {
  it("is in the order of as-of times, whatever the order of the file", () => {
    const turned = { ...tables, damageEstimates: [...tables.damageEstimates].reverse() };
    expect(model(turned, "people").items.map(({ key }) => key)).toEqual(
      model(tables, "people").items.map(({ key }) => key),
    );
  });

  it.each([
    ["people", [900, 1574, 807, 808, 709], "people", [true, false, false, false, false]],
    ["yen", [55e6, 32_400_688, 38_605_335, 38_615_473, 38e6], "JPY", [true, false, false, false, true]],
    ["per-person", [61_000, 20_585, 47_838, 47_791, 54_000], "JPY", [true, false, false, false, true]],
  ] as const)("shows %s as published, and says what is rounded", (state, numbers, unit, about) => {
    const quantities = model(tables, state).items.map(({ quantity }) => quantity);
    expect(quantities.map(({ number }) => number)).toEqual(numbers);
    expect(quantities.map((quantity) => quantity.about)).toEqual(about);
    for (const quantity of quantities) expect(quantity.unit).toBe(unit);
  });
});

describe("the words of damage-revisions", () => {
  it("say every figure and its kind", () => {
    const { summary } = said("people", "en");
    for (const figure of ["about 900 people", "1,574 people", "807 people", "808 people", "709 people"])
      expect(summary).toContain(figure);
    expect(summary).toMatch(/^The estimate was about 900 people \(4 July\)\. .*recognised/);
    expect(said("people", "ja").summary).toMatch(/^試算は約900人（7月4日）。.*認定.*1,574人（7月11日）/);
  });

  it("say the year of a figure from another year", () => {
    expect(said("yen", "en").summary).toContain("about ¥38 million (6 January 2020)");
    expect(said("yen", "ja").summary).toContain("約3,800万円（2020年1月6日）");
  });

  it("name the falls that nobody explained, and only those", () => {
    const about = (lang: "ja" | "en", pattern: RegExp) =>
      said("people", lang).notes.filter((note) => pattern.test(note));
    expect(about("en", /explanation/)).toEqual([
      expect.stringMatching(/from 1,574 people to 807 people, or from 808 people to 709 people/),
    ]);
    expect(about("ja", /説明/)).toEqual([expect.stringMatching(/1,574人から807人へ、808人から709人へ/)]);
  });

  it("warn of no fall where there was none", () => {
    const rising = tables.damageEstimates.map((row, index) => ({ ...row, victims: 100 * (index + 1) }));
    const { notes } = words(model({ ...tables, damageEstimates: rising }, "people"), "en");
    expect(notes.join()).not.toContain("explanation");
  });

  it("follow the data", () => {
    const raised = tables.damageEstimates.map((row) =>
      row.id === "rec-0711" ? { ...row, victims: 2000 } : row,
    );
    expect(words(model({ ...tables, damageEstimates: raised }, "people"), "en").title).toContain(
      "2,000 people",
    );
  });

  it("warn in every state and language that the estimate may not be joined to the rest", () => {
    for (const state of ["people", "yen", "per-person"] as const) {
      expect(said(state, "en").notes[0]).toMatch(/different kind.*must not be joined/);
      expect(said(state, "ja").notes[0]).toMatch(/種類が違う.*線で結/);
    }
  });

  it("name each row by its time and its kind, each differently", () => {
    const { items } = model(tables, "people");
    expect(rowName(items[0] as DamageItem, "ja")).toMatch(/^2019年7月4日6時.*試算/);
    expect(rowName(items[1] as DamageItem, "en")).toMatch(/^11 July 2019, 17:00.*recognised/);
    for (const lang of langs) {
      expect(new Set(items.map((item) => rowName(item, lang))).size).toBe(items.length);
    }
  });
});
