import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { makeScratch } from "../support/scratch.ts";

/** Every file of a built site, as paths under its base. */
const filesOf = (dist: string) =>
  new Set((readdirSync(dist, { recursive: true }) as string[]).map((path) => path.replaceAll("\\", "/")));

/** Links of a built site that lead nowhere: pages, files and anchors. */
function deadLinks(dist: string, base: string): string[] {
  const files = filesOf(dist);
  const pages = new Map<string, Document>();
  for (const path of files) {
    if (path.endsWith(".html")) pages.set(path, parseHTML(readFileSync(join(dist, path), "utf8")).document);
  }
  const dead: string[] = [];
  for (const [path, document] of pages) {
    for (const element of document.querySelectorAll("[href], [src]")) {
      const to = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      if (/^(?:https?:|data:|mailto:)/.test(to)) continue;
      const { pathname, hash } = new URL(to, `http://site${base}${path.replace(/index\.html$/, "")}`);
      const under = pathname.startsWith(base) ? decodeURI(pathname.slice(base.length)) : null;
      const target =
        under === null ? null : under === "" || under.endsWith("/") ? `${under}index.html` : under;
      if (target === null || !files.has(target)) dead.push(`${path}: ${to}`);
      else if (hash.length > 1 && !pages.get(target)?.getElementById(decodeURIComponent(hash.slice(1)))) {
        dead.push(`${path}: ${to} (no such anchor)`);
      }
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) < index)))
      dead.push(`${path}: id ${id} twice`);
    if (document.querySelector("[style], [onclick], [onload]"))
      dead.push(`${path}: an inline style or handler`);
    if (document.body.textContent?.includes("**")) dead.push(`${path}: a literal **`);
  }
  return dead;
}

test("every link, file and anchor resolves at the root", () => {
  expect(deadLinks("dist", "/")).toEqual([]);
});

/** Links that correct or report something: there must be none where neither repository nor address is known. */
const waysIn = (dist: string): string[] =>
  [...filesOf(dist)]
    .filter((path) => path.endsWith(".html"))
    .filter((path) =>
      /class="(?:repair|take-part)|#rows"|mailto:|\/issues\/new\?|\/edit\/main\//.test(
        readFileSync(join(dist, path), "utf8"),
      ),
    );

test("every link, file and anchor resolves under a base path", async () => {
  test.setTimeout(120_000);
  const scratch = makeScratch();
  const { code, output } = await scratch.run("build", {
    BASE_PATH: "some/where",
    SITE_URL: "https://example.org",
    GITHUB_REPOSITORY: "",
    CORRECTIONS_CONTACT: "",
  });
  expect(code, output).toBe(0);
  expect(deadLinks(scratch.path("dist"), "/some/where/")).toEqual([]);
  expect(waysIn("dist").length).toBeGreaterThan(100);
  expect(waysIn(scratch.path("dist"))).toEqual([]);
  const page = scratch.read("dist/en/charts/timeline/days/index.html");
  expect(/<link rel="canonical"[^>]* href="([^"]*)"/.exec(page)?.[1]).toBe(
    "https://example.org/some/where/en/charts/timeline/days/",
  );
  expect(page).toContain("https://example.org/some/where/en/embed/timeline/days/");
  scratch.remove();
});
