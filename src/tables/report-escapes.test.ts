import { describe, expect, it } from "vitest";
import type { Problem } from "./problem.ts";
import { formatAnnotations, formatSummary } from "./report.ts";

const problem = (parts: Partial<Problem>): Problem => ({
  code: "cell/value",
  file: "data/a.csv",
  line: 4,
  column: 7,
  ja: "日本語",
  en: "English",
  ...parts,
});

describe("an annotation", () => {
  it("escapes what would end a property", () => {
    expect(formatAnnotations([problem({ file: "a,b:c%d\r\ne" })])).toMatch(
      /^::error file=a%2Cb%3Ac%25d%0D%0Ae,line=4,col=7,title=cell\/value::/,
    );
  });

  it("leaves commas and colons of the message, and escapes no escape twice", () => {
    expect(formatAnnotations([problem({ ja: "一, 二: 三", en: "%0A, 100%" })])).toMatch(
      /::一, 二: 三%0A%250A, 100%25$/,
    );
  });

  it("cannot be broken off by a cell’s text to give another command", () => {
    const text = formatAnnotations([problem({ en: "holds “x\r\n::set-output name=a::b\n::error::c”" })]);
    expect(text).not.toMatch(/[\r\n]/);
    expect(text.match(/^::/gm)).toHaveLength(1);
  });

  it("is nothing where there is no problem", () => {
    expect(formatAnnotations([])).toBe("");
  });
});

describe("the summary", () => {
  it.each([
    ["a pipe", "a|b", "a\\|b"],
    ["a backslash before a pipe", "a\\|b", "a\\\\\\|b"],
    ["HTML", "<img src=x>", "&lt;img src=x>"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["code and emphasis", "`a` *b* _c_", "\\`a\\` \\*b\\* \\_c\\_"],
    ["a link", "[a](https://example.com)", "\\[a\\](https://example.com)"],
    ["line breaks", "a\r\n\nb", "a b"],
  ])("escapes %s", (_, said, written) => {
    const row = formatSummary([problem({ ja: said, en: said })])
      .split("\n")
      .find((line) => line.startsWith("| data/"));
    expect(row).toBe(`| data/a.csv:4:7 | ${written} | ${written} |`);
  });

  it("begins with the count in both languages", () => {
    expect(formatSummary([problem({}), problem({ warning: true })])).toMatch(
      /^## エラー1件、.*1件。 \/ Errors: 1, warnings: 1\.\n\n\| \|/,
    );
  });
});
