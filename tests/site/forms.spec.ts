import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { parseHTML } from "linkedom";
import { addressesOf } from "../../src/charts/address.ts";
import { filesOf } from "../../src/charts/forms.ts";
import { absolute, site } from "../../src/site.ts";
import { numbersIn } from "../support/numbers.ts";
import { states } from "../support/pages.ts";
import { filteredByWordPress } from "../support/wordpress.ts";

const built = (path: string) => join("dist", path.endsWith("/") ? `${path}index.html` : path);
const read = (path: string) => readFileSync(built(path), "utf8");

/** Width and height of a PNG, px, from its header. */
function pngSize(path: string) {
  const bytes = readFileSync(built(path));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const { id, state, lang } of states) {
  test(`${id}, ${state}, ${lang} exists in every form, and each is linked`, () => {
    const to = addressesOf(id, state, lang);
    for (const path of Object.values(to)) expect(existsSync(built(path)), path).toBe(true);
    const { document } = parseHTML(read(to.page));
    const linked = new Set([...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href")));
    for (const { path } of filesOf(id, state, lang)) expect(linked).toContain(site.base + path);
    expect(linked).toContain(site.base + to.embed);
    const gallery = parseHTML(read(`${lang === "en" ? "en/" : ""}charts/`)).document;
    expect(gallery.querySelector(`a[href="${site.base}${to.chart}"]`)).not.toBeNull();

    const shared = document.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
    expect(new URL(shared).pathname).toBe(site.base + to.share);
    expect(pngSize(to.share)).toEqual([1200, 630]);
    for (const path of [to.png, to.darkPng]) expect(pngSize(path)[0]).toBe(1360);
    expect(readFileSync(built(to.png)).equals(readFileSync(built(to.darkPng)))).toBe(false);
    for (const path of [to.snippet, to.darkSnippet]) expect(linked).toContain(site.base + path);
  });

  test(`${id}, ${state}, ${lang} is found by oEmbed, early in the page`, () => {
    const to = addressesOf(id, state, lang);
    const first = states.find((other) => other.id === id && other.lang === lang)?.state === state;
    for (const path of [to.page, ...(first ? [to.chart] : [])]) {
      const html = read(path);
      const link = parseHTML(html).document.querySelector('link[type="application/json+oembed"]');
      expect(link?.getAttribute("href")).toBe(absolute(to.oembed));
      // WordPress reads so much of a page and no more.
      expect(Buffer.byteLength(html.slice(0, html.indexOf("application/json+oembed")))).toBeLessThan(150_000);
    }
    const record = JSON.parse(read(to.oembed));
    const { document } = parseHTML(filteredByWordPress(record) ?? "");
    const frame = document.querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(`${absolute(to.embed)}#?secret=AbCdEf1234`);
    expect(frame?.getAttribute("title")).toBe(record.title);
    expect(record.thumbnail_url).toBe(absolute(to.share));
  });

  test(`the table of ${id}, ${state}, ${lang} has the numbers of its CSV`, () => {
    const to = addressesOf(id, state, lang);
    const records = csvParse(read(to.csv));
    expect(JSON.parse(read(to.json))).toHaveLength(records.length);
    const { document } = parseHTML(read(to.page));
    const table = document.querySelector(".chart-table table");
    expect(table?.querySelector("caption")?.textContent?.trim()).toBe(
      document.querySelector(".chart-title")?.textContent?.trim(),
    );
    for (const head of table?.querySelectorAll("thead th") ?? [])
      expect(head.getAttribute("scope")).toBe("col");
    const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
    expect(rows.map((row) => row.getAttribute("data-key"))).toEqual(records.map((record) => record.id));
    rows.forEach((row, at) => {
      expect(row.firstElementChild?.tagName).toBe("TH");
      expect(row.firstElementChild?.getAttribute("scope")).toBe("row");
      const raw = Object.values(records[at] ?? {}).flatMap((cell) => (cell === "" ? [] : [Number(cell)]));
      for (const cell of row.querySelectorAll("td.numeric")) {
        for (const { value, step } of numbersIn(cell.textContent ?? "")) {
          // The CSV counts some amounts in hundreds of millions, billions or trillions of yen.
          const scales = [1, 1e8, 1e9, 1e12];
          const found = raw.some((number) =>
            scales.some((scale) => Math.abs(number * scale - value) <= step / 2 + 1e-9),
          );
          expect(found, `${cell.textContent} in ${JSON.stringify(records[at])}`).toBe(true);
        }
      }
    });
  });
}

test("no file of a chart carries the wrong language or scheme", () => {
  const files = states.flatMap(({ id, state, lang }) => {
    const { svg, darkSvg } = addressesOf(id, state, lang);
    return [read(svg), read(darkSvg)];
  });
  expect(new Set(files).size).toBe(files.length);
});
