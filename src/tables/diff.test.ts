import { describe, expect, it } from "vitest";
import { diffData, levelOf, type Snapshot } from "./diff.ts";
import { formatDiff } from "./diff-report.ts";

type Constraints = Record<string, unknown>;
type Files = Record<string, string | Uint8Array>;

const snapshot = (csv: Files, constraints: Constraints = {}, type = "integer"): Snapshot => ({
  csv: new Map(Object.entries(csv)),
  fields: new Map([["a", new Map([["n", { type, constraints }]])]]),
});
const base = { a: 'id,n,t\nx,1,"one, two"\ny,2,three\nz,3,\n' };
const diff = (head: Files, from: Files = base) => diffData(snapshot(from), snapshot(head));
const nothing = {
  columnsAdded: [],
  columnsRemoved: [],
  rowsAdded: [],
  rowsRemoved: [],
  cells: [],
  stricter: [],
};

describe("diffData", () => {
  it("finds the one cell that changed", () => {
    const found = diff({ a: base.a.replace("y,2,", "y,20,") });
    const cells = [{ row: "y", column: "n", from: "2", to: "20" }];
    expect(found).toEqual([{ ...nothing, table: "a", change: "changed", cells }]);
    expect(levelOf(found)).toBe("patch");
  });

  it("finds a cell that was emptied and one that was filled", () => {
    const [found] = diff({ a: base.a.replace("y,2,", "y,,").replace("z,3,", "z,3,new") });
    expect(found?.cells).toEqual([
      { row: "y", column: "n", from: "2", to: "" },
      { row: "z", column: "t", from: "", to: "new" },
    ]);
  });

  it.each([
    ["the order of the rows", 'id,n,t\nz,3,\nx,1,"one, two"\ny,2,three\n'],
    ["the order of the columns", 'id,t,n\nx,"one, two",1\ny,three,2\nz,,3\n'],
    ["quoting", 'id,n,t\n"x","1","one, two"\ny,2,"three"\nz,3,""\n'],
    ["line endings", base.a.replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\ufeff${base.a}`],
    ["the newline at the end", base.a.trimEnd()],
    ["blank lines", base.a.replaceAll("\n", "\n\n")],
    ["bytes for a text", Buffer.from(base.a)],
  ])("finds nothing where only %s differs", (_, head) => {
    expect(diff({ a: head })).toEqual([]);
    expect(diff(base, { a: head })).toEqual([]);
    expect(levelOf(diff({ a: head }))).toBeNull();
  });

  it("names rows by their key", () => {
    const [found] = diff({ a: "id,n,t\nw,0,\ny,2,three\nz,3,\n" });
    expect(found).toEqual({
      ...nothing,
      table: "a",
      change: "changed",
      rowsAdded: ["w"],
      rowsRemoved: ["x"],
    });
  });

  it("goes through the tables by name", () => {
    const tables = { c: "id\n", b: "id\n", d: "id\n" };
    expect(diff({ ...base, ...tables }).map(({ table }) => table)).toEqual(["b", "c", "d"]);
  });
});

describe("levelOf", () => {
  const row = "w,4,four\n";
  it.each([
    ["a column added", { a: 'id,n,t,u\nx,1,"one, two",\ny,2,three,\nz,3,,\n' }, "major"],
    ["a column removed", { a: "id,n\nx,1\ny,2\nz,3\n" }, "major"],
    ["a column renamed", { a: base.a.replace("id,n,t", "id,n,text") }, "major"],
    ["a row added", { a: base.a + row }, "minor"],
    ["a row removed", { a: base.a.replace("y,2,three\n", "") }, "patch"],
    ["a row renamed", { a: base.a.replace("y,2", "v,2") }, "minor"],
    ["a table added", { ...base, b: "id,n\nx,1\n" }, "minor"],
    ["a table removed", {}, "major"],
    ["a row added and a column removed", { a: "id,n\nx,1\ny,2\nz,3\nw,4\n" }, "major"],
    ["the changelog alone", { ...base, changelog: "id,version\nv,1.0.0\n" }, null],
  ] as const)("of %s", (_, head, level) => {
    expect(levelOf(diff(head))).toBe(level);
  });

  it.each<[string, Constraints, Constraints, boolean]>([
    ["required", { required: false }, { required: true }, true],
    ["required", { required: true }, { required: false }, false],
    ["required", {}, { required: false }, false],
    ["unique", {}, { unique: true }, true],
    ["unique", { unique: true }, {}, false],
    ["minimum", { minimum: 0 }, { minimum: 1 }, true],
    ["minimum", { minimum: 1 }, { minimum: 0 }, false],
    ["minimum", {}, { minimum: 0 }, true],
    ["maximum", { maximum: 100 }, { maximum: 99 }, true],
    ["maximum", { maximum: 99 }, { maximum: 100 }, false],
    ["maximum", { maximum: 99 }, {}, false],
    ["maximum", {}, { maximum: 99 }, true],
    ["enum", { enum: ["a", "b"] }, { enum: ["a"] }, true],
    ["enum", { enum: ["a"] }, { enum: ["a", "b"] }, false],
    ["enum", { enum: ["a", "b"] }, { enum: ["b", "a"] }, false],
    ["enum", {}, { enum: ["a"] }, true],
    ["enum", { enum: ["a"] }, {}, false],
    ["pattern", { pattern: "^a" }, { pattern: "^b" }, true],
    ["pattern", { pattern: "^a" }, {}, false],
    ["pattern", { pattern: "^a" }, { pattern: "^a" }, false],
  ])("of %s from %j to %j: major is %s", (_, then, now, stricter) => {
    const found = diffData(snapshot(base, then), snapshot(base, now));
    expect(found.flatMap((one) => one.stricter)).toEqual(stricter ? ["n"] : []);
    expect(levelOf(found)).toBe(stricter ? "major" : null);
  });

  it("of a column whose type changed is major", () => {
    expect(levelOf(diffData(snapshot(base), snapshot(base, {}, "string")))).toBe("major");
  });
});

/** Markdown without its backslashes and code marks. */
const plain = (markdown: string) => markdown.replace(/[\\`]/g, "");

describe("formatDiff", () => {
  it("says which version the change calls for, in both languages", () => {
    const text = formatDiff(diff({ a: base.a.replace("y,2,", "y,20,") }), "1.4.2");
    expect(text).toMatch(/PATCH.*1\.4\.3 以上.*1\.4\.2.*PATCH.*1\.4\.3 or higher \(now 1\.4\.2\)/);
    expect(plain(text)).toContain("| y | n | 2 | 20 |");
    expect(formatDiff([], "1.4.2")).toMatch(/違いはありません.*the same/);
  });

  it("shows an empty cell, and keeps each change in one row of the table", () => {
    const text = formatDiff(diff({ a: 'id,n,t\nx,1,"a|b\n<c>"\ny,2,\nz,3,\n' }), "1.0.0");
    const rows = text.split("\n").filter((line) => /^\| `?[xy]/.test(line));
    expect(rows.join("\n")).toContain("| one, two | a\\|b &lt;c> |");
    expect(rows.map(plain)).toEqual(["| x | t | one, two | a|b &lt;c> |", "| y | t | three | ∅ |"]);
  });

  // A proposed change is shown before it is checked, so its ids may be anything.
  it("keeps a row’s id in its cell, whatever it is", () => {
    const odd = { a: 'id,n\n"p|q`<b>",1\n' };
    const text = formatDiff(diff({ a: odd.a.replace(",1", ",2") }, odd), "1.0.0");
    const row = text.split("\n").find((line) => line.includes("| 1 | 2 |")) ?? "";
    expect(row.replace(/\\\|/g, "").match(/\|/g)).toHaveLength(5);
  });
});
