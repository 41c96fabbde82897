import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { factsOf } from "../../src/facts/all.ts";
import { langs } from "../../src/i18n/lang.ts";
import { href, prefix, site } from "../../src/site.ts";
import { readTables } from "../../src/tables/read.ts";
import { chapters, states } from "../support/pages.ts";

// In one worker, so that they share the pages they parse.
test.describe.configure({ mode: "default" });

const pages = (readdirSync("dist", { recursive: true }) as string[]).filter((path) => path.endsWith(".html"));
const parsed = new Map<string, Document>();
/** A built page; each is parsed once. */
function documentOf(path: string): Document {
  const page = parsed.get(path) ?? parseHTML(readFileSync(join("dist", path), "utf8")).document;
  parsed.set(path, page);
  return page;
}
const pageOf = (path: string) => documentOf(`${path}index.html`);
const linksIn = (element: Element | null) =>
  [...(element?.querySelectorAll(".repair a") ?? [])].map((link) => ({
    address: link.getAttribute("href") ?? "",
    text: link.textContent ?? "",
  }));

const lines = new Map(
  readdirSync("data")
    .filter((name) => name.endsWith(".csv"))
    .map((name) => [name, readFileSync(join("data", name), "utf8").split("\n")]),
);

/** A row’s editor: its table and line by the address, its id and line by the words. */
const editor = /\/edit\/[^#]*\/data\/([a-z-]+\.csv)#L(\d+)$/;
const words = /^(?:(\S+)を直す（(\d+)行目）|Correct (\S+) \(line (\d+)\))$/;

test("every “Correct” leads to the line on which its row begins, and names the row", () => {
  const wrong: string[] = [];
  const rows = new Set<string>();
  for (const path of pages) {
    for (const { address, text } of linksIn(documentOf(path).body)) {
      const [, file = "", line = ""] = editor.exec(address) ?? [];
      if (!file) continue;
      const [, ja, lineJa, en, lineEn] = words.exec(text) ?? [];
      const id = ja ?? en ?? "";
      const found = lines.get(file)?.[Number(line) - 1] ?? "";
      if (!new RegExp(`^"?${id}"?,`).test(found) || (lineJa ?? lineEn) !== line)
        wrong.push(`${path}: ${text}, ${address}`);
      rows.add(`${file} ${id}`);
    }
  }
  expect(wrong).toEqual([]);
  // Every row of every table can be corrected from somewhere.
  const all = Object.values(readTables().tables).reduce((sum, { length }) => sum + length, 0);
  expect(rows.size).toBe(all);
});

test("every report names its rows and its page, and opens a form of its page’s language", () => {
  const wrong: string[] = [];
  let count = 0;
  for (const path of pages) {
    const form = `correction-${path.startsWith("en/") ? "en" : "ja"}.yml`;
    for (const report of documentOf(path).querySelectorAll('.repair a[href*="/issues/new?"]')) {
      const { searchParams } = new URL(report.getAttribute("href") ?? "");
      const value = (field: string) => searchParams.get(field) ?? "";
      // A chart has a page of its own, wherever it stands.
      const own = report.closest("[data-page]")?.getAttribute("data-page");
      const sound =
        value("template") === form &&
        new URL(value("page")).pathname === (own ?? `${site.base}${path.replace(/index\.html$/, "")}`) &&
        /^(?:[a-z-]+\/[a-z0-9-]+(?:;|$))*$/.test(value("row"));
      if (!sound) wrong.push(`${path}: ${report.getAttribute("href")}`);
      count += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test("every figure’s card leads to the rows it is worked out from, or to their tables", () => {
  const facts = factsOf(readTables().tables);
  for (const chapter of chapters) {
    for (const button of pageOf(chapter).querySelectorAll("[data-fact]")) {
      const fact = facts.get(button.getAttribute("data-fact") ?? "");
      const links = linksIn(button.parentElement);
      const named = links.flatMap(({ text }) => {
        const [, ja, , en] = words.exec(text) ?? [];
        return ja ?? en ?? [];
      });
      const tables = links.filter(({ address }) => /\/(?:data\/[a-z-]+|sources)\/#/.test(address));
      expect(links.at(-1)?.address, fact?.id).toMatch(/^mailto:/);
      if (tables.length === 0) expect(named, fact?.id).toEqual(fact?.rowIds);
    }
  }
});

test("every chart leads to its rows, and every one of its items can be corrected there", () => {
  for (const { lang, page: path } of states) {
    const page = pageOf(path);
    const foot = [...page.querySelectorAll(".chart-foot a")].map((link) => link.getAttribute("href"));
    expect(foot, path).toContain(`${href(path)}#rows`);
    const named = linksIn(page.getElementById("rows")).flatMap(({ text }) => {
      const [, ja, , en] = words.exec(text) ?? [];
      return (lang === "ja" ? ja : en) ?? [];
    });
    const keys = [...page.querySelectorAll("figure .chart-table tbody tr")].map((row) =>
      row.getAttribute("data-key"),
    );
    expect(named, path).toEqual(keys);
  }
});

test("frames carry none of it", () => {
  for (const { embed } of states)
    expect(pageOf(embed).querySelectorAll(".repair, [href$='#rows']")).toHaveLength(0);
});

test("about, data, method and corrections lead to the policy and to how to contribute", () => {
  for (const lang of langs) {
    for (const name of ["about", "data", "method", "corrections"]) {
      const links = [...pageOf(`${prefix(lang)}${name}/`).querySelectorAll(".take-part a")].map(
        (link) => link.getAttribute("href") ?? "",
      );
      const end = lang === "ja" ? ".md" : ".en.md";
      expect(links.some((to) => to.endsWith(`/CONTRIBUTING${end}`))).toBe(true);
      expect(links.some((to) => to.endsWith(`/EDITORIAL${end}`))).toBe(true);
    }
  }
});
