import { expect } from "@playwright/test";
import { chartFrame, expectWalks, frameAddress, test } from "../support/embedding.ts";

const plain = (src: string, attributes = "") =>
  `<iframe src="${src}" width="100%" height="900" ${attributes}></iframe>`;

test("in a plain host the chart lives and keeps the host's Back button", async ({ page, baseURL, open }) => {
  await open(plain(frameAddress(baseURL, "embed/damage-revisions/people/")));
  const frame = await chartFrame(page);
  await expectWalks(page, frame);
  const length = await page.evaluate(() => history.length);
  await frame.locator('a[data-state="yen"]').click();
  await expect(frame.locator("figure")).toHaveAttribute("data-state", "yen");
  await expect(frame.locator(".chart-title")).toContainText("3,240万688円");
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("in a sandboxed frame the chart lives, and its links are followed in place with what the address asks", async ({
  page,
  baseURL,
  open,
}) => {
  const src = frameAddress(baseURL, "en/embed/cashless-countries/seed/?theme=dark");
  await open(plain(src, 'sandbox="allow-scripts"'));
  const frame = await chartFrame(page);
  await expectWalks(page, frame);
  const length = await page.evaluate(() => history.length);
  await frame.locator('a[data-state="ministry"]').click();
  await expect(frame.locator("figure")).toHaveAttribute("data-state", "ministry");
  await expect(frame.locator("tbody tr")).toHaveCount(11);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("links out of a frame open beside the host's page, and leave it where it is", async ({
  page,
  baseURL,
  open,
}) => {
  const { crossSiteOrigin } = await open(
    plain(frameAddress(baseURL, "en/embed/refunds/people/"), 'sandbox="allow-scripts allow-popups"'),
  );
  const frame = await chartFrame(page);
  const opened = page.waitForEvent("popup");
  await frame.locator(".chart-foot p a").first().click();
  const beside = await opened;
  await expect(beside).toHaveURL(frameAddress(baseURL, "en/charts/refunds/people/"));
  await expect(beside.locator("h1")).toBeVisible();
  expect(page.url()).toBe(`${crossSiteOrigin}/`);
});

test("where a sandbox lets no link out, a pressed link shows its address", async ({
  page,
  baseURL,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(plain(frameAddress(baseURL, "en/embed/refunds/people/"), 'sandbox="allow-scripts"'));
  const frame = await chartFrame(page);
  const link = frame.locator(".chart-foot p a").first();
  await link.click();
  await expect(link).toHaveText(frameAddress(baseURL, "en/charts/refunds/people/"));
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(
    await frame.evaluate(() => innerWidth),
  );
});

test("a host with a strict policy needs to allow the frame and no more", async ({ page, baseURL, open }) => {
  const site = new URL(baseURL ?? "").origin;
  await open(plain(frameAddress(baseURL, "embed/timeline/days/")), {
    csp: `default-src 'none'; frame-src ${site}`,
  });
  const frame = await chartFrame(page);
  await expect(frame.locator(".drawing:visible")).toHaveCount(1);
  await expectWalks(page, frame);
});

test("the address asks for a scheme and for no background", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto("embed/damage-revisions/people/?theme=light");
  const light = await paper();
  await page.goto("embed/damage-revisions/people/?theme=dark");
  expect(await paper()).not.toBe(light);
  await page.goto("embed/damage-revisions/people/?theme=auto");
  expect(await paper()).toBe(light);
  await page.goto("embed/damage-revisions/people/?bg=none");
  expect(await paper()).toBe("rgba(0, 0, 0, 0)");
});

test("a frame loads its own chart's style and no other's", async ({ page }) => {
  const sheets = () =>
    page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname.split("/").pop()),
      );
  await page.goto("embed/refunds/people/");
  expect(await sheets()).toEqual(["frame.css"]);
  await page.goto("embed/attack-path/path/");
  expect(await sheets()).toEqual(["frame.css", "attack-path.css"]);
  await expect(page.locator(".attack-path")).toHaveCSS("display", "grid");
});

test("a frame asks nothing of third parties, stores nothing and allows no inline script or style", async ({
  page,
  baseURL,
  context,
}) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await page.goto("embed/timeline/days/");
  await page.locator(".chart-picture").focus();
  await expect(page.locator('figure [role="status"]')).toBeAttached();
  expect([...hosts]).toEqual([new URL(baseURL ?? "").origin]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute("content", /script-src 'self'; *style-src 'self'/);
});
