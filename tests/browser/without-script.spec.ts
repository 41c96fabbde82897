import { expect, type Page, test } from "@playwright/test";
import { charts } from "../../src/charts/registry.ts";
import { langs } from "../../src/i18n/lang.ts";
import { faults } from "../support/inspect.ts";
import { chapters, full, oneOfEach, states, widths } from "../support/pages.ts";

test.use({ javaScriptEnabled: false });

/** The picture that shows: one of the drawings, or the words of a chart that has no drawing. */
const picture = (page: Page) => page.locator(".drawing:visible svg, .markup:visible");

for (const { lang, id, state, page: path } of states.filter(
  (it) => it.lang === "ja" || oneOfEach.includes(it),
)) {
  test(`${id}, ${state}, ${lang}: complete and readable without script at every width`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faults(page), `${width} px`).toEqual([]);
      await expect(page.locator("figure .chart-title")).toBeVisible();
      await expect(page.locator("figure .chart-summary")).toBeVisible();
      await expect(picture(page)).toHaveCount(1);
    }
  });
}

for (const { lang, id, state, page: path } of oneOfEach) {
  test(`${id}, ${state}, ${lang}: one picture to eye, screen reader, find and print`, async ({ page }) => {
    await page.goto(path);
    const title = (await page.locator(".chart-title").textContent()) ?? "?";
    const drawn = (await page.locator(".markup").count()) === 0;
    const heard = await page.locator("figure[data-chart]").ariaSnapshot();
    expect(heard.split("\n").filter((line) => /^\s*- '?img\b/.test(line))).toHaveLength(drawn ? 1 : 0);
    if (drawn) await expect(page.getByRole("img", { name: title, exact: true })).toHaveCount(1);
    // What is found on a page is what it renders: the words of one picture.
    const words = await page.locator(".chart-picture").evaluate((it) => (it as HTMLElement).innerText);
    const own =
      (await picture(page).evaluate((it) => (it instanceof HTMLElement ? it.innerText : it.textContent))) ??
      "";
    expect(words.replace(/\s/g, "")).toBe(own.replace(/\s/g, ""));
    for (const width of [390, 794]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: "print" });
      await expect(picture(page)).toHaveCount(1);
      await page.emulateMedia({ media: "screen" });
    }
  });
}

for (const path of chapters) {
  test(`/${path} is readable without script at every width`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await faults(page), `${width} px`).toEqual([]);
    }
  });
}

test("every state is reached by its link", async ({ page }) => {
  // A walk over all of them in one go, from each to the next, and from the last to the first.
  test.setTimeout(120_000);
  for (const lang of langs.filter((it) => full || it === "ja")) {
    for (const { id } of charts.filter(({ states }) => states.length > 1)) {
      const [first, ...others] = states.filter((it) => it.lang === lang && it.id === id);
      await page.goto(first?.page ?? "");
      for (const next of [...others, first]) {
        await page.locator(`.chart-states a[data-state="${next?.state}"]`).click();
        await expect(page).toHaveURL(new RegExp(`${next?.page}$`));
        await expect(page.locator("figure")).toHaveAttribute("data-state", next?.state ?? "");
      }
    }
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

for (const { lang, id, state, page: path } of oneOfEach.filter(({ lang }) => full || lang === "en")) {
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
