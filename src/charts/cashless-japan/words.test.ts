import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { type JapanState, model } from "./model.ts";
import { rowName } from "./names.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: JapanState, lang: "ja" | "en", from = tables) => words(model(from, state), lang);
/** The tables with the old indicator’s value of a year changed. */
const changed = (values: Record<number, number>) => ({
  ...tables,
  cashlessJapan: tables.cashlessJapan.map((row) => {
    const number =
      row.id === `${row.year}-meti-legacy-all-ratio-of-consumption` ? values[row.year] : undefined;
    return number === undefined ? row : { ...row, value: { number, digits: 1 } };
  }),
});

describe("the ratio in words", () => {
  it("rose in the year of the incident and in every year since", () => {
    expect(said("ratio", "en").title).toMatch(
      /rose in the year of the 7pay incident and in every year since/,
    );
    expect(said("ratio", "ja").title).toMatch(/事件の年も、その後のどの年も上がった/);
  });

  it("gives the values around the incident and the last sound one, not the weak one", () => {
    const { summary } = said("ratio", "en");
    for (const figure of ["24.1% in 2018", "26.8% in 2019", "29.7% in 2020", "by 2024 it stood at 42.8%"])
      expect(summary).toContain(figure);
    expect(summary).not.toContain("46.3");
  });

  it("names the years of a fall, but not one before the incident", () => {
    const from = changed({ 2014: 15, 2020: 26, 2022: 32 });
    expect(said("ratio", "en", from).title).toMatch(/fell in 2020 and 2022$/);
    expect(said("ratio", "ja", from).title).toMatch(/2020年、2022年に下がった$/);
  });

  it("says in both languages that it cannot tell what would have been", () => {
    for (const state of ["ratio", "pace"] as const) {
      expect(said(state, "en").notes[0]).toMatch(
        /without the incident, this chart cannot tell.*October 2019/,
      );
      expect(said(state, "ja").notes[0]).toMatch(/事件がなければ.*分からない.*2019年10月/);
    }
  });

  it("keeps the indicators apart and shows by how much they differ", () => {
    for (const state of ["ratio", "targets"] as const) {
      expect(said(state, "en").notes.join(" ")).toMatch(
        /must not be joined.*for 2024 the old gives 42\.8%, the new 51\.7%/,
      );
    }
  });

  it("warns of the weak value, with its row’s own reason, where there is one", () => {
    const about = (from = tables) => said("ratio", "en", from).notes.filter((note) => /hollow/.test(note));
    expect(about()).toEqual([expect.stringMatching(/old indicator, 2025.*one private page/)]);
    const sound = tables.cashlessJapan.map((row) => ({ ...row, confidence: "high" as const }));
    expect(about({ ...tables, cashlessJapan: sound })).toEqual([]);
  });

  it("tells both values for 2015", () => {
    expect(said("ratio", "ja").notes.at(-1)).toMatch(/2015年.*18\.2%.*18\.4%/);
  });
});

describe("the gains in words", () => {
  it("say that growth did not visibly slow, with the mean before and the least after", () => {
    const { title, summary } = said("pace", "en");
    expect(title).toMatch(/did not visibly slow/);
    expect(summary).toMatch(/2\.8 percentage points in 2018, 2\.7 in 2019 .* 2\.9 in 2020/);
    expect(summary).toMatch(/2011 to 2018 the mean was 1\.4 .* smallest gain \(2021\) was 2\.8/);
  });

  it("take no difference for a slowdown that rounding alone can make", () => {
    expect(said("pace", "en", changed({ 2019: 26.7, 2020: 29.6 })).title).toMatch(/did not visibly slow/);
    expect(said("pace", "en", changed({ 2019: 26.5, 2020: 29.6 })).title).toMatch(/more slowly/);
  });

  it("say so if growth slowed in the year after", () => {
    expect(said("pace", "ja", changed({ 2020: 28 })).title).toMatch(/鈍った$/);
  });

  it("say how far they may be off", () => {
    expect(said("pace", "en").notes.join(" ")).toContain("off by 0.1 percentage points");
  });
});

describe("the goals in words", () => {
  it("say when the first was passed and what comes next", () => {
    const { title, summary } = said("targets", "en");
    expect(title).toMatch(/^The goal of 40% by 2025 was passed in 2024/);
    expect(summary).toMatch(
      /65% by 2030 on the new indicator \(55% on the old one\); in 2025 it stood at 58\.0%/,
    );
    expect(said("targets", "ja").title).toMatch(/^2025年までに40%の目標は2024年に超えた/);
  });

  it("do not take the weak value for reaching it", () => {
    const { title } = said("targets", "en", changed({ 2023: 38, 2024: 39 }));
    expect(title).toMatch(/had not been reached by 2024/);
  });

  it("name no next goal where there is none", () => {
    const old = tables.targets.filter(({ definition }) => definition === "meti-legacy");
    expect(said("targets", "en", { ...tables, targets: old }).title).toBe(
      "The goal of 40% by 2025 was passed in 2024",
    );
  });
});

it("names every row differently in each state", () => {
  for (const state of ["ratio", "pace", "targets"] as const) {
    const { items } = model(tables, state);
    for (const lang of langs) {
      expect(new Set(items.map((item) => rowName(item, lang))).size, state).toBe(items.length);
    }
  }
});
