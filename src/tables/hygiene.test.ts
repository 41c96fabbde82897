import { describe, expect, it } from "vitest";
import { checkCell, readBytes } from "./hygiene.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const placesOf = (input: Uint8Array) =>
  readBytes("data/a.csv", input).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);
const codesOf = (text: string) =>
  checkCell("data/a.csv", { text, line: 3, column: 7 }).map(({ code }) => code);

describe("readBytes", () => {
  it("is content with UTF-8, LF and a newline at the end", () => {
    expect(readBytes("data/a.csv", bytes("a,b\n決済,\u{1f4b4}\n"))).toEqual({
      text: "a,b\n決済,\u{1f4b4}\n",
      problems: [],
    });
  });

  it.each([
    ["a byte-order mark", bytes([0xef, 0xbb, 0xbf], "a\nb\n"), "a\nb\n", ["1:1 file/byte-order-mark"]],
    ["Windows line endings, once", bytes("a,b\r\nc,d\r\n"), "a,b\nc,d\n", ["1:4 file/line-ending"]],
    ["a carriage return alone", bytes("a\nb\rc\n"), "a\nb\nc\n", ["2:2 file/line-ending"]],
    ["no newline at the end", bytes("a\nbc"), "a\nbc", ["2:3 file/no-final-newline"]],
    ["an empty file", bytes(""), "", ["1:1 file/no-final-newline"]],
    ["a byte that is no UTF-8", bytes("a\nb,caf", [0xe9], "\n"), "a\nb,caf\ufffd\n", ["2:6 file/encoding"]],
    [
      "a character cut in two",
      bytes("a\n", [0xe4, 0xba]),
      "a\n\ufffd",
      ["2:1 file/encoding", "2:2 file/no-final-newline"],
    ],
  ])("reports %s at its place and hands on a text that can be read", (_, input, text, places) => {
    expect(readBytes("data/a.csv", input).text).toBe(text);
    expect(placesOf(input)).toEqual(places);
  });

  it("takes a mark that is not at the beginning for a character of the text", () => {
    expect(placesOf(bytes("a\n\ufeffb\n"))).toEqual([]);
    expect(readBytes("data/a.csv", bytes("\ufeff\ufeffa\n")).text).toBe("\ufeffa\n");
  });
});

describe("checkCell", () => {
  it.each([
    "",
    "7pay",
    "日本時間で1,574人",
    "a-b",
    "a=b",
    "mail@example.com",
    "two\nlines",
    "¥1,000",
    "\u2212 3",
    "が",
    "é",
    "\uff08全角の括弧\uff09\u3001\u30fb\uff1f\uff01",
    "全角の\u3000空白が中に",
    "\u{1f469}\u200d\u{1f4bb}",
    "<script>alert(1)</script>",
  ])("accepts %j", (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    [" a", ["cell/space"]],
    ["a ", ["cell/space"]],
    ["a\n", ["cell/space"]],
    ["\u3000a", ["cell/space"]],
    ["a\u00a0", ["cell/space"]],
    [" ", ["cell/space"]],
    ["=SUM(A1)", ["cell/formula"]],
    ["+1", ["cell/formula"]],
    ["-1", ["cell/formula"]],
    ["@a", ["cell/formula"]],
    ["a\tb", ["cell/control"]],
    ["\ta", ["cell/space", "cell/control"]],
    ["a\u0000b", ["cell/control"]],
    ["a\u007fb", ["cell/control"]],
    ["a\u200bb", ["cell/control"]],
    ["a\ufeffb", ["cell/control"]],
    ["a\u202eb", ["cell/control"]],
    ["\uff11\uff12", ["cell/full-width"]],
    ["\uff30ay", ["cell/full-width"]],
    ["\uff50ay", ["cell/full-width"]],
    ["か\u3099", ["cell/normalisation"]],
    ["e\u0301", ["cell/normalisation"]],
    ["\ufa10", ["cell/normalisation"]],
  ])("finds what is wrong with %j", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("says each thing once, at the cell, and names what it found", () => {
    const problems = checkCell("data/a.csv", { text: "\u200b\uff11\u200b\uff12", line: 3, column: 7 });
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      "data/a.csv:3:7",
      "data/a.csv:3:7",
    ]);
    expect(problems[0]?.en).toContain("U+200B");
    expect(problems[1]?.en).toMatch(/\uff11.*“1”/);
    expect(problems[1]?.ja).toMatch(/\uff11.*「1」/);
  });

  it("gets through a cell as long as a file, which an unclosed quote makes", () => {
    const text = `${"a".repeat(300_000)}e\u0301`;
    const [problem, ...more] = checkCell("data/x.csv", { text, line: 1, column: 1 });
    expect(problem?.code).toBe("cell/normalisation");
    expect(more).toEqual([]);
  });
});
