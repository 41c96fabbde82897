import { expect, test } from "@playwright/test";
import { faults } from "../support/inspect.ts";
import { states, widths } from "../support/pages.ts";

test.use({ javaScriptEnabled: false });

for (const { lang, id, state, page: path } of states) {
  test(`${id}, ${state}, ${lang}: complete and readable without script at every width`, async ({
    browser,
    baseURL,
  }) => {
    for (const width of widths) {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(new URL(path, baseURL).href);
      expect(await faults(page), `${width} px`).toEqual([]);
      await expect(page.locator("figure .chart-title")).toBeVisible();
      await expect(page.locator("figure .chart-summary")).toBeVisible();
      await context.close();
    }
  });
}

for (const path of [
  "",
  "en/",
  "launch/",
  "en/launch/",
  "damage/",
  "en/damage/",
  "cashless/",
  "en/cashless/",
]) {
  test(`/${path} is readable without script at every width`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await faults(page), `${width} px`).toEqual([]);
    }
  });
}

test("every state is reached by its link", async ({ page }) => {
  for (const { lang, id, state, page: path } of states) {
    const first = states.find((other) => other.lang === lang && other.id === id);
    await page.goto(first?.page ?? "");
    await page.locator(`.chart-states a[data-state="${state}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.locator("figure")).toHaveAttribute("data-state", state);
  }
});

test("the table holds every item and opens without script", async ({ page }) => {
  await page.goto("charts/damage-revisions/people/");
  await page.locator(".chart-table summary").click();
  await expect(page.locator("tbody tr")).toHaveCount(5);
  await expect(page.locator("tbody tr").nth(1)).toContainText("1,574人");
});

test("a figure in the prose tells its source without script", async ({ page }) => {
  await page.goto("en/damage/");
  const fact = page.locator('[data-fact="rec-0711.victims"]').first();
  await expect(fact).toHaveText("1,574 people");
  await fact.click();
  const card = page.locator(".fact-card:popover-open");
  await expect(card).toContainText("As of 11 July 2019, 17:00");
  await expect(card.locator("a").first()).toBeVisible();
});

for (const { lang, id, state, page: path } of states.filter(({ state }) =>
  ["all", "yen", "definitions"].includes(state),
)) {
  test(`${id}, ${state}, ${lang}: no width between a phone and a desk breaks it`, async ({ page }) => {
    await page.goto(path);
    for (let width = 320; width <= 1280; width += 24) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faults(page), `${width} px`).toEqual([]);
    }
  });
}

for (const { lang, id, state, embed: path } of states.filter(({ lang }) => lang === "en")) {
  test(`the frame of ${id}, ${state}, ${lang} is readable in a column of 300 px`, async ({ page }) => {
    await page.setViewportSize({ width: 312, height: 900 });
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
  });
}
