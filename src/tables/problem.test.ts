import { describe, expect, it } from "vitest";
import { DataError, type Problem, sortProblems } from "./problem.ts";
import { formatProblems } from "./report.ts";

const problem = (file: string, line: number, column: number, said = "x"): Problem => ({
  code: "cell/value",
  file,
  line,
  column,
  ja: `日本語 ${said}`,
  en: `English ${said}`,
});
describe("sortProblems", () => {
  it("sorts by file, then by line and column as numbers, and leaves its list alone", () => {
    const list = [
      problem("data/b.csv", 10, 1),
      problem("data/b.csv", 9, 10),
      problem("data/a.csv", 100, 1),
      problem("data/b.csv", 9, 2),
    ];
    const places = sortProblems(list).map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places).toEqual(["data/a.csv:100:1", "data/b.csv:9:2", "data/b.csv:9:10", "data/b.csv:10:1"]);
    expect(list[0]?.line).toBe(10);
  });
});

describe("DataError", () => {
  it("keeps its problems and its message", () => {
    const list = [problem("data/b.csv", 2, 3, "two")];
    const error = new DataError(list, formatProblems(list));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("DataError");
    expect(error.problems).toEqual(list);
    expect(error.message).toContain("日本語 two");
    expect(error.message).toContain("English two");
  });
});
