import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { parseHTML } from "linkedom";
import { site } from "../../src/site.ts";
import { readTables } from "../../src/tables/read.ts";
import { chapters } from "../support/pages.ts";
import { unknownIn } from "../support/schema-org.ts";

/** The site's pages; what is pinned under `v/` is not the site's any more. */
const pages = (readdirSync("dist", { recursive: true }) as string[]).filter((path) =>
  /^(?!v\/).*\.html$/.test(path),
);
const read = (path: string) => readFileSync(join("dist", path), "utf8");
const dataOf = (path: string) =>
  [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json as string),
  );
/** The file of an address of the site. */
const fileOf = (address: string) => {
  const { pathname } = new URL(address);
  const path = decodeURIComponent(pathname).slice(site.base.length);
  return join("dist", path === "" || path.endsWith("/") ? `${path}index.html` : path);
};

test("schema.org's definitions find what is wrong", () => {
  expect(
    unknownIn({ "@type": "Article", headline: "x", author: { "@type": "Organization", name: "y" } }),
  ).toEqual([]);
  expect(unknownIn({ "@type": "Article", headlin: "x" })).toEqual(["Article has no headlin"]);
  expect(unknownIn({ "@type": "Artikel" })).toHaveLength(1);
});

test("structured data is of schema.org's types and properties, with true dates", () => {
  const found = pages.flatMap((path) => dataOf(path).map((data) => ({ path, data })));
  expect(found.flatMap(({ path, data }) => unknownIn(data).map((fault) => `${path}: ${fault}`))).toEqual([]);
  for (const chapter of chapters.filter((path) => path !== "" && path !== "en/")) {
    const [article] = dataOf(`${chapter}index.html`);
    expect(article).toMatchObject({
      "@type": "Article",
      inLanguage: chapter.startsWith("en/") ? "en" : "ja",
    });
    const source = readFileSync(
      `content/${chapter.startsWith("en/") ? chapter : `ja/${chapter}`}`.replace(/\/$/, ".mdx"),
      "utf8",
    );
    expect(source).toContain(`published: "${article.datePublished}"`);
    expect(existsSync(fileOf(article.image))).toBe(true);
  }
  for (const [path, type] of [
    ["data/index.html", "Dataset"],
    ["en/corrections/index.html", "Dataset"],
    ["claims/index.html", "ItemList"],
  ] as const)
    expect(dataOf(path)[0]["@type"]).toBe(type);
});

test("every page has a title, a description, its twin and a share picture of 1200 by 630", () => {
  const titles = new Map<string, string>();
  for (const path of pages.filter((page) => !/(?:^|\/)embed\/[^/]+\//.test(page))) {
    const { document } = parseHTML(read(path));
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? "";
    expect(document.title.length, path).toBeGreaterThan(5);
    expect(meta("description").length, path).toBeGreaterThan(5);
    if (path === "404.html") continue;
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
    expect(existsSync(fileOf(canonical)), canonical).toBe(true);
    if (fileOf(canonical) === join("dist", path)) {
      expect(titles.get(document.title), `${path}: ${document.title}`).toBeUndefined();
      titles.set(document.title, path);
    }
    for (const lang of ["ja", "en"]) {
      const twin = document.querySelector(`link[hreflang="${lang}"]`)?.getAttribute("href") ?? "";
      expect(existsSync(fileOf(twin)), `${path} ${lang}`).toBe(true);
    }
    const picture = readFileSync(fileOf(meta("og:image")));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});

test("the feeds are XML that a reader takes, and lead to pages that exist", async ({ page }) => {
  for (const path of ["feed.xml", "en/feed.xml"]) {
    await page.goto("404.html");
    const feed = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, "text/xml");
      const of = (item: Element, name: string) => item.querySelector(name)?.textContent ?? "";
      return {
        error: parsed.querySelector("parsererror")?.textContent ?? null,
        language: parsed.querySelector("channel > language")?.textContent,
        items: [...parsed.querySelectorAll("item")].map((item) => ({
          title: of(item, "title"),
          link: of(item, "link"),
          date: Date.parse(of(item, "pubDate")),
        })),
      };
    }, read(path));
    expect(feed.error).toBeNull();
    expect(feed.language).toBe(path.startsWith("en/") ? "en" : "ja");
    expect(feed.items.length).toBeGreaterThan(7);
    for (const { title, link, date } of feed.items) {
      expect(title).toMatch(/\S/);
      expect(date).not.toBeNaN();
      expect(existsSync(fileOf(link)), link).toBe(true);
      const { hash } = new URL(link);
      if (hash) expect(readFileSync(fileOf(link), "utf8")).toContain(`id="${hash.slice(1)}"`);
    }
    // Every version is in the feed and on the page of corrections, by its number.
    const corrections = read(path.replace("feed.xml", "corrections/index.html"));
    for (const { id, version } of readTables().tables.changelog) {
      const item = feed.items.find(({ link }) => link.endsWith(`corrections/#${id}`));
      expect(item?.title).toContain(version);
      expect(corrections).toContain(version);
    }
  }
});

test("the sitemap lists every page for readers, in both languages, and no other", () => {
  const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    fileOf(address as string),
  );
  for (const file of listed) expect(existsSync(file), file).toBe(true);
  const own = pages
    .filter((path) => !/(?:^|\/)(?:embed\/[^/]+\/|search\/|charts\/[^/]+\/index\.html$)|^404/.test(path))
    .map((path) => join("dist", path));
  expect(listed.sort()).toEqual(own.sort());
  expect(read("robots.txt")).toContain("sitemap-index.xml");
});

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard"],
    rules: {
      // Matters of style that the formatter of Astro decides.
      "no-trailing-whitespace": "off",
      "void-style": "off",
      "attribute-boolean-style": "off",
      "doctype-style": "off",
      "long-title": "off",
    },
  }),
);

async function invalidIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test("the validator finds what is wrong", async () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
  expect(await invalidIn(page("<p>fine</p>"))).toEqual([]);
  for (const body of ["<p><div></div></p>", '<p id="a"></p><p id="a"></p>', "<ul><p>x</p></ul>", "<b>"])
    expect(await invalidIn(page(body)), body).not.toEqual([]);
});

test("the HTML of every page is valid", async () => {
  const faults: string[] = [];
  for (const path of pages) faults.push(...(await invalidIn(read(path))).map((fault) => `${path}:${fault}`));
  expect(faults.slice(0, 40)).toEqual([]);
});
