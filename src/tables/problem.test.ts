import { describe, expect, it } from "vitest";
import { DataError, formatProblem, formatProblems, type Problem } from "./problem.ts";

const problem = (file: string, line: number, column: number, said = "x"): Problem => ({
  file,
  line,
  column,
  ja: `日本語 ${said}`,
  en: `English ${said}`,
});

describe("formatProblem", () => {
  it("puts the place on a line of its own, where terminals and editors make it a link", () => {
    expect(formatProblem(problem("data/events.csv", 45, 12, "wrong"))).toBe(
      "data/events.csv:45:12\n  日本語 wrong\n  English wrong",
    );
  });
});

describe("formatProblems", () => {
  const placesIn = (text: string) => [...text.matchAll(/^\S+:\d+:\d+$/gm)].map(([place]) => place);

  it("sorts by file, then by line and column as numbers", () => {
    const text = formatProblems([
      problem("data/b.csv", 10, 1),
      problem("data/b.csv", 9, 10),
      problem("data/a.csv", 100, 1),
      problem("data/b.csv", 9, 2),
    ]);
    expect(placesIn(text)).toEqual([
      "data/a.csv:100:1",
      "data/b.csv:9:2",
      "data/b.csv:9:10",
      "data/b.csv:10:1",
    ]);
  });

  it("ends with the count in both languages", () => {
    const one = [problem("a", 1, 1)];
    expect(formatProblems(one)).toMatch(/\n1件の問題があります。 \/ 1 problem found\.$/);
    expect(formatProblems([...one, ...one])).toMatch(/\n2件の問題があります。 \/ 2 problems found\.$/);
  });

  it("leaves the list it was given in its order", () => {
    const list = [problem("b", 1, 1), problem("a", 1, 1)];
    formatProblems(list);
    expect(list.map(({ file }) => file)).toEqual(["b", "a"]);
  });
});

describe("DataError", () => {
  it("tells every problem in its message and keeps them", () => {
    const list = [problem("data/b.csv", 2, 3, "two"), problem("data/a.csv", 1, 1, "one")];
    const error = new DataError(list);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("DataError");
    expect(error.problems).toEqual(list);
    for (const { ja, en } of list) {
      expect(error.message).toContain(ja);
      expect(error.message).toContain(en);
    }
  });
});
