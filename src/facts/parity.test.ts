import { describe, expect, it } from "vitest";
import type { Lang } from "../i18n/lang.ts";
import { checkParity } from "./parity.ts";
import type { Chapter } from "./prose.ts";

const chapter = (lang: Lang, mdx: string, name = "damage"): Chapter => ({
  file: `content/${lang}/${name}.mdx`,
  lang,
  mdx,
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

  it("finds sections, charts and terms that one edition lacks or has in another order", () => {
    const both = '## A\n\n<Term id="top-up">x</Term>\n\n<Chart id="timeline" state="all" />\n\n## B\n';
    const said = (en: string) =>
      checkParity([chapter("ja", both), chapter("en", en)]).map((found) => found.en);
    expect(said(both)).toEqual([]);
    expect(said(both.replace("## B", "B"))[0]).toContain("different sections; “##” was expected");
    expect(said(both.replace("all", "days"))[0]).toContain('different charts; “id="timeline" state="all"”');
    expect(said(both.replace("top-up", "7id"))[0]).toContain("different terms; “top-up”");
    expect(said(`${both}<Step id="timeline" state="eve">\n`)[0]).toContain("“none” was expected");
  });
});
