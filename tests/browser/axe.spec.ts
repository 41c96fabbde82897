import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** One page of each kind; `MATRIX=full` takes every page of the site. */
const templates = [
  "",
  "en/launch/",
  "charts/",
  "charts/timeline/all/",
  "en/charts/cashless-countries/definitions/",
  "embed/damage-revisions/people/",
  "data/",
  "en/sources/",
  "404.html",
];

const everyPage = () =>
  (readdirSync("dist", { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replace(/index\.html$/, ""));

for (const path of process.env.MATRIX === "full" ? everyPage() : templates) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on /${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      for (const details of await page.locator("details").all())
        await details.evaluate((it) => it.setAttribute("open", ""));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
      ).toEqual([]);
    });
  }
}
