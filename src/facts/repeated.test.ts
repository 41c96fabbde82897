import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../i18n/format.ts";
import { langs } from "../i18n/lang.ts";
import { damageEstimates } from "../tables/damage-estimates.ts";
import { events } from "../tables/events.ts";
import { readMoment } from "../tables/moment.ts";
import { listOf, readTables } from "../tables/read.ts";
import { readTable, type TableRead } from "../tables/table.ts";
import { factsOf } from "./all.ts";
import type { Fact } from "./fact.ts";
import { checkRepeatedFigures, writtenForms } from "./repeated.ts";

const { reads, tables } = readTables();
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Problems of one event that says it repeats a figure, with the figure's value and the event's texts. */
function problemsOf(
  value: Fact["value"],
  texts: { ja: string; en: string; detailJa?: string; detailEn?: string },
) {
  const cells = [texts.ja, texts.en, texts.detailJa ?? "—", texts.detailEn ?? "—"].map(quoted).join(",");
  const header = Object.keys(events.columns).join(",");
  const read = readTable(events, `${header}\nfoo,2019-07,,month,,,launch,${cells},,a.b,seed,high\n`);
  expect(read.problems).toEqual([]);
  const fact: Fact = { id: "a.b", value, asOf: null, rowIds: [], sourceIds: ["seed"], confidence: "high" };
  return checkRepeatedFigures(read as unknown as TableRead, new Map([["a.b", fact]]));
}
const people: Quantity = { number: 1574, unit: "people", about: false };
const holds = (value: Quantity, lang: "ja" | "en", text: string) => {
  const [ja, en] =
    lang === "ja" ? [text, "1,574 and ¥32,400,688 and ¥38 million"] : ["1574と3240万688と3,800万", text];
  return problemsOf(value, { ja, en }).length === 0;
};

describe("a repeated number of people", () => {
  it.each([
    ["ja", ["1574人", "1,574人", "被害は1574人。", "約1,574人に", "計1574"]],
    ["en", ["1,574 people", "1574 people", "It was 1,574.", "1,574, then 808", "(1,574)"]],
  ] as const)("is found in %s as it may be written", (lang, texts) => {
    for (const text of texts) expect(holds(people, lang, text), text).toBe(true);
  });

  it.each([
    ["ja", ["15740人", "21574人", "21,574人", "157人", "1574万人", "1,574,000人", "0.1574", "二千人", ""]],
    ["en", ["15740 people", "21,574 people", "1,574,000 people", "1574.5", "3.1574", "157 4", "1,575"]],
  ] as const)("is not found in %s inside a longer number or in another", (lang, texts) => {
    for (const text of texts) expect(holds(people, lang, text || "—"), text).toBe(false);
  });

  it("may stand in the title or in the detail", () => {
    expect(problemsOf(people, { ja: "—", en: "—", detailJa: "1574人", detailEn: "1,574 people" })).toEqual(
      [],
    );
  });
});

describe("a repeated amount", () => {
  const amount: Quantity = { number: 38_000_000, unit: "JPY", about: true };

  it("is found in the units of each language", () => {
    for (const text of ["約3800万円", "3,800万円", "38,000,000円"])
      expect(holds(amount, "ja", text), text).toBe(true);
    for (const text of ["about 38 million yen", "¥38 million", "38,000,000 yen"])
      expect(holds(amount, "en", text), text).toBe(true);
    const exact: Quantity = { number: 32_400_688, unit: "JPY", about: false };
    expect(holds(exact, "ja", "3240万688円")).toBe(true);
    expect(holds(exact, "en", "32,400,688 yen")).toBe(true);
  });

  it("is not found inside another amount", () => {
    for (const text of ["1億3800万円ではなく13800万円", "3800円", "380万円"])
      expect(holds(amount, "ja", text.replace("1億3800万円ではなく", "")), text).toBe(false);
    for (const text of ["138 million yen", "3.38 million yen", "38 thousand yen"])
      expect(holds(amount, "en", text), text).toBe(false);
  });
});

describe("a repeated figure of another kind", () => {
  it.each<[Fact["value"], "ja" | "en", string, string]>([
    [{ number: 449_000, unit: "people", about: false }, "ja", "残高を持つ人は44万9000人", "449人"],
    [{ number: 16_500_000, unit: "people", about: true }, "en", "About 16.5 million members", "165 million"],
    [{ number: 28_500_000, unit: "JPY", about: false }, "en", "28.5 million yen", "8.5 million yen"],
    [{ number: 42.8, unit: "percent", about: false, digits: 1 }, "ja", "42.8%を公表", "142.8%"],
    [{ number: 461_091, unit: "count", about: false }, "ja", "46万1091件", "1091件"],
    [{ number: 10, unit: "rank", about: false }, "en", "Japan is 10th", "Japan is 101st"],
    [readMoment("2019-07-04") as Fact["value"], "ja", "7月4日の会見", "17月4日"],
    [readMoment("2019-07-04") as Fact["value"], "en", "on 4 July", "on 14 July"],
  ])("%o is found in %s as “%s”, not as “%s”", (value, lang, right, wrong) => {
    const forms = writtenForms(
      { id: "a.b", value, asOf: null, rowIds: [], sourceIds: [], confidence: "high" },
      lang,
    );
    expect(forms.some((form) => right.includes(form))).toBe(true);
    // The text stands in both languages here, and holds the figure as one of them writes it.
    const found = (text: string) => problemsOf(value, { ja: text, en: text }).length < 2;
    expect(found(right)).toBe(true);
    expect(found(wrong)).toBe(false);
  });
});

describe("the check of a changed table", () => {
  it("finds nothing in the published tables", () => {
    const facts = factsOf(tables);
    expect(listOf(reads).flatMap((read) => checkRepeatedFigures(read, facts))).toEqual([]);
  });

  it("points in both languages at every row that still repeats the old figure", () => {
    const csv = readFileSync("data/damage-estimates.csv", "utf8").replace(
      "recognised,1574,",
      "recognised,1575,",
    );
    const damage = readTable(damageEstimates, csv);
    const changed = factsOf({ ...tables, damageEstimates: damage.rows });
    const all = listOf({ ...reads, damageEstimates: damage });
    const problems = all.flatMap((read) => checkRepeatedFigures(read, changed));
    const places = all.flatMap(({ table, rows, place }) => {
      const columns = Object.keys(table.columns);
      const first = langs.map((lang) => columns.find((name) => name.endsWith(`_${lang}`)) as string);
      return rows
        .filter((row) => [row.fact_ids].flat().includes("rec-0711.victims"))
        .flatMap((row) => first.map((column) => place(row, column)));
    });
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(problems.map(({ file, line, column }) => ({ file, line, column }))).toEqual(places);
    for (const { ja, en } of problems) {
      for (const sentence of [ja, en]) expect(sentence).toContain("rec-0711.victims");
      expect(ja).toContain("1,575");
      expect(en).toContain("1,575");
    }
  });

  it("reports a figure that no table holds, at the cell that names it", () => {
    const facts = new Map([...factsOf(tables)].filter(([id]) => id !== "est-0704.amount"));
    const problems = listOf(reads).flatMap((read) => checkRepeatedFigures(read, facts));
    const rows = reads.events.rows.filter((row) => row.fact_ids.includes("est-0704.amount"));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(problems).toContainEqual(expect.objectContaining(reads.events.place(row, "fact_ids")));
    for (const { ja, en } of problems)
      expect(`${ja} ${en}`).toMatch(/「est-0704.amount」.*“est-0704.amount”/);
  });
});
