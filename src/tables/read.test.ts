import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadFrom, readTables } from "./read.ts";

describe("the published tables", () => {
  const { tables, problems } = readTables();

  it("have no problem", () => {
    expect(problems).toEqual([]);
  });

  it("hold every event and every published total", () => {
    expect(tables.events).toHaveLength(84);
    expect(tables.damageEstimates).toHaveLength(5);
    expect(tables.cashlessRatios.length).toBeGreaterThan(0);
    expect(tables.sources.length).toBeGreaterThan(0);
  });
});

describe("readTables on a changed copy", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "tables-"));
    cpSync("data", join(root, "data"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const pathOf = (table: string) => join(root, "data", `${table}.csv`);
  const change = (table: string, edit: (csv: string) => string) => {
    const csv = readFileSync(pathOf(table), "utf8");
    const changed = edit(csv);
    expect(changed).not.toBe(csv);
    writeFileSync(pathOf(table), changed);
    return changed;
  };
  const lineOf = (csv: string, text: string) => csv.slice(0, csv.indexOf(text)).split("\n").length;
  const placesIn = (found: ReturnType<typeof readTables>) =>
    found.problems.map(({ file, line }) => `${file}:${line}`);

  it("reports a source that nothing cites", () => {
    const csv = change(
      "sources",
      (text) => `${text.trimEnd()}\nlonely,A,B,https://example.com,,2019,ja,news,nothing\n`,
    );
    const found = readTables(loadFrom(root));
    expect(placesIn(found)).toEqual([`data/sources.csv:${lineOf(csv, "lonely,")}`]);
    expect(found.problems[0]?.en).toContain("“lonely”");
  });

  it("reports an unknown source inside a list, in the row that cites it", () => {
    const csv = change("damage-estimates", (text) => text.replace(";nhk-0716,high", ";nhk-0716;nobody,high"));
    const found = readTables(loadFrom(root));
    expect(placesIn(found)).toEqual([`data/damage-estimates.csv:${lineOf(csv, "nobody")}`]);
    expect(found.problems[0]?.ja).toContain("「nobody」");
  });

  it("reports an id given twice", () => {
    const csv = change("events", (text) => text.replace("famipay-same-day,", "service-start,"));
    const found = readTables(loadFrom(root));
    const lines = csv
      .split("\n")
      .flatMap((line, index) => (line.startsWith("service-start,") ? [index + 1] : []));
    expect(lines).toHaveLength(2);
    expect(placesIn(found)).toEqual([`data/events.csv:${lines[1]}`]);
  });

  it("reports faults of several tables at once", () => {
    change("events", (text) => text.replace("famipay-same-day,2019-07-01", "famipay-same-day,2019-02-30"));
    change("damage-estimates", (text) => text.replace("recognised,1574,", "recognised,15T4,"));
    expect(placesIn(readTables(loadFrom(root))).map((place) => place.split(":")[0])).toEqual([
      "data/events.csv",
      "data/damage-estimates.csv",
    ]);
  });

  it("reports a wrong source alone, not every row that cites it", () => {
    const csv = change("sources", (text) => text.replace("http://www3.nhk", "htp://www3.nhk"));
    expect(placesIn(readTables(loadFrom(root)))).toEqual([`data/sources.csv:${lineOf(csv, "htp://")}`]);
  });

  it("says which file cannot be read", () => {
    rmSync(pathOf("sources"));
    expect(() => readTables(loadFrom(root))).toThrow(/sources\.csv/);
  });
});
