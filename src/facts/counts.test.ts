import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allTables } from "../tables/all.ts";
import { csvRecords } from "../tables/csv.ts";
import { readTables } from "../tables/read.ts";
import { tableCounts, thingCounts } from "./counts.ts";
import { tell } from "./testing.ts";

const { tables } = readTables();
const things = thingCounts(tables);
const said = tell([...things, ...tableCounts(tables)]);

it("counts the rows of every table as its file has them", () => {
  for (const { name } of Object.values(allTables)) {
    const records = [...csvRecords(readFileSync(`data/${name}.csv`, "utf8"), [])];
    const rows = (records.length - 1).toLocaleString("en");
    if (name !== "changelog") expect(said(`${name}.rows`)?.[1], name).toBe(`${rows} rows`);
  }
});

it("counts tables, and rows by how well they are supported", () => {
  expect(said("tables.count")?.[1]).toBe(`${Object.keys(allTables).length} tables`);
  const levels = ["high", "medium", "low"].map((level) => said(`confidence-${level}.rows`)?.[1]);
  const sum = levels.reduce((total, text) => total + Number.parseInt(text ?? "", 10), 0);
  const supported = Object.values(tables).flatMap((rows) => rows.filter((row) => "confidence" in row));
  expect(sum).toBe(supported.length);
});

it("counts things by their own names", () => {
  expect(said("events.count")).toEqual(["84件", "84 events"]);
  expect(said("services.others")).toEqual(["11サービス", "11 services"]);
  expect(said("damage-estimates-recognised.count")).toEqual(["4つ", "4 totals"]);
  expect(said("weaknesses-fixed.count")).toEqual(["5件", "5 weaknesses"]);
  expect(said("sources-company-release.count")?.[1]).toMatch(/^\d+ sources$/);
  const verdicts = tables.claims.filter(({ verdict }) => verdict === "partly").length;
  expect(said("claims-partly.count")?.[1]).toBe(`${verdicts} claims`);
});

it("counts no arrests", () => {
  expect(tables.events.some(({ category }) => category === "arrest")).toBe(true);
  expect(said("events-arrest.count")).toBeUndefined();
});

it("is sure of every number, and says what was counted in each language", () => {
  const launch = things.find(({ id }) => id === "events-launch.count");
  expect(launch?.formula).toEqual({
    ja: "表「できごと」で「開始」の行の数",
    en: "rows of the table “Events” with “Launch”",
  });
  expect(things.every(({ confidence }) => confidence === "high")).toBe(true);
});
