import { expect } from "@playwright/test";
import {
  chartFrame,
  contentHeight,
  expectFollows,
  frameAddress,
  heard,
  heightsTold,
  test,
} from "../support/embedding.ts";

const plain = (src: string, attributes = "") =>
  `<iframe src="${src}" width="100%" height="900" ${attributes}></iframe>`;

test("a frame tells its height in the words of every host, in whole pixels, and none twice", async ({
  page,
  baseURL,
  open,
}) => {
  await open(plain(frameAddress(baseURL, "embed/damage-revisions/people/#?secret=aB3dE6gH9j")));
  const frame = await chartFrame(page);
  const last = async () => (await heightsTold(page)).at(-1);
  await expectFollows(frame, last);
  await page.setViewportSize({ width: 500, height: 600 });
  await expectFollows(frame, last);
  const heights = await heightsTold(page);
  expect(heights.length).toBeGreaterThan(1);
  heights.forEach((height, at) => {
    expect(Number.isInteger(height) && height > 200).toBe(true);
    expect(height).not.toBe(heights[at - 1]);
  });
  const data = (await heard(page)).map((message) => message.data);
  for (const height of heights) {
    expect(data).toContainEqual({ sentinel: "amp", type: "embed-size", height });
    expect(data).toContainEqual({ "datawrapper-height": { "damage-revisions": height } });
    expect(data).toContainEqual({ message: "height", value: height, secret: "aB3dE6gH9j" });
  }
});

test("the told height follows rotation, language, state, table, zoom and large letters, both ways", async ({
  page,
  baseURL,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(plain(frameAddress(baseURL, "embed/damage-revisions/people/")));
  let frame = await chartFrame(page);
  const last = async () => (await heightsTold(page)).at(-1);
  await expectFollows(frame, last);
  const upright = (await last()) as number;

  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(last).toBeLessThan(upright);
  await expectFollows(frame, last);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(last).toBe(upright);

  await frame.locator("summary").first().click();
  await expect.poll(last).toBeGreaterThan(upright);
  await expectFollows(frame, last);
  await frame.locator("summary").first().click();
  await expect.poll(last).toBe(upright);

  await frame.locator('a[data-state="per-person"]').click();
  await expect(frame.locator("figure")).toHaveAttribute("data-state", "per-person");
  await expectFollows(frame, last);

  // As a browser zooms: half as many CSS px, each twice as large.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setDeviceMetricsOverride", {
    width: 195,
    height: 422,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(last).toBeGreaterThan(upright);
  await expectFollows(frame, last);
  await cdp.send("Emulation.setDeviceMetricsOverride", {
    width: 390,
    height: 844,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await expectFollows(frame, last);
  const normal = (await last()) as number;

  const letters = (size: string) =>
    frame.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
  await letters("200%");
  await expect.poll(last).toBeGreaterThan(normal);
  await expectFollows(frame, last);
  await letters("");
  await expect.poll(last).toBe(normal);

  const english = frameAddress(baseURL, "en/embed/damage-revisions/people/");
  await page.locator("iframe").evaluate((it: HTMLIFrameElement, src) => {
    it.src = src;
  }, english);
  await expect.poll(() => page.frames()[1]?.url()).toBe(english);
  frame = await chartFrame(page);
  await expectFollows(frame, last);
});

test("the content is as high in a high frame as in a low one, so that no frame grows for ever", async ({
  page,
  baseURL,
  open,
}) => {
  await open(plain(frameAddress(baseURL, "embed/cashless-countries/seed/")));
  const frame = await chartFrame(page);
  const height = await contentHeight(frame);
  for (const high of ["5000", "10", "0", "900"]) {
    await page.locator("iframe").evaluate((it, high) => it.setAttribute("height", high), high);
    // Two frames of animation: the browser has laid out, and whoever watches sizes has been told.
    await frame.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await contentHeight(frame)).toBe(height);
  }
  expect(await heightsTold(page)).toEqual([Math.ceil(height)]);
});

test("a frame far below the screen tells its height before the reader comes there; a hidden one once it shows", async ({
  page,
  baseURL,
  open,
}) => {
  const src = frameAddress(baseURL, "embed/refunds/people/");
  await open(`<div style="height:20000px"></div>${plain(src)}<div id="tab" hidden>${plain(src)}</div>`);
  await expect.poll(() => heightsTold(page, 0)).toHaveLength(1);
  expect(await heightsTold(page, 1)).toEqual([]);
  await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
  await page.locator("#tab").scrollIntoViewIfNeeded();
  await expect.poll(() => heightsTold(page, 1)).toHaveLength(1);
  expect(await heightsTold(page, 0)).toEqual(await heightsTold(page, 1));
});
