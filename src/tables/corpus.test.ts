import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOf } from "../facts/all.ts";
import { checkRepeatedFigures } from "../facts/repeated.ts";
import { type Broken, breakTable } from "./corpus/broken.ts";
import { cases } from "./corpus/cases.ts";
import { isSound } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { listOf, readTables } from "./read.ts";

/** What the check of the data finds in a broken copy, as `data:check` runs it. */
function found(copy: ReadonlyMap<string, string | Uint8Array>): Problem[] {
  const load = (name: string) => copy.get(name) ?? readFileSync(`data/${name}.csv`);
  const { reads, tables, problems } = readTables(load);
  const all = listOf(reads);
  if (!all.every(isSound)) return problems;
  const facts = factsOf(tables);
  return [...problems, ...all.flatMap((read) => checkRepeatedFigures(read, facts))];
}

function breakData({ edits, save = (csv) => csv }: Broken) {
  const copy = new Map<string, string | Uint8Array>();
  const expected: string[] = [];
  for (const [table, list] of Object.entries(edits)) {
    const broken = breakTable(table, readFileSync(`data/${table}.csv`, "utf8"), list);
    copy.set(table, save(broken.text));
    expected.push(...broken.expected);
  }
  return { copy, expected: expected.sort() };
}

const codeIn = (line: string) => line.split(" ")[1] ?? "";

describe("a broken copy of the data", () => {
  it.each(cases.map((broken) => [broken.what, broken] as const))("has %s", (_, broken) => {
    const { copy, expected } = breakData(broken);
    const problems = found(copy);
    const places = problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
    expect(places.sort()).toEqual(expected);
    for (const { code, warning = false, ja, en } of problems) {
      expect(warning).toBe(code === "cell/translation");
      expect(ja).toMatch(/[ぁ-ん]/);
      expect(en).toMatch(/[a-z]{3}/);
    }
  });
});

describe("the corpus", () => {
  it("holds enough cases, each with its own name", () => {
    expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(65);
  });

  it("raises every code that a table can raise", () => {
    const raised = new Set(cases.flatMap((broken) => breakData(broken).expected.map(codeIn)));
    const source = readFileSync("src/tables/problem.ts", "utf8");
    const codes = [...source.matchAll(/\| "((?!prose)[a-z]+\/[a-z-]+)"/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(20);
    expect([...raised].sort()).toEqual(codes.sort());
  });
});
