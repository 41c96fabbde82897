import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { model } from "./model.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const without = (...ids: string[]) => ({
  ...tables,
  cardFraud: tables.cardFraud.filter(({ id }) => !ids.includes(id)),
});
const changed = (id: string, number: number) => ({
  ...tables,
  cardFraud: tables.cardFraud.map((row) =>
    row.id === id ? { ...row, amount_jpy_100m: { number, digits: 1 } } : row,
  ),
});

describe("the model of card-fraud", () => {
  it("has the total and number theft by year, and no other part", () => {
    const turned = { ...tables, cardFraud: [...tables.cardFraud].reverse() };
    for (const from of [tables, turned]) {
      const { lines, items } = model(from, "totals");
      expect(lines.map(({ part }) => part)).toEqual(["total", "number-theft"]);
      for (const line of lines) {
        const years = line.items.map(({ row }) => row.year);
        expect(years).toEqual([...years].sort((a, b) => a - b));
        for (const { row } of line.items) expect(row.part).toBe(line.part);
      }
      expect(items).toEqual(lines.flatMap((line) => line.items));
    }
  });

  it("knows the year that number theft is missing, and makes up no value for it", () => {
    const [total, theft] = model(tables, "totals").lines;
    expect(total?.missing).toEqual([]);
    expect(theft?.missing).toEqual([2024]);
    expect(theft?.items.some(({ row }) => row.year === 2024)).toBe(false);
  });

  it("takes a year before the first and after the last for no gap", () => {
    const shorter = without("2014-number-theft", "2025-number-theft", "2023-number-theft");
    expect(model(shorter, "totals").lines[1]?.missing).toEqual([]);
  });

  it("works out shares only where both parts are published, from the sources of both", () => {
    const { items } = model(without("2016-total"), "share");
    expect(items.some(({ row }) => row.year === 2016)).toBe(false);
    const of2023 = model(tables, "share").items.find(({ key }) => key === "2023-number-theft");
    // The association's own page prints the share of that year.
    expect(of2023?.quantity.number).toBeCloseTo(93.3, 1);
    expect(of2023?.sourceIds).toEqual(expect.arrayContaining(["ecclab-94071", "livedoor-2025"]));
  });

  it("leaves weakly supported rows out, as a gap", () => {
    const weak = tables.cardFraud.map((row) =>
      row.id === "2020-total" ? { ...row, confidence: "low" as const } : row,
    );
    const [total] = model({ ...tables, cardFraud: weak }, "totals").lines;
    expect(total?.missing).toEqual([2020]);
    expect(model({ ...tables, cardFraud: weak }, "share").lines[0]?.missing).toEqual([2020, 2024]);
  });

  it("marks the year of the event, and none without it", () => {
    expect(model(tables, "totals").incident).toBe(2019);
    expect(model({ ...tables, events: [] }, "totals").incident).toBeNull();
  });
});

describe("the words of card-fraud", () => {
  const said = (from: typeof tables, state: "totals" | "share", lang: "ja" | "en") =>
    words(model(from, state), lang);

  it("say the highest year and how many times the year of 7pay it is", () => {
    expect(said(tables, "totals", "ja").title).toBe(
      "カードの不正利用は2024年に555.0億円、2019年の2.0倍になった",
    );
    expect(said(tables, "totals", "en").title).toBe(
      "Japan’s card fraud reached ¥55.50 billion in 2024, 2.0 times that of 2019",
    );
  });

  it("follow the data", () => {
    expect(said(changed("2025-total", 822.3), "totals", "en").title).toBe(
      "Japan’s card fraud reached ¥82.23 billion in 2025, 3.0 times that of 2019",
    );
    expect(said(changed("2019-total", 900), "totals", "en").title).toBe(
      "Japan’s card fraud reached ¥90.00 billion in 2019",
    );
    expect(said(without("2025-number-theft"), "totals", "en").summary).not.toContain("Of the latter");
  });

  it("say in every state that this is not 7pay's damage and that most values are second-hand", () => {
    for (const state of ["totals", "share"] as const) {
      expect(said(tables, state, "en").notes.join(" ")).toMatch(/not the damage of 7pay.*not a cause.*quote/);
      expect(said(tables, state, "ja").notes.join("")).toMatch(
        /7payの被害の図ではない.*原因を示さない.*引いた/,
      );
    }
  });

  it("name the open year, and only where there is one", () => {
    const gaps = (from: typeof tables) =>
      said(from, "totals", "en").notes.filter((note) => note.includes("left open"));
    expect(gaps(tables)).toEqual([expect.stringContaining("2024")]);
    expect(gaps(without("2025-number-theft"))).toEqual([]);
  });
});
