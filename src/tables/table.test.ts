import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damageEstimates } from "./damage-estimates.ts";
import { readTable } from "./table.ts";

const damageCsv = readFileSync("data/damage-estimates.csv", "utf8");

/** The place of a text's only occurrence, or of what stands `skip` characters into it, by the text alone. */
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
    ["a comma in a number", "recognised,1574,", 'recognised,"1,574",', '"1,574"', "victims"],
    ["a day that does not exist", "1,2019-07-11T", "1,2019-02-30T", "2019-02-30T", "as_of"],
    ["another word for a kind", "2019-07-04,estimate,900", "2019-07-04,guess,900", "guess", "basis"],
    ["an id in capitals", "rec-0729,", "REC-0729,", "REC-0729", "id"],
    ["a flag in capitals", "38000000,true", "38000000,TRUE", "TRUE", "amount_rounded"],
    ["a source given twice", "asahi-200110,m", "aa;aa,m", "aa;aa", "source_ids"],
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

describe("readTable on a row that contradicts itself", () => {
  const csv = edited(damageCsv, "+09:00,2019-07-16,", "+09:00,2019-07-10,");
  const { problems, rows } = readTable(damageEstimates, csv);

  it("points at the cell to look at and names both", () => {
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(placeOf(csv, "+09:00,2019-07-10,", "+09:00,".length));
    for (const sentence of [problems[0]?.ja, problems[0]?.en]) {
      expect(sentence).toContain("2019-07-10");
      expect(sentence).toContain("2019-07-11T17:00");
    }
  });

  it("leaves it out, as it does a row with a wrong cell", () => {
    expect(rows.map(({ id }) => id)).not.toContain("rec-0711");
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
        // A carriage return by itself ends a line too, as it does in editors.
        const lines = csv.replace(/\r\n?/g, "\n").split("\n");
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
