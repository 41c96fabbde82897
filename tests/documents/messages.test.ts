import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormatRows, csvParseRows } from "d3";
import { describe, expect, it } from "vitest";
import { checkAll } from "../../src/check.ts";
import { langs } from "../../src/i18n/lang.ts";
import { blocksOf, pairs, read } from "./documents.ts";

/** A change to a file's text: what somebody might have done. */
type Slip = readonly [file: string, change: (text: string) => string];

/** Puts a value into a cell; a row is found by its place among the rows, from the end where it is negative. */
const cell =
  (row: number, column: string, value: string) =>
  (text: string): string => {
    const [header = [], ...rows] = csvParseRows(text);
    const cells = rows.at(row);
    if (!cells || !header.includes(column)) throw new Error(`There is no ${column} in row ${row}.`);
    cells[header.indexOf(column)] = value;
    return `${csvFormatRows([header, ...rows])}\n`;
  };

/** One slip for each message that CONTRIBUTING quotes, in its order. They hold whatever the tables say. */
const slips: readonly Slip[] = [
  ["data/events.csv", cell(0, "start", "2013/10/23")],
  ["data/damage-estimates.csv", cell(0, "victims", "80T")],
  ["data/events.csv", (text) => `${text}odd,row\n`],
  ["data/events.csv", (text) => cell(-1, "id", "example-event")(cell(-2, "id", "example-event")(text))],
  ["data/events.csv", cell(0, "source_ids", "new-page")],
  ["data/sources.csv", (text) => `${text}new-page,Somebody,A title,,,,en,news,An example\n`],
  ["data/damage-estimates.csv", (text) => text.replace(/^(rec-0711(?:,[^,]*){3}),\d+,/m, "$1,1583,")],
  ["data/events.csv", (text) => text.replaceAll("\n", "\r\n")],
  ["data/events.csv", (text) => `\ufeff${text}`],
  ["content/en/damage.mdx", (text) => `${text}\nAbout 1,574 people.\n`],
  ["data/services.csv", cell(-1, "name_en", "")],
];

/** Lines, columns and numbers of rows change with the data. */
const withoutNumbers = (text: string) => text.replace(/\d[\d,]*/g, "0");

/** What the check says of a slip in each language, as a terminal shows it. */
function saidOf([file, change]: Slip): Record<(typeof langs)[number], string[]> {
  const root = mkdtempSync(join(tmpdir(), "slip-"));
  try {
    for (const folder of ["data", "content"]) cpSync(folder, join(root, folder), { recursive: true });
    writeFileSync(join(root, file), change(read(file)));
    const { problems } = checkAll(root);
    const said = (lang: (typeof langs)[number]) =>
      problems.map(({ file, line, column, warning, code, ...words }) =>
        withoutNumbers(`${file}:${line}:${column} ${warning ? "warning " : ""}${code}\n  ${words[lang]}`),
      );
    return { ja: said("ja"), en: said("en") };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const [contributing] = pairs;
const quoted = (path: string) =>
  blocksOf(read(path))
    .filter(({ info }) => info === "text")
    .map(({ text }) => withoutNumbers(text));

describe("the messages that CONTRIBUTING quotes", () => {
  const said = slips.map(saidOf);

  it.each(langs)("are what the check says, in %s", (lang) => {
    const [sound, ...messages] = quoted(contributing?.[langs.indexOf(lang)] ?? "");
    expect(messages).toHaveLength(slips.length);
    messages.forEach((message, at) => {
      expect(said[at]?.[lang]).toContain(message);
    });
    const { stdout } = spawnSync(process.execPath, ["src/cli/check.ts"], { encoding: "utf8" });
    expect(withoutNumbers(stdout.trim())).toBe(sound);
  });
});
