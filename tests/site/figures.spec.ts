import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { parseHTML } from "linkedom";
import { factsOf } from "../../src/facts/all.ts";
import { formatFact } from "../../src/facts/fact.ts";
import type { DateStyle } from "../../src/i18n/format.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { readTables } from "../../src/tables/read.ts";
import { numbersIn, type Printed } from "../support/numbers.ts";

const { tables } = readTables();
const facts = factsOf(tables);
/** The site's pages; what is pinned under `v/` is not the site's any more. */
const pages = (readdirSync("dist", { recursive: true }) as string[]).filter((path) =>
  /^(?!v\/).*\.html$/.test(path),
);
const documentOf = (path: string) => parseHTML(readFileSync(join("dist", path), "utf8")).document;
const langOf = (path: string): Lang => (path.startsWith("en/") ? "en" : "ja");

/** Every row of every table as it stands in the CSV, by its id; the same id may stand in two tables. */
const rows = new Map<string, Record<string, string>[]>();
for (const file of readdirSync("data").filter((name) => name.endsWith(".csv"))) {
  for (const row of csvParse(readFileSync(join("data", file), "utf8")))
    rows.set(row.id as string, [...(rows.get(row.id as string) ?? []), row]);
}

/** Names that hold a digit without stating a figure. */
const names =
  /7pay|7iD|7NOW|Omni7|オムニ7|2段階認証|3-?D\s?(?:Secure|セキュア)|CC BY 4\.0|92日 —|92 Days|Data Package v2|WCAG 2/g;

/** What is bound to rows in another way: charts by their model, sources, code and forms by being what they are. */
const boundElsewhere =
  "script, style, template, figure[data-chart], [data-card], cite, code, form, .fact-card, .row-link, .repair, .copyable, .table-page, [data-fact], [data-row], [data-version], [data-count], [data-schema]";

/** An element's words, those of neighbouring elements kept apart. */
const textOf = (node: Node): string =>
  node.nodeType === 3 ? (node.nodeValue ?? "") : [...node.childNodes].map(textOf).join(" ");

test("no page states a figure that is bound to no row", () => {
  const unbound = pages
    .filter((path) => !/(?:^|\/)embed\/[^/]+\//.test(path))
    .flatMap((path) => {
      const { body } = documentOf(path);
      for (const element of body.querySelectorAll(boundElsewhere)) element.remove();
      const text = (body.textContent ?? "").replace(names, "");
      return [...text.matchAll(/.{0,20}\d.{0,20}/g)].map(([at]) => `${path}: ${at.trim()}`);
    });
  expect(unbound).toEqual([]);
});

test("every fact on every page is printed as its rows have it", () => {
  let count = 0;
  for (const path of pages) {
    for (const button of documentOf(path).querySelectorAll("[data-fact]")) {
      const fact = facts.get(button.getAttribute("data-fact") ?? "");
      const show = (button.getAttribute("data-show") ?? undefined) as DateStyle | undefined;
      expect(fact, `${path}: ${button.outerHTML}`).toBeDefined();
      if (fact) expect(button.textContent?.trim()).toBe(formatFact(fact, langOf(path), show));
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(100);
});

test("a row's text on a page has no number that its row has not", () => {
  const wrong: string[] = [];
  for (const path of pages.filter((page) => !page.includes("embed/"))) {
    for (const element of documentOf(path).querySelectorAll("[data-row]")) {
      for (const source of element.querySelectorAll("cite, .row-link, .repair, summary")) source.remove();
      const own = rows.get(element.getAttribute("data-row") ?? "") ?? [];
      const known = own.flatMap((row) =>
        Object.values(row).flatMap((cell) => numbersIn(cell.replace(/-0?/g, " "))),
      );
      const has = ({ value }: Printed) => known.some((number) => number.value === value);
      const text = textOf(element).replace(names, "").replaceAll("-", " ");
      for (const number of numbersIn(text)) {
        // Midnight at the end of a day is 24 o'clock on the page and 23:59 in the table.
        if (!has(number) && number.value !== 24)
          wrong.push(`${path} ${element.getAttribute("data-row")}: ${number.value}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** A repeatable order: the same forty figures are picked from the same data. */
function shuffled<T>(list: readonly T[]): T[] {
  let seed = 20_190_701;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test("forty figures picked at random equal their CSV cells", () => {
  const shown = pages.flatMap((path) =>
    [...documentOf(path).querySelectorAll("[data-fact]")].map((button) => ({
      path,
      id: button.getAttribute("data-fact") as string,
      text: button.textContent?.trim() ?? "",
    })),
  );
  // A figure worked out from several rows has a formula and no cell of its own.
  const cells = shuffled(shown.filter(({ id }) => !facts.get(id)?.formula)).slice(0, 40);
  expect(cells).toHaveLength(40);
  for (const { path, id, text } of cells) {
    const row = rows.get(id.slice(0, id.lastIndexOf(".")));
    expect(row, id).toBeDefined();
    const known = (row ?? []).flatMap((cellsOf) =>
      Object.values(cellsOf).flatMap((cell) => numbersIn(cell.replace(/-0?|T0?|:0?/g, " "))),
    );
    for (const { value, step } of numbersIn(text)) {
      const scales = [1, 1e8, 1e9, 1e12];
      const found = known.some((cell) =>
        scales.some((scale) => Math.abs(cell.value * scale - value) <= step / 2),
      );
      expect(found || value === 24, `${path} ${id}: ${text} in ${JSON.stringify(row)}`).toBe(true);
    }
  }
});

test("the days in the site's name are the days the service was open", () => {
  expect(facts.get("service.days-open")?.value).toMatchObject({ number: 92 });
});
