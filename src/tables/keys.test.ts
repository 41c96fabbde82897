import { describe, expect, it } from "vitest";
import { id, list, optional, ref, rowIds, text } from "./column.ts";
import { checkForeignKeys, checkOrphans, checkPrimaryKey } from "./keys.ts";
import { defineTable, readTable, type TableRead } from "./table.ts";

const pages = defineTable({ name: "pages", columns: { id: id(), title: text() } });
const notes = defineTable({
  name: "notes",
  columns: { id: id(), page: optional(ref("pages")), page_ids: list(ref("pages")) },
});

const readPages = (csv: string) => readTable(pages, `id,title\n${csv}`) as unknown as TableRead;
const readNotes = (csv: string) => readTable(notes, `id,page,page_ids\n${csv}`) as unknown as TableRead;

describe("checkPrimaryKey", () => {
  it("reports the second row of an id, naming the line of the first", () => {
    const problems = checkPrimaryKey(readPages("a,x\nb,y\na,z\n"));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/pages.csv", line: 4, column: 1 });
    expect(problems[0]?.ja).toMatch(/「a」.*2行目/);
    expect(problems[0]?.en).toMatch(/“a”.*line 2/);
  });

  it("reports every row of an id but the first", () => {
    expect(checkPrimaryKey(readPages("a,x\na,y\na,z\n")).map(({ line }) => line)).toEqual([3, 4]);
  });

  it("is content with ids that differ", () => {
    expect(checkPrimaryKey(readPages("a,x\nb,x\n"))).toEqual([]);
  });
});

describe("checkForeignKeys", () => {
  const known = readPages("a,x\nb,y\n");

  it("reports an unknown id that stands alone", () => {
    const problems = checkForeignKeys(readNotes("n,lost,a\n"), [known]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/notes.csv", line: 2, column: 3 });
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) {
      expect(sentence).toContain("lost");
      expect(sentence).toContain("data/pages.csv");
    }
  });

  it("reports every unknown id inside a list, at the list", () => {
    const problems = checkForeignKeys(readNotes("m,,a\nn,b,a;gone;b;lost\n"), [known]);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["3:5", "3:5"]);
    expect(problems.map(({ en }) => /“(\w+)”/.exec(en)?.[1])).toEqual(["gone", "lost"]);
    expect(problems.map(({ ja }) => /「(\w+)」/.exec(ja)?.[1])).toEqual(["gone", "lost"]);
  });

  it("takes an empty optional cell for no reference", () => {
    expect(checkForeignKeys(readNotes("n,,a;b\n"), [known])).toEqual([]);
  });

  it("looks up nothing in a table with an error, whose missing rows would be reported for nothing", () => {
    const broken = readPages("a,x\nWRONG,y\n");
    expect(broken.problems).toHaveLength(1);
    expect(checkForeignKeys(readNotes("n,lost,gone\n"), [broken])).toEqual([]);
  });

  it("looks up the row of any table by the table's name and the row's id", () => {
    const marks = defineTable({ name: "marks", columns: { id: id(), rows: rowIds() } });
    const readMarks = (csv: string) => readTable(marks, `id,rows\n${csv}`) as unknown as TableRead;
    expect(checkForeignKeys(readMarks("m,pages/a\n"), [known])).toEqual([]);
    const problems = checkForeignKeys(readMarks("m,pages/a\nn,pages/lost\no,nowhere/a\n"), [known]);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["3:3", "4:3"]);
    expect(problems[0]?.en).toContain("lost");
    expect(problems[1]?.en).toContain("nowhere");
  });
});

describe("checkOrphans", () => {
  it("reports a row that nothing cites, at its id", () => {
    const cited = readPages("a,x\nb,y\nc,z\nd,w\n");
    const problems = checkOrphans(cited, [cited, readNotes("m,b,a\nn,,a;d\n")]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/pages.csv", line: 4, column: 1 });
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) expect(sentence).toMatch(/[「“]c[」”]/);
  });
});
