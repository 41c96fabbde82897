import { expect, test } from "@playwright/test";
import { type Host, startHost } from "../support/host.ts";

const frame = "<!doctype html><title>枠</title>";
let host: Host;

test.beforeAll(async () => {
  const body = '<!doctype html><html lang="ja"><title>漢字</title><p>九十二日の記録</p></html>';
  host = await startHost({ "/": { body }, "/frame": { body: frame } });
});

test.afterAll(() => host.close());

test("Japanese text has glyphs, each one em wide", async ({ page }) => {
  await page.goto(host.origin);
  await expect(page.getByText("九十二日の記録")).toBeVisible();
  const drawn = await page.evaluate(() =>
    ["漢", "字"].map((letter) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.font = "100px sans-serif";
      context.fillText(letter, 10, 110);
      return { width: context.measureText(letter).width, image: canvas.toDataURL() };
    }),
  );
  expect(drawn.map(({ width }) => width)).toEqual([100, 100]);
  // The box that stands in for a missing glyph could be as wide, but is the same for every letter.
  expect(drawn[0]?.image).not.toBe(drawn[1]?.image);
});

test("the browser keeps origins apart", async ({ page }) => {
  await page.goto(host.origin);
  const url = `${host.crossSiteOrigin}/frame`;
  const reach = await page.evaluate(async (src) => {
    const iframe = Object.assign(document.createElement("iframe"), { src });
    const loaded = new Promise((resolve) => iframe.addEventListener("load", resolve));
    document.body.append(iframe);
    await loaded;
    const fetched = await fetch(src).then(
      () => true,
      () => false,
    );
    return { document: iframe.contentDocument !== null, fetched };
  }, url);
  expect(reach).toEqual({ document: false, fetched: false });
  // The frame did load: the test above saw a closed door, not an empty room.
  expect(await page.frame({ url })?.content()).toContain("枠");
});
