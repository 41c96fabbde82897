import { csvFormatRows } from "d3";
import { describe, expect, it } from "vitest";
import { changelog } from "./changelog.ts";
import type { TableDiff } from "./diff.ts";
import { changelogRows, chooseVersion, ReleaseError } from "./release.ts";
import { readTable } from "./table.ts";

const diff = (parts: Partial<TableDiff>): TableDiff => ({
  table: "events",
  change: "changed",
  columnsAdded: [],
  columnsRemoved: [],
  rowsAdded: [],
  rowsRemoved: [],
  cells: [],
  stricter: [],
  ...parts,
});
const cells = [
  { row: "service-start", column: "title_en", from: "7pay, a start", to: 'The "start"\nof 7pay' },
];
const patch = diff({ cells });
const minor = diff({ rowsAdded: ["new-event"] });
const major = diff({ columnsRemoved: ["precision"] });

describe("chooseVersion", () => {
  it.each([
    ["patch", [patch], "1.2.4"],
    ["minor", [patch, minor], "1.3.0"],
    ["major", [minor, major, patch], "2.0.0"],
  ] as const)("takes the version that a %s change calls for", (_, diffs, expected) => {
    expect(chooseVersion(diffs, "1.2.3", null)).toBe(expected);
    expect(chooseVersion(diffs, "1.2.3", expected)).toBe(expected);
  });

  it("begins with 1.0.0", () => {
    expect(chooseVersion([diff({ change: "added" })], "0.0.0", null)).toBe("1.0.0");
  });

  it("accepts a wish that is higher", () => {
    expect(chooseVersion([patch], "1.2.3", "1.3.0")).toBe("1.3.0");
    expect(chooseVersion([patch], "1.2.3", "1.2.10")).toBe("1.2.10");
  });

  it.each([
    ["a lower one", "1.2.4"],
    ["the present one", "1.2.3"],
    ["half a one", "1.3"],
    ["one with a letter", "v1.3.0"],
    ["a word", "latest"],
    ["nothing", ""],
    // The changelog would refuse it, after it was written.
    ["one that begins with 0", "01.4.0"],
  ])("refuses %s and names the one expected", (_, wish) => {
    const choose = () => chooseVersion([minor], "1.2.3", wish);
    expect(choose).toThrow(ReleaseError);
    expect(choose).toThrow(/MINOR.*1\.3\.0 以上.*MINOR.*1\.3\.0 or higher/);
    expect(choose).toThrow(`「${wish}」`);
  });

  it.each([[[]], [[diff({ table: "changelog", rowsAdded: ["v1-0-0-2"] })]]])(
    "refuses to release what has not changed",
    (diffs) => {
      expect(() => chooseVersion(diffs, "1.2.3", null)).toThrow(ReleaseError);
      expect(() => chooseVersion(diffs, "1.2.3", "9.0.0")).toThrow(/変わっていません.*not changed/);
    },
  );
});

describe("changelogRows", () => {
  const diffs = [
    diff({
      columnsAdded: ["place"],
      columnsRemoved: ["precision"],
      stricter: ["category"],
      rowsAdded: ["new-event"],
      rowsRemoved: ["old-event"],
      cells,
    }),
    diff({ table: "newcomers", change: "added", rowsAdded: ["a", "b"] }),
    diff({ table: "services", change: "removed", rowsRemoved: ["7pay"] }),
    diff({ table: "changelog", rowsAdded: ["v1-0-0-1"] }),
  ];
  const rows = changelogRows(diffs, "2.0.0", "2026-12-01");
  const header = Object.keys(changelog.columns);
  const read = readTable(changelog, `${csvFormatRows([header, ...rows])}\n`);

  it("fit the changelog’s schema", () => {
    expect(read.problems).toEqual([]);
    expect(read.rows).toHaveLength(rows.length);
    for (const { version, released, reason_ja, reason_en } of read.rows) {
      expect([version, released.text]).toEqual(["2.0.0", "2026-12-01"]);
      expect(reason_ja).not.toBe("");
      expect(reason_en).not.toBe("");
    }
  });

  it("say each change once, a table that came or went as one, the changelog not at all", () => {
    expect(read.rows.map(({ id, kind, table, row_id }) => [id, kind, table, row_id])).toEqual([
      ["v2-0-0-1", "structure", "events", null],
      ["v2-0-0-2", "structure", "events", null],
      ["v2-0-0-3", "structure", "events", null],
      ["v2-0-0-4", "added", "events", "new-event"],
      ["v2-0-0-5", "removed", "events", "old-event"],
      ["v2-0-0-6", "corrected", "events", "service-start"],
      ["v2-0-0-7", "added", "newcomers", null],
      ["v2-0-0-8", "removed", "services", null],
    ]);
  });

  it("hold both texts of a corrected cell, commas, quotes and line breaks too", () => {
    const row = read.rows.find(({ kind }) => kind === "corrected");
    for (const change of [row?.change_ja, row?.change_en]) {
      expect(change).toContain("title_en");
      expect(change).toContain("7pay, a start");
      expect(change).toContain('The "start"\nof 7pay');
    }
  });
});
