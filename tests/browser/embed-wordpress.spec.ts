import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { addressesOf } from "../../src/charts/address.ts";
import { chartOf } from "../../src/charts/registry.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { site } from "../../src/site.ts";
import {
  chartFrame,
  contentHeight,
  expectFollows,
  frameAddress,
  pastedCode,
  test,
} from "../support/embedding.ts";
import { datawrapperScript, filteredByWordPress, wordpressScript } from "../support/wordpress.ts";

/** A column as wide as many themes have it, in which this chart is under WordPress's 1000 px. */
const article = (html: string) => `<article style="width:640px">${html}</article>${wordpressScript}`;
/** What WordPress makes of the site's oEmbed record of a chart; its server adds the secret, or its script does. */
function fromRecord(baseURL: string | undefined, id: string, lang: Lang, secret: string | null): string {
  const { oembed } = addressesOf(id, chartOf(id).states[0] as string, lang);
  const record = JSON.parse(readFileSync(`dist/${oembed}`, "utf8"));
  const html = filteredByWordPress(record, secret);
  if (!html) throw new Error(`WordPress shows nothing of ${oembed}`);
  return html.replaceAll(site.origin, new URL(baseURL ?? "").origin);
}
const ready = (page: Page) => page.evaluate(() => dispatchEvent(new Event("WORDPRESS-READY")));
const heightOf = (page: Page, at = 0) =>
  page
    .locator("iframe")
    .nth(at)
    .evaluate((it) => it.clientHeight);

for (const [when, secret] of [
  ["its server gave the secret", "aB3dE6gH9j"],
  ["its script gives the secret once the frame is there", null],
] as const) {
  test(`where ${when}, WordPress gets the right height, in every state`, async ({ page, baseURL, open }) => {
    const code = fromRecord(baseURL, "refunds", "ja", secret);
    await open(article(code));
    const frame = await chartFrame(page);
    await ready(page);
    await expectFollows(frame, () => heightOf(page));
    const before = await heightOf(page);
    // Its sandbox lets no page be fetched: the link is followed, and the secret with it.
    await frame.locator('a[data-state="yen"]').click();
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/embed\/refunds\/yen\/#\?secret=\w+$/);
    const after = await chartFrame(page);
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.locator("article").evaluate((it) => it.style.setProperty("width", "560px"));
    await expect.poll(() => heightOf(page)).not.toBe(before);
    await expectFollows(after, () => heightOf(page));
  });
}

test("WordPress opens the links for which its sandbox has no way out", async ({ page, baseURL, open }) => {
  await open(article(fromRecord(baseURL, "refunds", "en", "aB3dE6gH9j")));
  const frame = await chartFrame(page);
  await frame.locator(".chart-foot p a").first().click();
  await expect(page).toHaveURL(frameAddress(baseURL, "en/charts/refunds/people/"));
});

test("where WordPress's script is not on the page, a link that cannot open shows its address", async ({
  page,
  baseURL,
  open,
}) => {
  await open(fromRecord(baseURL, "refunds", "en", "aB3dE6gH9j"));
  const frame = await chartFrame(page);
  const link = frame.locator(".chart-foot p a").first();
  await link.click();
  await expect(link).toHaveText(frameAddress(baseURL, "en/charts/refunds/people/"));
});

test("a page of WordPress that carries Datawrapper's script too works with both, and with neither's frames mixed up", async ({
  page,
  baseURL,
  open,
  failures,
}) => {
  const wordpress = fromRecord(baseURL, "refunds", "ja", "aB3dE6gH9j");
  const plain = pastedCode(baseURL, "damage-scale", "last-report", "en");
  await open(article(`${wordpress}${plain}${datawrapperScript}`));
  const [first, second] = [await chartFrame(page, 0), await chartFrame(page, 1)];
  await ready(page);
  await expectFollows(first, () => heightOf(page, 0));
  await expectFollows(second, () => heightOf(page, 1));
  expect(await contentHeight(first)).not.toBe(await contentHeight(second));
  expect(Number(await page.locator("iframe").first().getAttribute("height"))).toBe(await heightOf(page, 0));
  expect(failures).toEqual([]);
});

test("a chart higher than WordPress allows scrolls in its frame, and nothing is lost", async ({
  page,
  baseURL,
  open,
}) => {
  await open(article(fromRecord(baseURL, "timeline", "ja", "aB3dE6gH9j")));
  const frame = await chartFrame(page);
  await ready(page);
  await expect.poll(() => heightOf(page)).toBe(1000);
  expect(await contentHeight(frame)).toBeGreaterThan(1000);
  await frame.locator(".chart-links a").last().scrollIntoViewIfNeeded();
  await expect(frame.locator(".chart-links a").last()).toBeInViewport();
});
