import { expect } from "@playwright/test";
import { contrast } from "../../src/charts/testing/contrast.ts";
import {
  chartFrame,
  contentHeight,
  expectFollows,
  frameAddress,
  pastedCode,
  pixel,
  test,
} from "../support/embedding.ts";
import { full, states } from "../support/pages.ts";

/** Host pages that a chart may land on. */
const hosts = [
  { name: "that reads from right to left", page: { lang: "ar", root: 'dir="rtl"' }, width: 640 },
  {
    name: "with an aggressive reset",
    page: {
      head: `<style>
        *, *::before { all: unset; box-sizing: border-box; display: revert; margin: 0 !important; padding: 0 !important; font: 30px/3 cursive !important; color: red !important }
        img, iframe, video { max-width: 100%; height: auto; border: 5px solid }
      </style>`,
    },
    width: 640,
  },
  { name: "280 px wide", page: {}, width: 280 },
];

for (const { name, page: hostPage, width } of hosts) {
  test(`on a page ${name}, a chart keeps its look and gets its height`, async ({ page, baseURL, open }) => {
    const body = `<div style="width:${width}px">${pastedCode(baseURL, "damage-revisions", "people", "ja")}
      <seven-pay-chart chart="damage-revisions" lang="ja">A chart</seven-pay-chart></div>
      <script src="${frameAddress(baseURL, "embed.js")}"></script>`;
    await open(body, hostPage);
    for (const [at, selector] of ["div > iframe", "seven-pay-chart iframe"].entries()) {
      const frame = await chartFrame(page, at);
      await expectFollows(frame, () => page.locator(selector).evaluate((it) => it.clientHeight));
      // Browsers lay out anew what is on the screen.
      await page.locator(selector).scrollIntoViewIfNeeded();
      const look = () =>
        frame.evaluate(() => {
          const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
          const { direction, fontSize } = getComputedStyle(
            document.querySelector(".chart-summary") as Element,
          );
          return { over: [scrollWidth - clientWidth, scrollHeight - clientHeight], direction, fontSize };
        });
      await expect.poll(look).toEqual({ over: [0, 0], direction: "ltr", fontSize: "16px" });
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a pasted frame holds the whole chart, and the element shows what stands inside it", async ({
    page,
    baseURL,
    open,
  }) => {
    await open(
      `<div style="width:640px">${pastedCode(baseURL, "cashless-countries", "seed", "en")}</div>
        <seven-pay-chart chart="refunds"><a href="https://example.org/">Refunds</a></seven-pay-chart>
        <script src="${frameAddress(baseURL, "embed.js")}"></script>`,
    );
    await expect(page.getByRole("link", { name: "Refunds" })).toBeVisible();
    const frame = await chartFrame(page);
    await expect(frame.locator(".drawing svg:visible")).toHaveCount(1);
    const room = await page.locator("iframe").evaluate((it) => it.clientHeight);
    expect(await contentHeight(frame)).toBeLessThanOrEqual(room);
    await frame.locator('a[data-state="ministry"]').click();
    await expect(frame.locator("tbody tr")).toHaveCount(11);
  });
});

/** What is seen of a frame's ground where its address asks for one; else it follows a page that says that it is dark. */
const papers: Record<string, string> = { "?theme=dark": "#16181a", "?theme=light": "#fbfaf6" };
const dark = "body{margin:0;background:#101014;color:#eee}";

test("where a page gives every frame its own height and runs no script, the pasted one keeps that of its code", async ({
  page,
  baseURL,
  open,
}) => {
  await open(pastedCode(baseURL, "damage-revisions", "people", "ja"), {
    head: "<style>img, iframe, video { max-width: 100%; height: auto }</style>",
  });
  const frame = await chartFrame(page);
  const height = await page.locator("iframe").evaluate((it) => it.clientHeight);
  expect(height).toBeGreaterThanOrEqual(await contentHeight(frame));
});

test.describe("on light and dark pages", () => {
  // The tests' own choice of a scheme would hold in frames too, against their page.
  test.use({ colorScheme: null });

  for (const [name, head, followed, ground] of [
    ["light", "<style>body{margin:0}</style>", "#fbfaf6", "#ffffff"],
    ["dark, and says so,", `<style>:root{color-scheme:dark}${dark}</style>`, "#16181a", "#101014"],
    ["dark, and does not say so,", `<style>${dark}</style>`, "#fbfaf6", null],
  ] as const) {
    for (const asked of ["", "?theme=dark", "?theme=light", "?bg=none&theme=dark", "?bg=none"]) {
      // Dark letters on a dark page that does not say that it is dark: what `theme` is there for.
      if (asked === "?bg=none" && ground === null) continue;
      test(`where the page is ${name} a frame${asked && ` with ${asked}`} can be read`, async ({
        page,
        baseURL,
        open,
      }) => {
        const src = frameAddress(baseURL, `embed/refunds/people/${asked}`);
        await open(`<iframe src="${src}" width="100%" height="700" style="border:0"></iframe>`, { head });
        const frame = await chartFrame(page);
        const seen = await pixel(page, 4, 4);
        const ink = await frame.evaluate(() => getComputedStyle(document.body).color);
        const [red = 0, green = 0, blue = 0] = (ink.match(/\d+/g) ?? []).map(Number);
        const letters = `#${Buffer.from([red, green, blue]).toString("hex")}`;
        expect(contrast(seen, letters)).toBeGreaterThan(7);
        if (asked === "") expect(seen).toBe(followed);
        if (asked in papers) expect(seen).toBe(papers[asked]);
        if (asked === "?bg=none") expect(seen).toBe(ground);
      });
    }
  }
});

test("of thirty charts on a page, those far from the screen load nothing", async ({
  page,
  baseURL,
  open,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (/\/embed\/[\w-]+\/[\w-]+\/$/.test(request.url())) loaded.push(request.url());
  });
  const thirty = states.filter(({ lang }) => lang === "ja").slice(0, 30);
  const codes = thirty.map(({ id, state, lang }) => pastedCode(baseURL, id, state, lang));
  await open(`<div style="width:640px">${codes.join("\n<p>Between two charts.</p>\n")}</div>`);
  await chartFrame(page);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.length).toBeLessThan(8);
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
  await expect
    .poll(() => loaded.some((url) => url.endsWith(`/${thirty[29]?.id}/${thirty[29]?.state}/`)))
    .toBe(true);
  expect(loaded.length).toBeLessThan(full ? 30 : 20);
});

test("on paper the picture is there in full, without what only a screen needs", async ({
  page,
  baseURL,
  open,
}) => {
  await open(`<h1>An article</h1>${pastedCode(baseURL, "damage-revisions", "people", "ja")}`);
  const frame = await chartFrame(page);
  // The width of A4 within its margins.
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(frame.locator(".drawing svg:visible")).toHaveCount(1);
  await expect(frame.locator(".chart-states")).toBeHidden();
  const { bottom } = await frame.locator(".drawing svg:visible").evaluate((it) => it.getBoundingClientRect());
  const room = await page.locator("iframe").evaluate((it) => it.clientHeight);
  expect(bottom).toBeLessThan(room);
  expect(await contentHeight(frame)).toBeLessThanOrEqual(room);
  const box = await page.locator("iframe").boundingBox();
  expect(await pixel(page, (box?.x ?? 0) + 4, (box?.y ?? 0) + 4)).toBe("#ffffff");
});
