import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { addressesOf } from "../../src/charts/address.ts";
import { langs } from "../../src/i18n/lang.ts";
import { folderOf, releases } from "../../src/pinned/releases.ts";
import { prefix } from "../../src/site.ts";
import {
  chartFrame,
  expectFollows,
  expectWalks,
  frameAddress,
  heightsTold,
  test,
} from "../support/embedding.ts";
import { hashes } from "../support/hashes.ts";

const all = releases();
const newest = all[0] as (typeof all)[number];
const folder = folderOf(newest.version);

test("every pinned file is what its release’s manifest says, and nothing else is pinned", () => {
  expect(all.length).toBeGreaterThan(0);
  const expected = all.flatMap(({ version, files }) =>
    Object.entries(files).map(([path, hash]) => [`${version}/${path}`, hash]),
  );
  expect(hashes("dist/v")).toEqual(Object.fromEntries(expected));
});

test("no pinned byte knows the site that shows it", () => {
  for (const path of Object.keys(hashes("dist/v"))) {
    const text = readFileSync(join("dist/v", path), "utf8");
    const addresses = [...text.matchAll(/\b(?:https?|file):\/\/[^\s"'`<)]*/g)].map(([address]) => address);
    expect(
      addresses.filter((address) => !address.startsWith("http://www.w3.org/")),
      path,
    ).toEqual([]);
    const ofTheSite = /_astro|(?:href|src|data-[a-z]+)="\/|url\((?!#)|\.png\b/.exec(text)?.[0];
    expect(ofTheSite, path).toBeUndefined();
  }
});

test("the list of the newest release leads to its charts in each language, and the data page to the list", async ({
  page,
}) => {
  for (const lang of langs) {
    await page.goto(`${prefix(lang)}data/`);
    await page.locator("#pinned-versions ~ ul a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${folder}${prefix(lang)}$`));
    await page.locator("main > ul > li > a").first().click();
    await expect(page.locator(".drawing:visible, .markup:visible")).toHaveCount(1);
    const live = page.locator(".chart-foot p + p a");
    await page.goto(await live.evaluate((link: HTMLAnchorElement) => link.href));
    await expect(page).toHaveURL(/^(?!.*\/v\/).*\/charts\//);
    await expect(page.locator(".chart-page figure")).toBeVisible();
  }
});

const hosts = [
  { name: "a plain frame", attributes: "", isStrict: false },
  { name: "a sandboxed frame", attributes: 'sandbox="allow-scripts"', isStrict: false },
  { name: "a frame of a host with a strict policy", attributes: "", isStrict: true },
];

for (const { name, attributes, isStrict } of hosts) {
  test(`in ${name} a pinned chart lives as the live one does`, async ({ page, baseURL, open }) => {
    const src = frameAddress(baseURL, `${folder}en/embed/cashless-countries/seed/?theme=dark&bg=none`);
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await open(
      `<iframe src="${src}" width="100%" height="900" ${attributes}></iframe>`,
      isStrict ? { csp: `default-src 'none'; frame-src ${new URL(src).origin}` } : {},
    );
    const frame = await chartFrame(page);
    await expect(frame.locator(".drawing:visible")).toHaveCount(1);
    await expect(frame.locator(":root")).toHaveCSS("color-scheme", "dark");
    await expect(frame.locator(":root")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    await expectFollows(frame, async () => (await heightsTold(page)).at(-1));
    await expectWalks(page, frame);
    await frame.locator('a[data-state="ministry"]').click();
    await expect(frame.locator("figure")).toHaveAttribute("data-state", "ministry");
    await expect(frame.locator("tbody tr")).toHaveCount(11);
    await expect(frame.locator(".chart-foot")).toContainText(`Pinned to data version ${newest.version}`);
    expect(new URL(frame.url()).pathname).toContain(`/${folder}en/embed/cashless-countries/ministry/`);
    expect(refused).toEqual([]);
  });
}

test("the pinned timeline brings its explorer from its own folder", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${folder}embed/timeline/days/`);
  await page.getByRole("button", { name: "拡大して1件ずつ見る" }).click();
  await expect(page.locator(".explorer").getByRole("application")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  const more = page.locator(".explorer-body a");
  expect(new URL(await more.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
    new URL(addressesOf("timeline", "all", "ja").page, page.url().replace(/v\/.*/, "")).pathname,
  );
  for (const path of loaded) expect(path).toContain(`/${folder}`);
});

test("opened from a disk a pinned page shows its picture, lives, and leads to the state beside it", async ({
  page,
}) => {
  const file = resolve("dist", folder, "embed/damage-revisions/people/index.html");
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator(".drawing:visible")).toHaveCount(1);
  await expect(page.locator(":root")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expectWalks(page, page);
  await page.locator('a[data-state="yen"]').click();
  await expect(page.locator(".chart-title")).toContainText("3,240万688円");
  await expect(page).toHaveURL(/damage-revisions\/yen\/index\.html$/);
});
