import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { full } from "../support/pages.ts";

/** One page of each kind; `MATRIX=full` takes every page of the site. */
const templates = [
  "",
  "en/launch/",
  "charts/",
  "charts/timeline/all/",
  "en/charts/cashless-countries/definitions/",
  "embed/damage-revisions/people/",
  "en/holes/",
  "charts/security-matrix/all/",
  "embed/attack-path/path/",
  "embed/",
  "data/",
  "en/data/compensation/",
  "en/sources/",
  "claims/",
  "en/corrections/",
  "method/",
  "en/search/",
  "404.html",
];

const everyPage = () =>
  (readdirSync("dist", { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replace(/index\.html$/, ""));

/** Leaves the first items of long lists and tables: the others are of the same make, and a full run takes them too. */
function shortenLists(most: number): void {
  for (const list of document.querySelectorAll("main :is(ol, ul, tbody)"))
    for (const item of [...list.children].slice(most)) item.remove();
}

for (const path of full ? everyPage() : templates) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on /${path}, ${colorScheme}`, async ({ page }) => {
      // The whole list of sources holds some thousand elements.
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      await page.locator("details").evaluateAll((all) => {
        for (const it of all) it.setAttribute("open", "");
      });
      if (!full) await page.evaluate(shortenLists, 25);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
      ).toEqual([]);
    });
  }
}
