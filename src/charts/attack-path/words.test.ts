import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables, type Tables } from "../../tables/read.ts";
import type { Weakness } from "../../tables/weaknesses.ts";
import { model } from "./model.ts";
import { knownOf } from "./texts.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (lang: "ja" | "en", from: Tables = tables) => words(model(from), lang);
const changed = (change: (row: Weakness) => Weakness[]) => ({
  ...tables,
  weaknesses: tables.weaknesses.flatMap(change),
});
const known = (id: string, lang: "ja" | "en", year: string | null = "2019") => {
  const item = model(tables).items.find(({ key }) => key === id);
  return item ? knownOf(item, lang, year) : [];
};

describe("the words of attack-path", () => {
  it("count what was pointed out beside the company's conclusion, and what was dealt with", () => {
    expect(said("en").title).toMatch(/^Every step.*; 5 of the 21 /);
    expect(said("ja").title).toMatch(/どの段階でも.*21件中5件$/);
    const fewer = changed((row) => (row.id === "w-03" ? [{ ...row, fixed: null }] : [row]));
    expect(said("en", fewer).title).toContain("4 of the 21");
  });

  it("say on how many steps where one has no weakness", () => {
    const bare = changed((row) => (row.step === "top-up" ? [] : [row]));
    expect(said("en", bare).title).toMatch(/^2 of the 3 steps/);
    expect(said("ja", bare).title).toContain("3段階のうち2段階で");
  });

  it("name what stayed open, and nothing where nothing did", () => {
    expect(said("en").summary).toMatch(/“No two-step authentication” and “Payment was kept running”/);
    const closed = changed((row) => (["w-01", "w-22"].includes(row.id) ? [] : [row]));
    expect(said("en", closed).summary).not.toContain("Open to the end");
    expect(said("ja", closed).summary).not.toContain("廃止まで");
  });

  it("give the list-type attack as the company's conclusion, with its day", () => {
    expect(said("en").summary).toMatch(/^The company concluded on 1 August 2019 .* likely\./);
    expect(said("ja").summary).toMatch(/^会社は2019年8月1日、.*可能性が高いと結論づけた。/);
  });

  it("say that no weakness was shown to be the cause and that arrest is not guilt", () => {
    expect(said("en").notes.join(" ")).toMatch(/None .* direct cause.*Arrest is not guilt/);
    expect(said("ja").notes.join("")).toMatch(/直接の原因と示された弱点はない.*有罪を意味しない/);
    expect(said("en", { ...tables, events: [] }).notes.join(" ")).not.toContain("Arrest");
  });

  it("warn of weak support only where there is some", () => {
    const strong = changed((row) => [{ ...row, confidence: "high" }]);
    for (const lang of langs) expect(said(lang, strong).notes).toHaveLength(said(lang).notes.length - 1);
  });

  it("tell of each weakness when it came to light and what became of it", () => {
    expect(known("w-03", "en")).toEqual(["reported 3 July", "dealt with 4 July"]);
    expect(known("w-03", "ja", null)).toEqual(["判明 2019年7月3日", "対処 2019年7月4日"]);
    expect(known("w-13", "en")).toEqual(["report undated", "no fix found"]);
    expect(known("w-22", "ja")).toEqual(["判明 7月4日", "廃止まで続いた"]);
    expect(known("w-08", "en")).toEqual(["reported 4 July", "no fix found", "weak support"]);
    expect(known("w-18", "en")).toEqual(["reported 1 August"]);
    expect(known("w-03", "en", "2020")).toEqual(["reported 3 July 2019", "dealt with 4 July 2019"]);
  });
});
