import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { type CasesState, model } from "./model.ts";
import { rowName } from "./names.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: CasesState, lang: "ja" | "en", from = tables) => words(model(from, state), lang);
const scaled = (factor: number) => ({
  ...tables,
  damageCases: tables.damageCases.map((row) => ({
    ...row,
    amount_jpy: row.amount_jpy === null ? null : row.amount_jpy * factor,
  })),
});

describe("the words of damage-cases", () => {
  it("count the reports above each cap, one at the cap not among them", () => {
    expect(said("reports", "en").title).toBe(
      "All 5 victims’ reports exceed the ¥30,000 cap on one card top-up; none exceeds the daily cap of ¥300,000",
    );
    expect(said("reports", "ja").title).toMatch(
      /訴え5件はどれも.*上限3万円を超え、.*30万円を超えるものはない$/,
    );
  });

  it("say how many exceed a cap where some do", () => {
    expect(said("reports", "en", scaled(0.2)).title).toMatch(
      /^3 of 5 victims’ reports exceed .*; none exceeds/,
    );
    expect(said("reports", "ja", scaled(0.2)).title).toMatch(/訴え5件のうち3件が/);
    expect(said("reports", "en", scaled(1.5)).title).toMatch(/; 1 exceeds the daily/);
    expect(said("reports", "en", scaled(3)).title).toMatch(/; 4 exceed the daily/);
    expect(said("reports", "ja", scaled(3)).title).toMatch(/30万円を超えるのは4件$/);
  });

  it("say the largest sum of each who spoke, marked where it is a total", () => {
    expect(said("all", "en").title).toMatch(
      /victim’s report about ¥300,000, company’s example about ¥100,000, arrest case about ¥730,000 \(total\)$/,
    );
    expect(said("all", "ja").title).toMatch(/訴えで約30万円、.*例で約10万円、.*事件で約73万円（合計）/);
    expect(said("all", "en").summary).toContain("Company’s example: 1 (about ¥100,000).");
  });

  it("warn in every state and language that cases may not be added up", () => {
    for (const state of ["reports", "all"] as const) {
      expect(said(state, "en").notes.join(" ")).toMatch(/never be added up/);
      expect(said(state, "ja").notes.join(" ")).toMatch(/足し合わせてはいけない/);
    }
  });

  it("say that an arrest is not guilt, and that purchases are not held against caps, where they are shown", () => {
    const text = (state: CasesState, lang: "ja" | "en") => said(state, lang).notes.join(" ");
    expect(text("all", "en")).toMatch(/victims’ reports alone.*An arrest is not guilt/);
    expect(text("all", "ja")).toMatch(/訴えにだけ引いた.*逮捕は有罪を意味しない/);
    expect(text("reports", "en")).not.toMatch(/guilt|reports alone/);
  });

  it("say which parts are not drawn beside their whole, and nothing where there are none", () => {
    const about = (lang: "ja" | "en", from = tables) =>
      said("all", lang, from).notes.filter((note) => /beside it|重ねて/.test(note));
    expect(about("en")).toEqual([
      expect.stringMatching(/total of about ¥730,000 holds 2 .*¥200,000 in a charge/),
    ]);
    expect(about("ja")).toEqual([expect.stringMatching(/合計の約73万円は、別に報じられた2件.*20万円/)]);
    const alone = tables.damageCases.filter(({ part_of }) => part_of === null);
    expect(about("en", { ...tables, damageCases: alone })).toEqual([]);
  });

  it("count what is weakly supported and what has no amount, where there is any", () => {
    const text = (state: CasesState, from = tables) => said(state, "en", from).notes.join(" ");
    expect(text("reports")).toMatch(/weakly supported \(1\)/);
    expect(text("all")).toMatch(/weakly supported \(2\)/);
    expect(text("all")).not.toMatch(/no amount was reported/);
    const other = tables.damageCases.map((row) => ({
      ...row,
      confidence: "high" as const,
      amount_jpy: row.id === "case-01" ? null : row.amount_jpy,
    }));
    expect(text("all", { ...tables, damageCases: other })).not.toMatch(/weakly/);
    expect(text("all", { ...tables, damageCases: other })).toMatch(/no amount was reported: 1\./);
  });

  it("say of which dates the cases are, and how many have none", () => {
    expect(said("reports", "en").asOf).toMatch(/^cases of 3 July 2019 \(and 2 undated\); caps as of 3 July/);
    expect(said("all", "ja").asOf).toMatch(
      /^例は2019年7月3日〜2019年7月4日（ほかに日付の分からないもの3件）/,
    );
  });

  it("name a case by its date, or that there is none, and its stage", () => {
    const { items } = model(tables, "all");
    const named = (key: string, lang: "ja" | "en") =>
      items.filter((item) => item.key === key).map((item) => rowName(item, lang));
    expect(named("case-06", "ja")).toEqual(["2019年7月3日 逮捕の事件（合計）"]);
    expect(named("case-10", "en")).toEqual(["Undated · victim’s report"]);
  });
});
