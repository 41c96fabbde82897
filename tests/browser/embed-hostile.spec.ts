import { expect } from "@playwright/test";
import {
  chartFrame,
  countHeard,
  expectFollows,
  frameAddress,
  heightOnHost,
  heightsTold,
  pastedCode,
  test,
} from "../support/embedding.ts";

test("hostile messages to the host page change nothing and throw nothing", async ({
  page,
  baseURL,
  open,
  failures,
}) => {
  const evil = `<script>
    const say = (height) => parent.postMessage({ type: "seven-pay-chart", chart: "refunds", height }, "*");
    for (let at = 0; at < 10000; at += 1) say(at);
  </script>`;
  await open(
    `${pastedCode(baseURL, "refunds", "people", "ja")}<iframe id="evil" src="/evil" height="77"></iframe>
      <iframe id="evil-sandbox" src="/evil" sandbox="allow-scripts" height="77"></iframe><script src="${frameAddress(baseURL, "embed.js")}"></script>`,
    { pages: { "/evil": { body: evil } } },
  );
  const frame = await chartFrame(page);
  await expectFollows(frame, () => heightOnHost(page));
  const height = await heightOnHost(page);
  // Some that no frame could send, as other scripts of the page make up events, with the right source and origin.
  await page.evaluate(
    (origin) => {
      const source = document.querySelector("iframe")?.contentWindow as Window;
      const say = (data: unknown, from: Partial<MessageEventInit> = {}) =>
        dispatchEvent(new MessageEvent("message", { data, source, origin, ...from }));
      const told = (height: unknown) => ({ type: "seven-pay-chart", chart: "refunds", height });
      for (const bad of [Number.NaN, -1, 0, 0.5, 1e9, "900", null, {}, [], Infinity]) say(told(bad));
      for (const bad of [null, undefined, "height", 7, Symbol("x"), () => 900]) say(bad);
      say({
        get type() {
          throw new Error("a getter");
        },
      });
      say(
        new Proxy(
          {},
          {
            get() {
              throw new Error("a proxy");
            },
          },
        ),
      );
      say(told(901), { origin: "https://evil.example" });
      say(told(902), { origin: "" });
      say(told(903), { source: window });
      say(told(904), { source: null });
      for (let at = 0; at < 10_000; at += 1) say(told(905), { origin: `${origin}.evil.example` });
    },
    new URL(baseURL ?? "").origin,
  );
  for (const flooding of [1, 2])
    await expect.poll(() => countHeard(page, flooding), { timeout: 60_000 }).toBe(10_000);
  expect(await heightOnHost(page)).toBe(height);
  expect(
    await page.locator("#evil, #evil-sandbox").evaluateAll((all) => all.map((it) => it.clientHeight)),
  ).toEqual([77, 77]);
  expect(failures).toEqual([]);
});

test("hostile messages to a frame change nothing, throw nothing and are not answered one by one", async ({
  page,
  baseURL,
  open,
  failures,
}) => {
  const src = frameAddress(baseURL, "embed/refunds/people/");
  await open(`<iframe src="${src}" width="100%" height="900"></iframe><iframe src="/sibling"></iframe>`, {
    pages: { "/sibling": { body: "<p>A sibling</p>" } },
  });
  const frame = await chartFrame(page);
  await expect.poll(() => heightsTold(page)).toHaveLength(1);
  const [told] = await heightsTold(page);

  // Another frame of the page is not the host.
  await page.frames()[2]?.evaluate(() => {
    for (let at = 0; at < 100; at += 1) parent.frames[0]?.postMessage({ message: "ready" }, "*");
  });
  await page.evaluate(() => {
    const target = window.frames[0] as Window;
    for (const bad of [
      null,
      undefined,
      7,
      "ready",
      Number.NaN,
      [],
      { message: 1e9 },
      { message: null, secret: {} },
    ])
      target.postMessage(bad, "*");
  });
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await heightsTold(page)).toEqual([told]);

  await page.evaluate(() => {
    for (let at = 0; at < 10_000; at += 1)
      window.frames[0]?.postMessage({ message: "ready", secret: ["<", at] }, "*");
  });
  await expect.poll(() => heightsTold(page).then(({ length }) => length)).toBeGreaterThan(1);
  const answers = await heightsTold(page);
  expect(answers.length).toBeLessThan(10_000);
  expect(new Set(answers)).toEqual(new Set([told]));
  expect(failures).toEqual([]);
});
