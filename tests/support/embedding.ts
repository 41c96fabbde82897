import { inflateSync } from "node:zlib";
import { test as base, expect, type Frame, type Page } from "@playwright/test";
import { chartOf } from "../../src/charts/registry.ts";
import { tables } from "../../src/data.ts";
import { embedCode } from "../../src/embed/code.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { site } from "../../src/site.ts";
import { type Host, type Pages, startHost } from "./host.ts";

/** What a host page may differ in. */
interface HostPage {
  lang?: string;
  /** Attributes of its root element. */
  root?: string;
  head?: string;
  /** Its Content-Security-Policy. */
  csp?: string;
  headers?: Record<string, string>;
  /** Further pages of the host. */
  pages?: Pages;
}

/** A message that the host page got: from which of its frames, and what. */
export interface Heard {
  frame: number;
  data: Record<string, unknown>;
}

/** Tests with a page of another site than the one under test, which is stopped after each. */
export const test = base.extend<{ open(body: string, page?: HostPage): Promise<Host>; failures: string[] }>({
  open: async ({ page }, use) => {
    const hosts: Host[] = [];
    await page.addInitScript(() => {
      if (window !== top) return;
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener("message", ({ data, source }) => {
        const frame = [...Array(window.length).keys()].findIndex((at) => window[at] === source);
        heard.push({ frame, data });
      });
    });
    await use(async (body, { lang = "en", root = "", head = "", csp, headers = {}, pages = {} } = {}) => {
      const html = `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Host</title>${head}</head><body>${body}</body></html>`;
      const policy: Record<string, string> = csp ? { "Content-Security-Policy": csp } : {};
      const host = await startHost({ ...pages, "/": { body: html, headers: { ...policy, ...headers } } });
      hosts.push(host);
      await page.goto(host.crossSiteOrigin);
      return host;
    });
    for (const host of hosts) await host.close();
  },
  /** What the page and its frames throw. */
  failures: async ({ page }, use) => {
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(error.message));
    await use(failures);
  },
});

/** A state's page for frames on the site under test. */
export const frameAddress = (baseURL: string | undefined, path: string): string =>
  new URL(path, baseURL).href;

/** The code that a chart's page gives for articles, of the site under test. */
export function pastedCode(baseURL: string | undefined, id: string, state: string, lang: Lang): string {
  const chart = chartOf(id);
  const code = embedCode(chart, chart.view(tables, state), lang);
  return code.replaceAll(site.origin, new URL(baseURL ?? "").origin);
}

/** The messages that the host page has got so far. */
export const heard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** How many messages the host page has got from its frame of a place. */
export const countHeard = (page: Page, frame: number): Promise<number> =>
  page.evaluate(
    (at) => (window as unknown as { heard: Heard[] }).heard.filter(({ frame }) => frame === at).length,
    frame,
  );

/** The heights told by the host page's frame of a place, in our own words. */
export const heightsTold = async (page: Page, frame = 0): Promise<number[]> =>
  (await heard(page))
    .filter(({ data, frame: from }) => data?.type === "seven-pay-chart" && from === frame)
    .map(({ data }) => data.height as number);

/** The frame of a place among the page's frames, once it has a chart. */
export async function chartFrame(page: Page, at = 0): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBeGreaterThan(at + 1);
  const frame = page.frames()[at + 1] as Frame;
  await frame.locator("figure[data-chart]").waitFor();
  return frame;
}

/** Walks into a chart by keyboard, in a frame or a page, and sees its first item told. */
export async function expectWalks(page: Page, at: Page | Frame): Promise<void> {
  await at.locator(".chart-picture").focus();
  await expect(at.locator('figure [role="status"]')).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(at.locator(".chart-card")).toBeVisible();
}

/** How high a frame's content is, CSS px. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.body.getBoundingClientRect().height);

/** How high the host page has a frame, inside its borders, CSS px; by a selector, the first of them. */
export const heightOnHost = (page: Page, selector = "iframe"): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((it) => it.clientHeight);

/** Waits until a height, as the host has it, follows the frame's content within one pixel. */
export const expectFollows = (frame: Frame, height: () => Promise<number | undefined>): Promise<void> =>
  expect
    .poll(async () => Math.abs(((await height()) ?? 0) - (await contentHeight(frame))))
    .toBeLessThanOrEqual(1);

/** The colour of a pixel of the page on screen, as `#rrggbb`. */
export async function pixel(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const parts: Buffer[] = [];
  // After the signature come chunks: length, name, content and checksum.
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  // Of a single pixel, every filter leaves the plain bytes after its own.
  return `#${inflateSync(Buffer.concat(parts)).toString("hex", 1, 4)}`;
}
