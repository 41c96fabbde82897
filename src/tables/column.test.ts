import { describe, expect, it } from "vitest";
import {
  address,
  type Column,
  count,
  decimal,
  factIds,
  flag,
  id,
  iso3,
  list,
  moment,
  oneOf,
  percent,
  ref,
  semver,
  text,
  year,
} from "./column.ts";

interface Case {
  name: string;
  column: Column<unknown>;
  accepts: [text: string, value: unknown][];
  refuses: string[];
}

const grades = { high: { ja: "高い", en: "High" }, low: { ja: "低い", en: "Low" } };
const letters = { a: { ja: "あ", en: "A" }, b: { ja: "い", en: "B" }, c: { ja: "う", en: "C" } };

const same = (...texts: string[]): [string, string][] => texts.map((value) => [value, value]);

const cases: Case[] = [
  {
    name: "id",
    column: id(),
    accepts: same("a", "7pay", "press-conference-0704", "0"),
    refuses: ["A", "a_b", "-a", "a-", "a--b", "a b", "日", "a;b", "ａ", "a\n"],
  },
  {
    name: "address",
    column: address(),
    accepts: same("https://example.com/a?b=c#d", "http://example.com"),
    refuses: [
      "example.com",
      "ftp://example.com",
      "https://",
      "https://a b.com",
      "//example.com",
      "https://[/",
    ],
  },
  {
    name: "count",
    column: count(),
    accepts: [
      ["0", 0],
      ["1574", 1574],
      ["9007199254740991", 9007199254740991],
    ],
    refuses: ["15T4", "-1", "+1", "1.0", "1,574", "01", " 1", "１５", "1e3", "0x10", "9007199254740993"],
  },
  {
    name: "percent",
    column: percent(),
    accepts: [
      ["18.4", { number: 18.4, digits: 1 }],
      ["60.0", { number: 60, digits: 1 }],
      ["60", { number: 60, digits: 0 }],
      ["0", { number: 0, digits: 0 }],
      ["100", { number: 100, digits: 0 }],
      ["0.25", { number: 0.25, digits: 2 }],
    ],
    refuses: ["100.1", "-1", "18.4%", ".5", "5.", "18,4", "1e1", "１８", "18.4.1", "018"],
  },
  {
    name: "count from 1",
    column: count(1),
    accepts: [["1", 1]],
    refuses: ["0", "-1", ""],
  },
  {
    name: "decimal",
    column: decimal(),
    accepts: [["100.25", { number: 100.25, digits: 2 }]],
    refuses: ["-0.5", "1,000", ".5", "1e3"],
  },
  {
    name: "semver",
    column: semver(),
    accepts: same("0.1.0", "10.0.2"),
    refuses: ["1.0", "v1.0.0", "01.0.0"],
  },
  { name: "iso3", column: iso3(), accepts: same("JPN"), refuses: ["jpn", "JP", "JPNX", "日本国"] },
  {
    name: "flag",
    column: flag(),
    accepts: [
      ["true", true],
      ["false", false],
    ],
    refuses: ["True", "TRUE", "1", "0", "yes", "true "],
  },
  {
    name: "oneOf",
    column: oneOf(grades),
    accepts: same("high", "low"),
    refuses: ["High", "medium", "high;low", "high "],
  },
  {
    name: "year",
    column: year(),
    accepts: [
      ["2015", 2015],
      ["1999", 1999],
    ],
    refuses: ["1899", "2100", "15", "2015-01", "二〇一五"],
  },
  {
    name: "list of words",
    column: list(oneOf(letters)),
    accepts: [
      ["a", ["a"]],
      ["c;a", ["c", "a"]],
    ],
    refuses: ["a;a", "a;d", "a;;b", "a;", ";a", "a; b", "a,b"],
  },
  {
    name: "factIds",
    column: factIds(),
    accepts: [
      ["rec-0711.victims", ["rec-0711.victims"]],
      ["a.b;seed-list.japan-rank", ["a.b", "seed-list.japan-rank"]],
    ],
    refuses: ["rec-0711", "rec-0711.", ".victims", "a.b;a.b", "a.b,c.d", "A.b"],
  },
  { name: "text", column: text(), accepts: same("何か", " x ", "a;b"), refuses: [] },
  { name: "ref", column: ref("sources"), accepts: same("nhk-0716"), refuses: ["NHK", "a;b"] },
  { name: "moment", column: moment(), accepts: [], refuses: ["2019-02-30", "yesterday", "2019-9-1"] },
];

describe.each(cases)("a column of $name", ({ column, accepts, refuses }) => {
  it("gives the value of a cell in its form", () => {
    for (const [cell, value] of accepts) expect(column.read(cell), cell).toEqual({ value });
  });

  it("says in both languages what it expects instead of another form", () => {
    for (const cell of refuses) {
      const reading = column.read(cell);
      if (!("expected" in reading)) throw new Error(`“${cell}” was accepted.`);
      expect(reading.expected.ja, cell).toMatch(/[ぁ-ん一-龠]/);
      expect(reading.expected.en, cell).toMatch(/^[\x20-\x7e]{8,}$/);
    }
  });
});
