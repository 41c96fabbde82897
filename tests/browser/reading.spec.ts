import { expect, type Page, test } from "@playwright/test";

const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);

test("the scheme follows the system, and the reader's choice is remembered from page to page", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("launch/");
  const light = await paper(page);
  await page.getByRole("button", { name: "暗く" }).click();
  expect(await scheme(page)).toBe("dark");
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.goto("en/damage/");
  expect(await paper(page)).toBe(dark);
  await expect(page.getByRole("button", { name: "Dark", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: "As the device" }).click();
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page)).toBe(dark);
});

test("without script there is no button that does nothing", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ["launch/", "en/search/", "charts/timeline/all/"]) {
    await page.goto(new URL(path, baseURL).href);
    const shown = page.locator("button:visible:not([popovertarget])");
    expect(await shown.allTextContents(), path).toEqual([]);
  }
  await context.close();
});

test("every section leads to the same section in the other language and back", async ({ page }) => {
  for (const path of ["damage/", "en/launch/"]) {
    await page.goto(path);
    const heads = page.locator(".section-head");
    const count = await heads.count();
    expect(count).toBeGreaterThan(3);
    for (const at of [0, count - 1]) {
      const own = new URL(page.url()).pathname;
      await heads.nth(at).getByRole("link").click();
      await expect.poll(() => new URL(page.url()).pathname).not.toBe(own);
      const there = page.locator(".section-head").nth(at);
      await expect(there).toBeInViewport();
      expect(decodeURIComponent(new URL(page.url()).hash.slice(1))).toBe(
        await there.locator("h2").getAttribute("id"),
      );
      await there.getByRole("link").click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(own);
    }
  }
});

test("a term's meaning opens where it stands, by the keyboard too", async ({ page }) => {
  await page.goto("en/launch/");
  const term = page.locator("[data-term]").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".fact-card:popover-open");
  await expect(card).toBeVisible();
  expect((await card.textContent())?.length).toBeGreaterThan(40);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test.describe("the led part of a chapter", () => {
  const centre = (page: Page, at: number) =>
    page
      .locator(".step-text")
      .nth(at)
      .evaluate((it) => {
        const { top, height } = it.getBoundingClientRect();
        scrollTo(0, scrollY + top + height / 2 - innerHeight / 2);
      });

  test("keeps one figure beside the text, which follows the steps down and up again", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto("launch/");
    const figure = page.locator(".steps figure").first();
    await expect(page.locator(".steps figure:visible")).toHaveCount(1);
    const states = await page
      .locator("[data-step]")
      .evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset.step));
    expect(states.length).toBeGreaterThan(2);
    for (const at of [...states.keys(), ...[...states.keys()].reverse()]) {
      await centre(page, at);
      await expect(figure).toHaveAttribute("data-state", states[at] as string);
      await expect(figure).toBeInViewport();
    }
    await expect(page).toHaveURL(/\/launch\/$/);
  });

  test("is text and drawing in turn on a phone and without script", async ({ page, browser, baseURL }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("en/launch/");
    const steps = await page.locator("[data-step]").count();
    await expect(page.locator(".steps figure:visible")).toHaveCount(steps);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 860 },
    });
    const plain = await context.newPage();
    await plain.goto(new URL("launch/", baseURL).href);
    await expect(plain.locator(".steps figure:visible")).toHaveCount(steps);
    await context.close();
  });
});

test.describe("the search", () => {
  for (const [path, query, kind, found] of [
    ["search/", "記者会見", "event", "緊急記者会見"],
    ["search/", "にだんかいにんしょう", "term", "2段階認証"],
    ["search/", "白抜き", "page", "つながらない数字"],
    ["en/search/", "password", "event", "password"],
    ["en/search/", "grid", "page", "Numbers that do not join up"],
    ["search/", "日経クロステック", "source", ""],
  ] as const) {
    test(`finds “${query}” among what it calls ${kind}`, async ({ page }) => {
      await page.goto(path);
      await page.locator("#search-field").fill(query);
      const section = page.locator(`section[data-kind="${kind}"]`);
      await expect(section).toBeVisible();
      await expect(section.locator("li").first()).toBeVisible();
      await expect(section).toContainText(found);
      await expect(page).toHaveURL(new RegExp(`q=`));
      const link = section.locator("li a").first();
      const href = (await link.getAttribute("href")) ?? "";
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${new URL(href, page.url()).pathname}`));
    });
  }

  test("says when nothing is found, keeps a query in the address, and loads nothing before", async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto("en/search/");
    expect(loaded.filter((url) => url.includes("pagefind"))).toEqual([]);
    await page.locator("#search-field").fill("xyzzyqwv");
    await expect(page.getByRole("status")).toHaveText("Nothing found for “xyzzyqwv”");
    await page.goto("en/search/?q=password");
    await expect(page.locator("section[data-kind] li").first()).toBeVisible();
    await expect(page.locator("#search-field")).toHaveValue("password");
  });

  test("takes a query for words, not for markup", async ({ page }) => {
    await page.goto("en/search/?q=%3Cimg%20src=x%20onerror=document.title=1%3E");
    await expect(page.getByRole("status")).toContainText("<img src=x onerror=document.title=1>");
    expect(await page.locator("main img").count()).toBe(0);
  });
});

test("on paper a chapter has its sources with their addresses, and no controls", async ({ page }) => {
  await page.goto("damage/");
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".contents", ".theme", ".site-head nav", ".chapter-next", ".progress"])
    await expect(page.locator(hidden)).toBeHidden();
  const address = await page
    .locator(".chapter-sources a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("http");
  const height = await page
    .locator(".chapter-sources ul")
    .evaluate((list) => list.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(200);
});
