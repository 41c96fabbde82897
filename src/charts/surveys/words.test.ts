import { describe, expect, it } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { surveys } from "./index.ts";
import { model, type SurveyState } from "./model.ts";
import { base, days } from "./names.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const states = surveys.states as SurveyState[];
const said = (state: SurveyState, lang: Lang, from = tables) => words(model(from, state), lang);
const withShare = (id: string, number: number) => ({
  ...tables,
  surveyAnswers: tables.surveyAnswers.map((row) =>
    row.id === id ? { ...row, value_pct: { number, digits: 1 } } : row,
  ),
});

describe("the words of surveys", () => {
  it("say what became of a series between the last wave before the end of 7pay and the next", () => {
    expect(said("infcurion-qr", "en").title).toMatch(
      /rose from 11\.6% before 7pay \(March 2019\) to 35\.7% after it \(October 2019\)$/,
    );
    expect(said("mmd-qr-trend", "ja").title).toMatch(
      /7payの夏（2019年7月）の14\.3%から終了後（2020年1月）の29\.6%へ増えた$/,
    );
  });

  it("say so where it fell or stayed", () => {
    expect(said("infcurion-qr", "en", withShare("sv-28", 9.5)).title).toContain("fell from 11.6%");
    expect(said("infcurion-qr", "ja", withShare("sv-28", 11.6)).title).toContain("動かなかった");
  });

  it("call the poll that anyone could join self-selected, in its title and notes, and no other", () => {
    for (const state of states) {
      const { title, notes } = said(state, "en");
      expect(/self-selected/.test(title), state).toBe(state === "jcast-2019-08");
      expect(/chose to take part/.test(notes.join(" ")), state).toBe(state === "jcast-2019-08");
    }
    expect(said("jcast-2019-08", "ja").title).toMatch(/「悪くなった」が50\.92%.*自由参加の投票/);
  });

  it("name the larger answer first", () => {
    expect(said("jcast-2019-08", "en", withShare("sv-02", 60)).title).toMatch(
      /60\.0% said “No change”, 50\.92%/,
    );
  });

  it("compare wishes with use only as the figures do", () => {
    expect(said("jd-power-2019-08", "ja").title).toContain("それでも");
    expect(said("jd-power-2019-08", "ja", withShare("sv-19", 20)).title).not.toContain("それでも");
  });

  it("say who asked, when, how many answered and the shares", () => {
    expect(said("jcast-2019-08", "ja").summary).toBe(
      "J-CASTニュース「キャッシュレス決済アンケート」（2019年8月6日〜9月6日）。7payの騒動でキャッシュレスの印象は変わったか：悪くなった50.92%、変わらない47.99%、良くなった1.09%（回答1,742件）。",
    );
    expect(said("asmark-2019-08", "en").summary).toMatch(
      /August 2019\. .*44\.2% \(1,000 answers\)\. .*87\.5%/,
    );
    expect(said("kyodo-2019-10", "en").summary).toContain("(base unknown)");
  });

  it("warn of shares that do not add up, and name several answers only where they were allowed", () => {
    const sum = (state: SurveyState, from = tables) =>
      said(state, "en", from).notes.filter((note) => note.includes("add up"));
    expect(sum("asmark-2019-08")).toEqual([expect.stringContaining("several")]);
    expect(sum("mmd-qr-trend")).toEqual([expect.stringContaining("several")]);
    expect(sum("kyodo-2019-10")).toEqual([expect.not.stringContaining("several")]);
    expect(sum("kyodo-2019-10", withShare("sv-42", 38.8))).toEqual([]);
  });

  it("say what the table says of each wave, once, with the months that it is true of", () => {
    const { notes } = said("mmd-qr-trend", "ja");
    expect(notes.filter((note) => note.includes("つなげない。"))).toEqual([
      "普段の支払い方法についてのスマホ決済の割合は、似た名前の「実態調査」の値とつなげない。",
    ]);
    expect(notes).toContain("2019年7月、2020年1月：実施日は分からない。");
    expect(said("infcurion-qr", "en").notes).toContain(
      "December 2020: Fewer respondents than in other waves.",
    );
  });

  it("warn in every state that other surveys may not be joined to it", () => {
    for (const state of states) {
      expect(said(state, "en").notes.join(" ")).toMatch(/must not be compared/);
      expect(said(state, "ja").notes.join("")).toMatch(/比べたりつないだりできない/);
    }
  });
});

describe("the parts of words", () => {
  it("say the year of a span once where it is one year", () => {
    const { summer, rewards } = model(tables, "kyodo-2019-10");
    expect(days(summer.start, summer.end, "en")).toBe("1 July – 30 September 2019");
    expect(days(summer.start, { ...rewards, text: "2020-01-02", from: Date.UTC(2020, 0, 2) }, "ja")).toBe(
      "2019年7月1日〜2020年1月2日",
    );
    expect(days(summer.start, summer.start, "ja")).toBe("2019年7月1日");
  });

  it("call an empty base unknown, not nought", () => {
    const [item] = model(tables, "kyodo-2019-10").items;
    expect(item && base(item, "ja")).toBe("回答数不明");
  });
});
