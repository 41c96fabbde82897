import { expect, type Locator, type Page, test } from "@playwright/test";

const picture = (page: Page) => page.locator("figure .chart-picture").first();
const voice = (page: Page) => page.locator('figure [role="status"]').first();
const card = (page: Page) => page.locator(".chart-card");
const mark = (page: Page, key: string) => page.locator(`.drawing:visible [data-key="${key}"]`).first();

/** The middle of an element on screen. */
async function middle(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const [prefix, people] of [
  ["", "1,574人"],
  ["en/", "1,574 people"],
] as const) {
  test.describe(`the life of a chart, ${prefix || "ja/"}`, () => {
    test("hover reads a mark out and leaving it stops", async ({ page }) => {
      await page.goto(`${prefix}charts/damage-revisions/people/`);
      const { x, y } = await middle(mark(page, "rec-0711"));
      await page.mouse.move(x - 5, y);
      await page.mouse.move(x, y);
      await expect(async () => {
        await page.mouse.move(x + Math.random(), y);
        await expect(card(page)).toContainText(people, { timeout: 200 });
      }).toPass();
      await page.mouse.move(0, 0);
      await expect(card(page)).toBeHidden();
    });

    test("the keyboard walks the marks: arrows, Home, End, Escape, in one tab stop", async ({ page }) => {
      await page.goto(`${prefix}charts/damage-revisions/people/`);
      await page.locator(".chart-states a").last().focus();
      await page.keyboard.press("Tab");
      await expect(picture(page)).toBeFocused();
      await expect(voice(page)).toBeAttached();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      await expect(voice(page)).toContainText(people);
      await expect(card(page)).toContainText(people);
      await page.keyboard.press("End");
      await expect(voice(page)).toContainText(prefix ? "709 people" : "709人");
      await expect(voice(page)).toContainText(prefix ? "5 of 5" : "5/5");
      await page.keyboard.press("Home");
      await expect(voice(page)).toContainText(prefix ? "about 900 people" : "約900人");
      await page.keyboard.press("ArrowLeft");
      await expect(voice(page)).toContainText(prefix ? "1 of 5" : "1/5");
      await page.keyboard.press("Escape");
      await expect(card(page)).toBeHidden();
      await page.keyboard.press("Tab");
      await expect(page.locator(".chart-table summary").first()).toBeFocused();
    });
  });
}

test("every chart's items are walked from first to last", async ({ page }) => {
  for (const path of [
    "charts/timeline/days/",
    "en/charts/cashless-countries/ministry/",
    "charts/timeline/all/",
  ]) {
    await page.goto(path);
    const rows = page.locator("tbody tr");
    const count = await rows.count();
    await picture(page).focus();
    await expect(voice(page)).toBeAttached();
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press("ArrowRight");
      const name = await rows.nth(index).locator("th").textContent();
      await expect(voice(page)).toContainText(name ?? "?");
      await expect(voice(page)).toContainText(new RegExp(`${index + 1}( of |/)${count}`));
    }
  }
});

test.describe("touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a tap pins an item, a tap elsewhere and Escape let go", async ({ page }) => {
    await page.goto("charts/cashless-countries/seed/");
    const at = await middle(mark(page, "meti-vision-2018-jpn-2015"));
    await page.touchscreen.tap(at.x, at.y);
    await expect(card(page)).toContainText("18.4%");
    await expect(voice(page)).toContainText("日本");
    await page.locator(".chart-title").tap();
    await expect(card(page)).toBeHidden();
    await page.touchscreen.tap(at.x, at.y);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
  });
});

test("a change of state moves the marks, the address follows, and Back works", async ({ page }) => {
  await page.goto("charts/cashless-countries/seed/");
  const japan = mark(page, "meti-vision-2018-jpn-2015");
  const before = Number(await japan.getAttribute("y"));
  await page.evaluate(() => {
    const places: number[] = [];
    Object.assign(window, { places });
    const watch = () => {
      const mark = [...document.querySelectorAll('[data-key="meti-vision-2018-jpn-2015"]')].find(
        (element) => element.getBoundingClientRect().width > 0,
      );
      if (mark) places.push(Number(mark.getAttribute("y")));
      requestAnimationFrame(watch);
    };
    watch();
  });
  await page.locator('.chart-states a[data-state="ministry"]').click();
  await expect(page).toHaveURL(/\/charts\/cashless-countries\/ministry\/$/);
  await expect(page.locator("figure .chart-title")).toContainText("10位");
  await expect(page.locator("tbody tr")).toHaveCount(11);
  await expect(page.locator('.chart-states a[data-state="ministry"]')).toBeFocused();
  await expect(page.locator('.chart-states a[data-state="ministry"]')).toHaveAttribute(
    "aria-current",
    "true",
  );
  await expect(voice(page)).toContainText("10位");
  const target = 96 + before;
  await expect(async () => expect(Number(await japan.getAttribute("y"))).toBe(target)).toPass();
  const places = await page.evaluate(() => (window as unknown as { places: number[] }).places);
  expect(places.some((y) => y > before && y < target)).toBe(true);

  await page.goBack();
  await expect(page).toHaveURL(/\/seed\/$/);
  await expect(page.locator("tbody tr")).toHaveCount(8);
  await page.goForward();
  await expect(page.locator("tbody tr")).toHaveCount(11);
});

test("in a chapter the state is a query, which a shared link restores", async ({ page }) => {
  await page.goto("en/damage/");
  const figure = page.locator("figure#damage-revisions");
  await figure.locator('a[data-state="yen"]').click();
  await expect(page).toHaveURL(/\/en\/damage\/\?damage-revisions=yen$/);
  await expect(figure.locator(".chart-title")).toContainText("¥32,400,688");
  await page.reload();
  await expect(figure).toHaveAttribute("data-state", "yen");
  await page.goBack();
  await expect(figure).toHaveAttribute("data-state", "people");
});

test("without motion where that is wished", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("charts/cashless-countries/seed/");
  await page.locator('.chart-states a[data-state="ministry"]').click();
  await expect(page.locator("tbody tr")).toHaveCount(11);
  const fading = await page.locator(".drawing [opacity]").count();
  expect(fading).toBe(0);
});

test("the link is followed where its page cannot be fetched", async ({ page }) => {
  await page.goto("charts/damage-revisions/people/");
  await page.route("**/charts/damage-revisions/yen/", (route) =>
    route.request().resourceType() === "xhr" ? route.abort() : route.continue(),
  );
  await page.locator('.chart-states a[data-state="yen"]').click();
  await expect(page).toHaveURL(/\/yen\/$/);
  await expect(page.locator("figure")).toHaveAttribute("data-state", "yen");
});

test("nothing of the life is loaded before the chart is touched", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto("damage/");
  expect(loaded.filter((url) => /life/.test(url))).toEqual([]);
  await picture(page).focus();
  await expect(voice(page)).toBeAttached();
  expect(loaded.filter((url) => /life/.test(url))).toHaveLength(1);
});

test("on a chart's page the rest of the page follows the state", async ({ page }) => {
  await page.goto("en/charts/timeline/days/");
  await page.locator('.chart-states a[data-state="all"]').click();
  await expect(page).toHaveURL(/\/all\/$/);
  await expect(page).toHaveTitle(/^A few days of trouble/);
  await expect(page.locator(".embed-code code")).toContainText("/embed/timeline/all/");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/all\/$/);
  await expect(page.locator('a[hreflang="ja"]').first()).toHaveAttribute(
    "href",
    /\/charts\/timeline\/all\/$/,
  );
  await expect(page.locator(".detail-list > li")).toHaveCount(84);
  await page.goBack();
  await expect(page.locator(".embed-code code")).toContainText("/embed/timeline/days/");
});

test("the card stays with its mark when the width changes", async ({ page }) => {
  await page.goto("charts/damage-revisions/people/");
  await picture(page).focus();
  await page.keyboard.press("End");
  await expect(card(page)).toBeVisible();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.locator(".drawing.narrow [data-active]")).toHaveCount(1);
  await expect(async () => {
    const [at, box] = [await middle(mark(page, "rec-20200106")), await card(page).boundingBox()];
    if (!box) throw new Error("no card");
    expect(Math.abs(box.y + box.height / 2 - at.y)).toBeLessThan(120);
    expect(box.x + box.width).toBeLessThanOrEqual(400);
  }).toPass();
});
