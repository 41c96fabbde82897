import { readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { site } from "../../src/site.ts";
import { chartFrame, expectFollows, test } from "../support/embedding.ts";
import { headersOf, startSite } from "../support/site-with-headers.ts";

const built = (readdirSync("dist", { recursive: true }) as string[]).filter((path) => path.endsWith(".html"));
const isFrame = (path: string) => /^(?:en\/)?embed\/.+\/index\.html$|^v\//.test(path);

test("no frame is kept from any page, and every page for readers is kept out of all", () => {
  expect(built.filter(isFrame).length).toBeGreaterThan(100);
  const wrong = built.filter((path) => {
    const headers = headersOf(site.base + path.replace(/index\.html$/, ""));
    const closed =
      headers["x-frame-options"] === "DENY" &&
      headers["content-security-policy"] === "frame-ancestors 'none'";
    const open = !("x-frame-options" in headers) && !("content-security-policy" in headers);
    return isFrame(path) ? !open : !closed;
  });
  expect(wrong).toEqual([]);
});

test("a page that takes only what says so (COEP) frames a chart, sandboxed too, and it lives", async ({
  page,
  open,
  failures,
}) => {
  const served = await startSite();
  const src = `${served.origin}${site.base}embed/refunds/people/`;
  await open(
    `<iframe src="${src}" width="100%" height="300"></iframe>
      <iframe src="${src}" width="100%" height="300" sandbox="allow-scripts"></iframe>
      <img src="${served.origin}${site.base}charts/refunds/people.svg" alt="">
      <script src="${served.origin}${site.base}embed.js"></script>`,
    {
      headers: {
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
      },
    },
  );
  for (const at of [0, 1]) {
    const frame = await chartFrame(page, at);
    await expectFollows(frame, () =>
      page
        .locator("iframe")
        .nth(at)
        .evaluate((it) => it.clientHeight),
    );
    await frame.locator(".chart-picture").focus();
    await expect(frame.locator('figure [role="status"]')).toBeAttached();
  }
  expect(await page.locator("img").evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
  expect(failures).toEqual([]);
  await served.close();
});

test("a page for readers shows in no frame", async ({ page, open }) => {
  const served = await startSite();
  await open(`<iframe src="${served.origin}${site.base}charts/refunds/people/"></iframe>`);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  await served.close();
});
