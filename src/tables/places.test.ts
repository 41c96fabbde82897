import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rowPlaces } from "./places.ts";
import { loadFrom, readTables } from "./read.ts";

const places = rowPlaces(readTables().reads);

it("every row of every table is found on the line that begins with its id", () => {
  let count = 0;
  for (const [id, found] of places) {
    for (const { table, line } of found) {
      const text = readFileSync(`data/${table}.csv`, "utf8").split("\n")[line - 1];
      expect(text, `${table}/${id}, line ${line}`).toMatch(new RegExp(`^"?${id}"?,`));
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(1000);
});

it("a row is found where it begins, after a cell that holds line breaks", () => {
  const load = loadFrom(process.cwd());
  const broken = readFileSync("data/services.csv", "utf8").replace(/^(7pay),7pay,/m, '$1,"7\npay\n",');
  const { reads } = readTables((name) => (name === "services" ? broken : load(name)));
  // The row itself is refused, those after it are not.
  expect(rowPlaces(reads).get("paypay")).toEqual([{ table: "services", id: "paypay", line: 5 }]);
});

it("an id of two tables gives the rows of both", () => {
  expect(places.get("list-type-attack")?.map(({ table }) => table)).toEqual(["claims", "glossary"]);
});
