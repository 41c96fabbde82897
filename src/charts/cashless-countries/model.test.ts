import { describe, expect, it } from "vitest";
import { cashlessFacts } from "../../facts/cashless.ts";
import { readTables } from "../../tables/read.ts";
import { type CashlessModel, type CashlessState, model } from "./model.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const ranksIn = ({ items }: Pick<CashlessModel, "items">) =>
  items.map(({ row, rank }) => `${rank} ${row.country_iso3}`);
const japanIn = (state: CashlessState, from = tables) =>
  model(from, state).items.find(({ row }) => row.country_iso3 === "JPN");

describe("the model of cashless-countries", () => {
  it("shows the blog's eight countries with Japan seventh", () => {
    expect(model(tables, "seed").items).toHaveLength(8);
    expect(japanIn("seed")?.rank).toBe(7);
  });

  it("shows the ministry's eleven with Japan tenth", () => {
    expect(model(tables, "ministry").items).toHaveLength(11);
    expect(japanIn("ministry")?.rank).toBe(10);
  });

  it("marks India alone as rounded", () => {
    const rounded = model(tables, "ministry").items.filter(({ row }) => row.rounded);
    expect(rounded.map(({ row }) => row.country_iso3)).toEqual(["IND"]);
    expect(model(tables, "seed").items.some(({ row }) => row.rounded)).toBe(false);
  });

  it("shows the countries of both papers apart, unranked: they are parts of longer lists", () => {
    const { panels, items } = model(tables, "definitions");
    expect(panels.map(ranksIn)).toEqual([
      ["null KOR", "null CHN", "null USA", "null JPN"],
      ["null KOR", "null CHN", "null USA", "null JPN"],
    ]);
    expect(new Set(panels.map(({ series }) => series)).size).toBe(2);
    expect(items).toEqual(panels.flatMap((panel) => panel.items));
  });

  it("never mixes two papers in one list", () => {
    for (const state of ["seed", "ministry", "definitions"] as const) {
      for (const { series, items } of model(tables, state).panels) {
        for (const { row } of items) expect(row.series).toBe(series);
      }
    }
  });

  it("gives Japan the rank that prose gives it, even level with another country", () => {
    const level = tables.cashlessRatios.map((row) =>
      row.id === "meti-vision-2018-jpn-2015" ? { ...row, ratio_pct: { number: 39.1, digits: 1 } } : row,
    );
    const inProse = cashlessFacts(level).find(({ id }) => id === "seed-list.japan-rank")?.value;
    expect(inProse).toMatchObject({ number: japanIn("seed", { ...tables, cashlessRatios: level })?.rank });
  });
});

describe("the words of cashless-countries", () => {
  const said = (state: CashlessState, lang: "ja" | "en") => words(model(tables, state), lang);

  it("say Japan's place and how many countries there are", () => {
    expect(said("seed", "ja").title).toMatch(/8カ国中7位/);
    expect(said("seed", "en").title).toMatch(/7th of 8 countries/);
    expect(said("ministry", "ja").title).toMatch(/11カ国中10位/);
    expect(said("ministry", "en").title).toMatch(/10th of 11 countries/);
  });

  it("say that Germany alone is lower, in both lists", () => {
    for (const state of ["seed", "ministry"] as const) {
      expect(said(state, "en").summary).toContain("only Germany is lower");
      expect(said(state, "ja").summary).toContain("日本より低いのはドイツだけ");
    }
  });

  it("say which value is rounded, where one is", () => {
    const rounded = (state: CashlessState) =>
      said(state, "en").notes.filter((note) => note.includes("rounded"));
    expect(rounded("ministry")).toEqual([expect.stringContaining("India")]);
    expect(rounded("seed")).toEqual([]);
  });

  it("name the country that the definition moves most, with both values", () => {
    expect(said("definitions", "en").title).toMatch(/2015.*South Korea.*89\.1%.*54%/);
    expect(said("definitions", "ja").title).toMatch(/2015年.*韓国.*89\.1%.*54%/);
  });

  it("say in every state how far the values can be compared", () => {
    for (const state of ["seed", "ministry"] as const) {
      expect(said(state, "en").notes.join(" ")).toMatch(
        /divide cashless payments by private final consumption/,
      );
      expect(said(state, "ja").notes.join(" ")).toMatch(/民間最終消費支出で割った/);
    }
    expect(said("definitions", "en").notes.join(" ")).toMatch(/must not be read as one ranking/);
  });
});
