import { describe, expect, it } from "vitest";
import type { Lang } from "../i18n/lang.ts";
import { type Chapter, checkBareFigures, checkFactUses, factUses } from "./prose.ts";

const chapter = (lang: Lang, mdx: string, name = "damage"): Chapter => ({
  file: `content/${lang}/${name}.mdx`,
  lang,
  mdx,
});
const figuresIn = (lang: Lang, mdx: string) =>
  checkBareFigures(chapter(lang, mdx)).map(({ en }) => /“(.*?)”/.exec(en)?.[1]);

describe("factUses", () => {
  it("finds every id in order, wherever it stands in the tag", () => {
    const mdx = 'a <Fact id="a.b" /> b <Fact show="day" id="c.d"/>\n<Fact\n  id="e.f"\n/> <Fact id="a.b" />';
    expect(factUses(mdx).map(({ id }) => id)).toEqual(["a.b", "c.d", "e.f", "a.b"]);
  });

  it("points at the first character of each id", () => {
    const mdx = '<Fact show="x.y" id="x.y" /> <Fact id="x.y" show="day" />';
    expect(factUses(mdx).map(({ index }) => index)).toEqual([21, mdx.lastIndexOf("x.y")]);
  });

  it("takes no other tag for a fact", () => {
    expect(factUses('<Chart id="timeline" /> <Facts id="a" /> <Fact show="day" /><p id="b">')).toEqual([]);
  });
});

describe("checkFactUses", () => {
  it("points at each id that no table holds", () => {
    const mdx = '---\norder: 1\n---\n\nAbout <Fact id="known.x" /> and <Fact id="lost.x" />.';
    const known = { id: "known.x", value: { number: 1, unit: "people", about: false } } as const;
    const facts = new Map([
      ["known.x", { ...known, asOf: null, rowIds: [], sourceIds: [], confidence: "high" as const }],
    ]);
    const problems = checkFactUses(chapter("en", mdx), facts);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "content/en/damage.mdx", line: 5, column: 43 });
    expect(problems[0]?.ja).toContain("「lost.x」");
    expect(problems[0]?.en).toContain("“lost.x”");
  });
});

describe("checkBareFigures", () => {
  it.each([
    ["digits", "被害は1574人", ["1574"]],
    ["full-width digits", "被害は１，５７４人", ["１，５７４"]],
    ["kanji numerals", "千五百七十四人が十カ国で", ["千五百七十四", "十"]],
    ["vague numerals", "数百万円を数日で", ["数百万", "数"]],
    ["a share", "三割、二倍", ["三", "二"]],
    ["things counted", "二つの扉を三名が四度たたいた", ["二", "三", "四"]],
    ["a half", "半数の人、売り上げの半分", ["半数", "半分"]],
    ["a figure in a title", 'title: "92日の記録"', ["92"]],
    ["a figure in the text of a link", "[100人](https://example.com/2019)", ["100"]],
  ])("finds %s in Japanese", (_, mdx, found) => {
    expect(figuresIn("ja", mdx)).toEqual(found);
  });

  it.each([
    ["digits", "It was 1,574 people and 18.4 percent.", ["1,574", "18.4"]],
    ["words for numbers", "Two of the eleven came; twenty-one stayed.", ["Two", "eleven", "twenty"]],
    ["large words", "thousands lost half a million", ["thousands", "half", "million"]],
    ["ordinals and multiples", "the seventh time, it doubled", ["seventh", "doubled"]],
    ["larger multiples", "it tripled, then rose fourfold", ["tripled", "fourfold"]],
    ["a figure in the front matter", "plain:\n  - It ended after 92 days.", ["92"]],
  ])("finds %s in English", (_, mdx, found) => {
    expect(figuresIn("en", mdx)).toEqual(found);
  });

  it.each([
    ["ja", "7payと7iDの2段階認証、3-D Secure、セブン-イレブン"],
    ["en", "7pay, 7iD, two-step authentication, 3-D Secure, Seven-Eleven, Seven & i Holdings, one-time"],
  ] as const)("lets names through in %s", (lang, mdx) => {
    expect(figuresIn(lang, mdx)).toEqual([]);
  });

  it.each([
    ["ja", "一方、万一のため一部を一般に公開し、第一に統一した。千葉の百貨店と数字"],
    ["en", "None of it happened once; someone often weighed the tension, and twenties were fashion."],
  ] as const)("lets words through that only hold a numeral in %s", (lang, mdx) => {
    expect(figuresIn(lang, mdx)).toEqual([]);
  });

  it.each(["十分な説明", "一時的に止めた", "同一人物とみられる"])(
    "lets the Japanese phrase %s through",
    (mdx) => {
      expect(figuresIn("ja", mdx)).toEqual([]);
    },
  );

  it("passes over what no reader reads", () => {
    const mdx = [
      ...["---", "order: 2", "---", 'import X from "../2.ts"', "{/* 12 people", "34 */}"],
      ...['<Chart id="x-2019" state="two" />', "[here](https://example.com/2019)"],
    ].join("\n");
    expect(figuresIn("en", mdx)).toEqual([]);
  });

  it("points at the figure, after everything that was passed over", () => {
    const mdx = '---\norder: 2\n---\n\n<Fact id="a.1" /> 7pay lost 55 million.';
    const places = checkBareFigures(chapter("en", mdx)).map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual(["5:29", "5:32"]);
  });
});
