import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { plain } from "../../src/embed/snippets/choice.ts";
import { codeOf } from "../../src/embed/snippets/code.ts";
import type { Subject, Subjects } from "../../src/embed/snippets/subject.ts";
import { type Host, startHost } from "../support/host.ts";

const subject = (JSON.parse(readFileSync("dist/embed/damage-revisions.json", "utf8")) as Subjects).yen
  ?.en as Subject;
const own = readFileSync("dist/en/charts/damage-revisions/yen.snippet.txt", "utf8");

let host: Host | undefined;
test.afterEach(() => host?.close());

/** Opens an article of another site with a code pasted into it as it was copied. */
async function paste(page: Page, baseURL: string | undefined, code: string, csp?: string) {
  // Codes name the published site; the one under test stands in for it.
  const pasted = code.replaceAll(new URL(subject.page).origin, new URL(baseURL ?? "").origin);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title></head><body><p>Before.</p>${pasted}<p>After.</p></body></html>`;
  host = await startHost({ "/": { body, headers: csp ? { "content-security-policy": csp } : {} } });
  await page.goto(host.crossSiteOrigin);
}

test("the pasted frame shows the chart", async ({ page, baseURL }) => {
  await paste(page, baseURL, codeOf("frame", subject, { ...plain, theme: "dark" }));
  const frame = page.frameLocator(`iframe[title="${subject.title}"]`);
  await expect(frame.locator(".drawing:visible")).toHaveCount(1);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the pasted picture is drawn for a ${colorScheme} screen under a strict policy`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    const site = new URL(baseURL ?? "").origin;
    await paste(
      page,
      baseURL,
      codeOf("picture", subject, plain),
      `default-src 'none'; img-src ${site}; style-src 'none'`,
    );
    const image = page.getByRole("img", { name: subject.alternative });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((it: HTMLImageElement) => [it.complete, it.naturalWidth, it.currentSrc]))
      .toEqual([
        true,
        subject.picture.width,
        expect.stringMatching(colorScheme === "dark" ? /yen\.dark\.svg$/ : /yen\.svg$/),
      ]);
    const box = await image.boundingBox();
    expect(box).toMatchObject(subject.picture);
    await expect(page.getByText(subject.credit)).toBeVisible();
  });

test("the pasted picture shrinks with a phone and falls back to a PNG", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const noDrawings = codeOf("picture", subject, plain).replace(/<source[^>]*>/g, "");
  await paste(page, baseURL, noDrawings);
  const image = page.getByRole("img", { name: subject.alternative });
  await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1360);
  const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 1 };
  expect(width).toBe(304);
  expect(width / height).toBeCloseTo(subject.picture.width / subject.picture.height, 1);
});

for (const width of [320, 390, 1280])
  test(`the HTML to own reads under the strictest policy, twice on a page, at ${width} px`, async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setViewportSize({ width, height: 800 });
    await paste(page, baseURL, own + own, "default-src 'none'; style-src 'none'");
    await expect(page.locator("svg[role=img]")).toHaveCount(2);
    const sizes = await page.locator("svg[role=img] text").evaluateAll((all) =>
      all.map((text) => {
        const { a } = (text as SVGGraphicsElement).getScreenCTM() as DOMMatrix;
        return Number.parseFloat(getComputedStyle(text).fontSize) * a;
      }),
    );
    expect(sizes.length).toBeGreaterThan(10);
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(size).toBeLessThanOrEqual(15);
    }
    await page.locator("summary").first().click();
    await expect(page.locator("table").first().locator("tbody tr")).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(requests.filter((url) => !/localhost:\d+\/(?:favicon\.ico)?$/.test(url))).toEqual([]);
  });
