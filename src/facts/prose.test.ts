import { describe, expect, it } from "vitest";
import type { Lang } from "../i18n/lang.ts";
import { type Chapter, checkBareFigures, checkFactUses, checkParity, factUses } from "./prose.ts";

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
      ["known.x", { ...known, asOf: null, sourceIds: [], confidence: "high" as const }],
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

describe("checkParity", () => {
  const ja = chapter("ja", '前\n<Fact id="a.x" />と<Fact id="b.x" />');
  const differing = (mdx: string) => checkParity([ja, chapter("en", mdx)]);

  it("is content with the same facts in the same order", () => {
    expect(differing('<Fact id="a.x" show="day" /> to <Fact id="b.x" />')).toEqual([]);
  });

  it.each([
    ["another order", '<Fact id="b.x" /> <Fact id="a.x" />', 1, 11, "a.x"],
    ["another fact", '<Fact id="a.x" />\n<Fact id="c.x" />', 2, 11, "b.x"],
    ["a fact too many", '<Fact id="a.x" /> <Fact id="b.x" /> <Fact id="d.x" />', 1, 47, "none"],
  ])("points at %s in the English edition", (_, mdx, line, column, expected) => {
    const problems = differing(mdx);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "content/en/damage.mdx", line, column });
    expect(problems[0]?.en).toContain(`“${expected}”`);
  });

  it("reports a fact that the English edition lacks", () => {
    const problems = differing('<Fact id="a.x" />');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "content/en/damage.mdx" });
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) expect(sentence).toContain("b.x");
  });

  it("compares chapters of the same name only", () => {
    const other = [
      chapter("ja", '<Fact id="c.x" />', "launch"),
      chapter("en", '<Fact id="c.x" />', "launch"),
    ];
    expect(checkParity([...other, ja, chapter("en", ja.mdx)])).toEqual([]);
  });

  it("reports a chapter that has no edition in the other language, whichever it is", () => {
    expect(checkParity([ja]).map(({ file }) => file)).toEqual(["content/ja/damage.mdx"]);
    expect(checkParity([chapter("en", ja.mdx)]).map(({ file }) => file)).toEqual(["content/en/damage.mdx"]);
  });
});
