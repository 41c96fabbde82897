import { describe, expect, it } from "vitest";
import type { Problem } from "./problem.ts";
import { formatAnnotations, formatProblems, formatSummary } from "./report.ts";

const problem = (file: string, line: number, column: number, said = "x"): Problem => ({
  code: "cell/value",
  file,
  line,
  column,
  ja: `日本語 ${said}`,
  en: `English ${said}`,
});
const warning = (line: number): Problem => ({
  ...problem("data/a.csv", line, 1),
  code: "cell/translation",
  warning: true,
});

describe("formatProblems", () => {
  it("begins each problem with its place, then says it in both languages", () => {
    const [first] = formatProblems([problem("data/events.csv", 45, 12, "wrong")]).split("\n\n");
    expect(first).toBe("data/events.csv:45:12 cell/value\n  日本語 wrong\n  English wrong");
  });

  it("tells warnings from errors and counts both at the end", () => {
    const text = formatProblems([warning(3), problem("data/b.csv", 1, 1), problem("data/b.csv", 2, 1)]);
    expect(text).toMatch(/^data\/a\.csv:3:1 warning /);
    expect(text.match(/^data\/b\.csv:\d:1 cell\/value$/gm)).toHaveLength(2);
    expect(text.split("\n\n").at(-1)).toMatch(/エラー2件.*1件.*Errors: 2, warnings: 1/);
  });
});

describe("formatAnnotations", () => {
  it("gives GitHub one escaped line for each problem", () => {
    const odd = { ...problem("data/a,b.csv", 4, 7), ja: "50%\n次の行", en: "Second: line" };
    expect(formatAnnotations([odd, warning(9)]).split("\n")).toEqual([
      "::error file=data/a%2Cb.csv,line=4,col=7,title=cell/value::50%25%0A次の行%0ASecond: line",
      expect.stringMatching(/^::warning file=data\/a\.csv,line=9,col=1,/),
    ]);
  });
});

describe("formatSummary", () => {
  it("keeps each problem in one row of the table, whatever it says", () => {
    const odd = { ...problem("data/a.csv", 4, 7), ja: "縦棒 | と\n改行", en: "a | b" };
    const rows = formatSummary([odd, problem("data/b.csv", 1, 1)])
      .split("\n")
      .filter((line) => line.startsWith("| data/"));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.replaceAll("\\|", "").match(/\|/g)).toHaveLength(4);
  });
});
