import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { chartOf } from "../../src/charts/registry.ts";
import { startHost } from "../support/host.ts";
import { full, states } from "../support/pages.ts";

/** Opens a host page on another site than ours, with a frame of ours in it. */
async function inHost(page: Page, src: string, { attributes = "", csp = "" } = {}) {
  const html = `<!doctype html><html><head><meta charset="utf-8"></head><body>
    <iframe id="frame" src="${src}" width="100%" height="900" ${attributes}></iframe></body></html>`;
  const headers: Record<string, string> = { "Content-Type": "text/html" };
  if (csp) headers["Content-Security-Policy"] = csp;
  const host = await startHost({ "/": { body: html, headers } });
  const heights: number[] = [];
  await page.exposeFunction("heard", (height: number) => heights.push(height));
  await page.addInitScript(() => {
    if (window !== top) return;
    addEventListener("message", ({ data }) => {
      if (data?.type === "embed-size")
        (window as unknown as { heard(height: number): void }).heard(data.height);
    });
  });
  await page.goto(host.crossSiteOrigin);
  return { host, heights, frame: page.frameLocator("#frame") };
}

async function walks(page: Page, frame: FrameLocator) {
  await frame.locator(".chart-picture").focus();
  await expect(frame.locator('figure [role="status"]')).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(frame.locator(".chart-card")).toBeVisible();
}

const src = (baseURL: string | undefined, path: string) => new URL(path, baseURL).href;

test("in a plain host the chart lives, tells its height and keeps the host's Back button", async ({
  page,
  baseURL,
}) => {
  const { host, heights, frame } = await inHost(page, src(baseURL, "embed/damage-revisions/people/"));
  await walks(page, frame);
  const length = await page.evaluate(() => history.length);
  await frame.locator('a[data-state="yen"]').click();
  await expect(frame.locator("figure")).toHaveAttribute("data-state", "yen");
  await expect(frame.locator(".chart-title")).toContainText("3,240万688円");
  expect(await page.evaluate(() => history.length)).toBe(length);
  await expect.poll(() => heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(Number.isInteger(height) && height > 200).toBe(true);
  await host.close();
});

test("in a sandboxed frame the chart lives and its links are followed in place", async ({
  page,
  baseURL,
}) => {
  const { host, heights, frame } = await inHost(page, src(baseURL, "en/embed/cashless-countries/seed/"), {
    attributes: 'sandbox="allow-scripts"',
  });
  await walks(page, frame);
  await expect.poll(() => heights.length).toBeGreaterThan(0);
  const length = await page.evaluate(() => history.length);
  await frame.locator('a[data-state="ministry"]').click();
  await expect(frame.locator("figure")).toHaveAttribute("data-state", "ministry");
  await expect(frame.locator("tbody tr")).toHaveCount(11);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await host.close();
});

test("a host with a strict policy needs to allow the frame and no more", async ({ page, baseURL }) => {
  const site = new URL(baseURL ?? "").origin;
  const { host, frame } = await inHost(page, src(baseURL, "embed/timeline/days/"), {
    csp: `default-src 'none'; frame-src ${site}`,
  });
  await expect(frame.locator(".drawing:visible")).toHaveCount(1);
  await frame.locator(".chart-picture").focus();
  await expect(frame.locator('figure [role="status"]')).toBeAttached();
  await host.close();
});

test("the address asks for a scheme and for no background", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto("embed/damage-revisions/people/?theme=light");
  const light = await paper();
  await page.goto("embed/damage-revisions/people/?theme=dark");
  expect(await paper()).not.toBe(light);
  await page.goto("embed/damage-revisions/people/?bg=none");
  expect(await paper()).toBe("rgba(0, 0, 0, 0)");
});

for (const { id, lang, page: own } of states.filter(
  ({ id, state, lang }) => chartOf(id).states[0] === state && (full || lang === "ja"),
)) {
  test(`the pasted code of ${id}, ${lang} holds every state at every column width`, async ({ page }) => {
    await page.goto(own);
    const code = (await page.locator(".embed-code code").textContent()) ?? "";
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    let tallest = 0;
    for (const { embed } of states.filter((other) => other.id === id && other.lang === lang)) {
      await page.goto(embed);
      for (let width = 330; width <= 720; width += full ? 15 : 65) {
        await page.setViewportSize({ width, height: 400 });
        tallest = Math.max(tallest, await page.evaluate(() => document.body.getBoundingClientRect().height));
      }
    }
    expect(height).toBeGreaterThanOrEqual(tallest);
    expect(height).toBeLessThan(tallest * 1.2 + 120);
  });
}

test("a frame asks nothing of third parties and stores nothing", async ({ page, baseURL, context }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await page.goto("embed/timeline/days/");
  await page.locator(".chart-picture").focus();
  await expect(page.locator('figure [role="status"]')).toBeAttached();
  expect([...hosts]).toEqual([new URL(baseURL ?? "").origin]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
