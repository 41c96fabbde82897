import { describe, expect, it } from "vitest";
import { count, id, optional, text } from "./column.ts";
import { defineTable, readTable } from "./table.ts";

const shops = defineTable({
  name: "shops",
  columns: { id: id(), name: text(), tills: optional(count()) },
});
const read = (csv: string) => readTable(shops, csv);

describe("the header", () => {
  it.each([
    ["a missing column", "id,tills\n", 4, ["name", "tills"]],
    ["a missing last column", "id,name\n", 4, ["tills"]],
    ["an extra last column", "id,name,tills,notes\n", 15, ["notes"]],
    ["an extra column in between", "id,name,notes,tills\n", 9, ["notes", "tills"]],
    ["a renamed column", "id,title,tills\n", 4, ["name", "title"]],
    ["columns in another order", "name,id,tills\n", 1, ["id", "name"]],
    ["a column in capitals", "ID,name,tills\n", 1, ["ID"]],
    ["no names at all", ",,\n", 1, ["id"]],
  ])("is refused with %s", (_, csv, column, named) => {
    const { problems, rows } = read(`${csv}a,b,1\n`);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/shops.csv", line: 1, column });
    expect(problems[0]?.code).toMatch(/^header\//);
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) {
      for (const name of named) expect(sentence).toContain(name);
      expect(sentence).toContain("id,name,tills");
    }
  });

  // Spreadsheets put U+FEFF, which no screen shows, before the first name.
  it("is accepted with a byte order mark, or the mark is named", () => {
    const { problems, rows } = read("\ufeffid,name,tills\na,b,1\n");
    const named = problems.every(({ ja, en }) => ja.includes("BOM") && en.includes("BOM"));
    expect(rows.length === 1 || (problems.length > 0 && named)).toBe(true);
  });
});

describe("a row", () => {
  it("of too few cells is reported at its last cell with both counts", () => {
    const { problems, rows } = read("id,name,tills\nok,b,1\nab,cd\n");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, column: 4 });
    expect(problems[0]?.ja).toMatch(/2個.*3個/);
    expect(problems[0]?.en).toContain("2 cells for 3 columns");
    expect(rows.map((row) => row.id)).toEqual(["ok"]);
  });

  it("of too many cells is reported at the first cell too many", () => {
    const { problems } = read("id,name,tills\nab,Tokyo,Shinjuku,3,x\n");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, column: 19 });
    expect(problems[0]?.ja).toMatch(/5個.*3個/);
    expect(problems[0]?.en).toContain("5 cells for 3 columns");
  });

  it("holds typed values, and null where nothing is known", () => {
    expect(read('id,name,tills\na,"b,c",0\nd,e,\n').rows).toEqual([
      { id: "a", name: "b,c", tills: 0 },
      { id: "d", name: "e", tills: null },
    ]);
  });

  it("knows the place of each of its cells", () => {
    const { rows, place } = read('id,name,tills\na,"b\nc",1\n\nde,f,22\n');
    const [first, second] = rows;
    if (!first || !second) throw new Error("Two rows were expected.");
    expect(place(first, "tills")).toEqual({ file: "data/shops.csv", line: 3, column: 4 });
    expect(place(second, "id")).toEqual({ file: "data/shops.csv", line: 5, column: 1 });
    expect(place(second, "tills")).toEqual({ file: "data/shops.csv", line: 5, column: 6 });
  });
});

describe("broken quoting", () => {
  it.each([
    ["never closed", 'id,name,tills\na,"b,1\n', 2, 3, /閉じられて/, /never closed/],
    ["followed by text", 'id,name,tills\na,"b"c,1\n', 2, 6, /閉じたあと/, /after the closing quote/],
    ["inside a plain cell", 'id,name,tills\na,b "c" d,1\n', 2, 5, /""/, /doubled/],
  ])("with a quote %s is reported at its place", (_, csv, line, column, ja, en) => {
    const faults = read(csv).problems.filter(({ code }) => code.startsWith("csv/"));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: "data/shops.csv", line, column });
    expect(faults[0]?.ja).toMatch(ja);
    expect(faults[0]?.en).toMatch(en);
  });
});

describe("an empty file", () => {
  it("is reported as one without its first column", () => {
    const { problems, rows } = read("");
    expect(rows).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain("header/wrong-column");
    for (const { line, column } of problems) expect([line, column]).toEqual([1, 1]);
  });
});
