import { csvFormatRows, csvParseRows } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";

const textsIn = (csv: string) => readCsv(csv).records.map((record) => record.map(({ text }) => text));
const cellsIn = (csv: string) =>
  readCsv(csv).records.flatMap((record) =>
    record.map(({ text, line, column }) => `${line}:${column} ${text}`),
  );

describe("readCsv", () => {
  it("gives every cell the place of its first character", () => {
    expect(cellsIn("id,name\na,bc\n")).toEqual(["1:1 id", "1:4 name", "2:1 a", "2:3 bc"]);
  });

  it("counts on through quoted cells of several lines", () => {
    expect(cellsIn('a,"one\ntwo\n",b\nc,d,e\n')).toEqual([
      "1:1 a",
      "1:3 one\ntwo\n",
      "3:3 b",
      "4:1 c",
      "4:3 d",
      "4:5 e",
    ]);
  });

  it("ends a line at CRLF without keeping the carriage return, and keeps it in quotes", () => {
    expect(cellsIn('a,b\r\n"c\r\nd",e\r\nf,g')).toEqual([
      "1:1 a",
      "1:3 b",
      "2:1 c\r\nd",
      "3:4 e",
      "4:1 f",
      "4:3 g",
    ]);
  });

  it("takes doubled quotes as one, and commas in quotes as text", () => {
    expect(textsIn('"say ""hi""","a,b",""""\n')).toEqual([['say "hi"', "a,b", '"']]);
  });

  it("counts columns in UTF-16 units, as editors do", () => {
    expect(cellsIn("𠮷,金,x")).toEqual(["1:1 𠮷", "1:4 金", "1:6 x"]);
  });

  it("passes over blank lines and still counts them", () => {
    expect(cellsIn("a,b\n\n\r\nc,d\n\n")).toEqual(["1:1 a", "1:3 b", "4:1 c", "4:3 d"]);
  });

  it("reads empty cells at the start, in the middle and at the end of a line", () => {
    expect(cellsIn(",a,,b,\n,\n")).toEqual(["1:1 ", "1:2 a", "1:4 ", "1:5 b", "1:7 ", "2:1 ", "2:2 "]);
  });

  it("does not need a final line break", () => {
    expect(textsIn("a,b\nc,")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
    expect(textsIn("")).toEqual([]);
  });

  it.each([
    ["a quote that is never closed", 'a,b\nc,"d,e\n', { kind: "unclosed-quote", line: 2, column: 3 }],
    [
      "an unclosed quote after one of several lines",
      '"a\nb","c',
      { kind: "unclosed-quote", line: 2, column: 4 },
    ],
    ["text after a closing quote", 'x,"a"b,c\n', { kind: "text-after-quote", line: 1, column: 6 }],
    ["text after a quote of several lines", '"a\nbc" d,e', { kind: "text-after-quote", line: 2, column: 4 }],
    ["a quote inside a plain cell", 'x\ny,ab"c,d\n', { kind: "quote-inside", line: 2, column: 5 }],
  ])("reports %s at its place", (_, csv, fault) => {
    expect(readCsv(csv).faults).toEqual([fault]);
  });

  it("reads on after a fault", () => {
    const { records, faults } = readCsv('"a"b,c\nd"e,f\n');
    expect(records.map((record) => record.map(({ text }) => text))).toEqual([
      ["ab", "c"],
      ['d"e', "f"],
    ]);
    expect(faults.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      "text-after-quote 1",
      "quote-inside 2",
    ]);
  });

  const cell = fc.string({ unit: fc.constantFrom("a", "0", "金", "𠮷", " ", ",", '"', "\n", "\r", "\r\n") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
  const lineBreak = fc.constantFrom("\n", "\r\n");
  const write = (rows: string[][], ending: string) =>
    rows.map((row) => csvFormatRows([row]) + ending).join("");

  it("reads back any table that another library wrote, as that library does", () => {
    fc.assert(
      fc.property(table, lineBreak, fc.boolean(), (rows, ending, final) => {
        const csv = final ? write(rows, ending) : write(rows, ending).slice(0, -ending.length);
        expect(readCsv(csv).faults).toEqual([]);
        expect(textsIn(csv)).toEqual(rows);
        expect(textsIn(csv)).toEqual(csvParseRows(csv));
      }),
    );
  });

  it("points at the first character of each cell of any table", () => {
    fc.assert(
      fc.property(table, lineBreak, (rows, ending) => {
        const csv = write(rows, ending);
        const lines = csv.split("\n");
        let end = 0;
        for (const { text, line, column } of readCsv(csv).records.flat()) {
          const offset = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
          const written = [text, `"${text.replaceAll('"', '""')}"`].find(
            (form) => csv.startsWith(form, offset) && /^(?:,|\r?\n)/.test(csv.slice(offset + form.length)),
          );
          expect(written, `${line}:${column}`).toBeDefined();
          expect(["", ",", "\n", "\r\n"]).toContain(csv.slice(end, offset));
          end = offset + (written ?? "").length;
        }
      }),
    );
  });

  it("never throws, and keeps every fault inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r"), maxLength: 40 }), (csv) => {
        const lines = csv.split("\n");
        for (const { line, column } of readCsv(csv).faults) {
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
        }
      }),
    );
  });
});
