import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damageEstimates } from "./damage-estimates.ts";
import { events } from "./events.ts";
import { readTable } from "./table.ts";

const damageCsv = readFileSync("data/damage-estimates.csv", "utf8");
const eventsCsv = readFileSync("data/events.csv", "utf8");

/** The place of a text's only occurrence, or of what stands `skip` characters into it; worked out from the text alone. */
function placeOf(csv: string, text: string, skip = 0) {
  const at = csv.indexOf(text);
  if (at < 0 || at !== csv.lastIndexOf(text)) throw new Error(`“${text}” does not stand once in the file.`);
  const before = csv.slice(0, at + skip).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The file with one text exchanged for another. Throws where the text stands there never or twice. */
function edited(csv: string, from: string, to: string): string {
  placeOf(csv, from);
  return csv.replace(from, () => to);
}

describe("readTable on a wrong cell", () => {
  // Each: what is wrong, the text exchanged, the wrong cell within it, and what the message must name.
  it.each([
    ["a letter in a number", "recognised,1574,", "recognised,15T4,", "15T4", "victims"],
    ["a comma in a quoted number", "recognised,1574,", 'recognised,"1,574",', '"1,574"', "victims"],
    [
      "a day that does not exist",
      "rec-0711,2019-07-11T17:00",
      "rec-0711,2019-02-30T17:00",
      "2019-02-30",
      "as_of",
    ],
    [
      "another word for a kind",
      "est-0704,2019-07-04T06:00+09:00,2019-07-04,estimate",
      "est-0704,2019-07-04T06:00+09:00,2019-07-04,guess",
      "guess",
      "basis",
    ],
    ["an id in capitals", "rec-0731,", "REC-0731,", "REC-0731", "id"],
    ["a flag in capitals", "38000000,true", "38000000,TRUE", "TRUE", "amount_rounded"],
    [
      "a source given twice",
      "asahi-200110,medium",
      "asahi-200110;asahi-200110,medium",
      "asahi-200110;asahi-200110",
      "source_ids",
    ],
  ])("gives the place and the finding of %s", (_, from, to, wrong, name) => {
    const csv = edited(damageCsv, from, to);
    const { problems, rows } = readTable(damageEstimates, csv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: "data/damage-estimates.csv",
      ...placeOf(csv, to, to.indexOf(wrong)),
    });
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) {
      expect(sentence).toContain(wrong.replaceAll('"', ""));
      expect(sentence).toContain(name);
    }
    expect(rows).toHaveLength(readTable(damageEstimates, damageCsv).rows.length - 1);
  });

  it("gives the place and the name of a required cell that is empty", () => {
    const csv = edited(damageCsv, "recognised,1574,false", "recognised,,false");
    const { problems } = readTable(damageEstimates, csv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(placeOf(csv, "recognised,,false", "recognised,".length));
    expect(problems[0]?.ja).toContain("「victims」が空です");
    expect(problems[0]?.en).toContain("“victims” is empty");
  });

  it("reports every wrong cell of a file at once", () => {
    const once = edited(damageCsv, "recognised,1574,false", "recognised,15T4,no");
    const twice = edited(once, "asahi-200110,medium", "asahi-200110,middling");
    expect(
      readTable(damageEstimates, twice).problems.map(({ en }) => /“\w+” holds “(.+?)”/.exec(en)?.[1]),
    ).toEqual(["15T4", "no", "middling"]);
  });

  it("gives places in a row after a quoted cell of several lines", () => {
    const csv = edited(
      edited(damageCsv, '"Rounded figures (', '"Rounded\nfigures ('),
      "recognised,1574,",
      "recognised,x,",
    );
    expect(readTable(damageEstimates, csv).problems[0]).toMatchObject(
      placeOf(csv, "recognised,x,", "recognised,".length),
    );
  });
});

describe("readTable on rows that do not hang together", () => {
  it.each([
    [
      "end",
      "misuse-peak,2019-07-02,2019-07-03,",
      "misuse-peak,2019-07-02,2019-06-03,",
      "2019-06-03",
      "2019-07-02",
    ],
    [
      "precision",
      "service-start,2019-07-01,,day,",
      "service-start,2019-07-01,,minute,",
      "minute",
      "2019-07-01",
    ],
    [
      "not_after",
      "card-charge-stop,2019-07-03,,day,,2019-07-03T17:30",
      "card-charge-stop,2019-07-03,,day,2019-07-03T18:00+09:00,2019-07-03T17:30",
      "2019-07-03T17:30",
      "2019-07-03T18:00",
    ],
  ])("points at the %s that contradicts another cell", (_, from, to, wrong, other) => {
    const csv = edited(eventsCsv, from, to);
    const { problems } = readTable(events, csv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: "data/events.csv",
      ...placeOf(csv, to, to.lastIndexOf(wrong)),
    });
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) {
      expect(sentence).toContain(wrong);
      expect(sentence).toContain(other);
    }
  });

  it("points at an announcement before its as-of time", () => {
    const csv = edited(damageCsv, "+09:00,2019-07-16,", "+09:00,2019-07-10,");
    const { problems } = readTable(damageEstimates, csv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(placeOf(csv, "+09:00,2019-07-10,", "+09:00,".length));
  });

  it("leaves such a row out, as it does a row with a wrong cell", () => {
    const csv = edited(damageCsv, "+09:00,2019-07-16,", "+09:00,2019-07-10,");
    expect(readTable(damageEstimates, csv).rows.map(({ id }) => id)).not.toContain("rec-0711");
  });
});

describe("readTable on any damaged file", () => {
  it("never throws, keeps every place inside the file and says something in both languages", () => {
    const characters = fc.constantFrom(
      "",
      ",",
      '"',
      "\n",
      "\r",
      ";",
      "x",
      "0",
      "人",
      "T",
      "-",
      " ",
      "\u0000",
    );
    const mutation = fc.tuple(fc.nat({ max: damageCsv.length - 1 }), characters, fc.boolean());
    let told = 0;
    fc.assert(
      fc.property(mutation, ([at, character, instead]) => {
        const csv = damageCsv.slice(0, at) + character + damageCsv.slice(instead ? at + 1 : at);
        const lines = csv.split("\n");
        for (const { file, line, column, ja, en } of readTable(damageEstimates, csv).problems) {
          told += 1;
          expect(file).toBe("data/damage-estimates.csv");
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
          expect(ja).toMatch(/[ぁ-ん]/);
          expect(en).toMatch(/[a-z]{3}/);
        }
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(50);
  });
});
