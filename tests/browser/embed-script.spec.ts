import { expect, type Page } from "@playwright/test";
import {
  chartFrame,
  countHeard,
  expectFollows,
  frameAddress,
  heightsTold,
  pastedCode,
  test,
} from "../support/embedding.ts";

const script = (baseURL: string | undefined, attributes = "") =>
  `<script src="${frameAddress(baseURL, "embed.js")}" ${attributes}></script>`;
const element = (attributes: string) =>
  `<seven-pay-chart ${attributes}><a href="https://example.org/">Refunds, a chart</a></seven-pay-chart>`;

/** The height of a frame on the host page, pasted or made, CSS px inside its borders. */
const heightOf = (page: Page, selector = "iframe") =>
  page
    .locator(selector)
    .first()
    .evaluate((it) => it.clientHeight);

test("the script gives pasted frames and elements the height of their content, there before or after it", async ({
  page,
  baseURL,
  open,
  failures,
}) => {
  const code = pastedCode(baseURL, "refunds", "people", "ja");
  for (const body of [
    `${script(baseURL)}${code}`,
    `${code}${script(baseURL)}`,
    `${script(baseURL, "async")}${code}`,
    `${script(baseURL, "defer")}${code}${script(baseURL)}`,
    `${script(baseURL)}${element('chart="refunds" state="people"')}`,
    `${element('chart="refunds" state="people" lang="ja"')}${script(baseURL)}${script(baseURL)}`,
  ]) {
    await open(body);
    const frame = await chartFrame(page);
    await expectFollows(frame, () => heightOf(page));
    await page.setViewportSize({ width: 400, height: 700 });
    await expectFollows(frame, () => heightOf(page));
    await page.setViewportSize({ width: 1280, height: 720 });
    await expectFollows(frame, () => heightOf(page));
  }
  expect(failures).toEqual([]);
});

test("a script that comes late asks the frames that have told their height already", async ({
  page,
  baseURL,
  open,
}) => {
  await open(pastedCode(baseURL, "refunds", "people", "ja"));
  const frame = await chartFrame(page);
  await expect.poll(() => heightsTold(page)).toHaveLength(1);
  await page.addScriptTag({ url: frameAddress(baseURL, "embed.js") });
  await expectFollows(frame, () => heightOf(page));
  await page.evaluate(() => {
    const added = document.createElement("seven-pay-chart");
    added.setAttribute("chart", "damage-scale");
    document.body.append(added);
  });
  await expectFollows(await chartFrame(page, 1), () => heightOf(page, "seven-pay-chart iframe"));
});

test("the element says what it shows, in the language around it, and changes with its attributes", async ({
  page,
  baseURL,
  open,
}) => {
  await open(`<main lang="en-GB">${element('chart="refunds" height="700"')}</main>`, { lang: "ja" });
  const chart = page.locator("seven-pay-chart");
  const made = chart.locator("iframe");
  await expect(chart.getByRole("link")).toBeVisible();

  await page.addScriptTag({ url: frameAddress(baseURL, "embed.js") });
  await expect(chart.getByRole("link")).toBeHidden();
  await expect(made).toHaveAttribute("src", frameAddress(baseURL, "en/embed/refunds/"));
  await expect(made).toHaveAttribute("title", "Refunds, a chart");
  await expect(made).toHaveAttribute("height", "700");
  await expect(made).toHaveAttribute("loading", "lazy");
  const length = await page.evaluate(() => history.length);

  await chart.evaluate((it) => {
    it.setAttribute("state", "yen");
    it.setAttribute("lang", "ja");
    it.setAttribute("theme", "dark");
  });
  await expect(made).toHaveAttribute("src", frameAddress(baseURL, "embed/refunds/yen/?theme=dark"));
  const frame = await chartFrame(page);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expectFollows(frame, () => heightOf(page));
  expect(await page.evaluate(() => history.length)).toBe(length);

  await chart.evaluate((it) => it.parentElement?.prepend(it));
  await page.setViewportSize({ width: 400, height: 700 });
  await expectFollows(await chartFrame(page), () => heightOf(page));
  await chart.evaluate((it) => it.remove());
  await expect.poll(() => page.frames().length).toBe(1);
});

test("an element without a chart, and any without the script, shows what stands inside it", async ({
  page,
  baseURL,
  open,
}) => {
  await open(`${element("")}${script(baseURL)}`);
  await expect(page.getByRole("link")).toBeVisible();
  await open(element('chart="refunds"'), { csp: "default-src 'none'" });
  await expect(page.getByRole("link")).toBeVisible();
});

test("the script asks a strict policy for itself and the frame alone, and nothing of a sandbox", async ({
  page,
  baseURL,
  open,
  failures,
}) => {
  const site = new URL(baseURL ?? "").origin;
  const csp = `default-src 'none'; script-src ${site}; frame-src ${site}`;
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") violations.push(message.text());
  });
  const src = frameAddress(baseURL, "embed/refunds/people/");
  const sandboxed = `<iframe src="${src}" sandbox="allow-scripts" width="100%" height="300"></iframe>`;
  await open(`${element('chart="refunds"')}${sandboxed}${script(baseURL)}`, { csp });
  await expectFollows(await chartFrame(page), () => heightOf(page, "body > iframe"));
  await expectFollows(await chartFrame(page, 1), () => heightOf(page, "seven-pay-chart iframe"));
  expect(failures).toEqual([]);
  expect(violations).toEqual([]);
});

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
      <iframe id="evil-sandbox" src="/evil" sandbox="allow-scripts" height="77"></iframe>${script(baseURL)}`,
    { pages: { "/evil": { body: evil } } },
  );
  const frame = await chartFrame(page);
  await expectFollows(frame, () => heightOf(page));
  const height = await heightOf(page);
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
  expect(await heightOf(page)).toBe(height);
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

test("on paper a chart fitted to a wide screen has room for its height in a narrow column", async ({
  page,
  baseURL,
  open,
}) => {
  await open(`${pastedCode(baseURL, "refunds", "people", "en")}${element('chart="refunds" height="1500"')}${script(baseURL)}
    <script>addEventListener("beforeprint", () => {
      const made = document.querySelector("seven-pay-chart").shadowRoot.querySelector("iframe");
      window.onPaper = [document.querySelector("iframe"), made].map((it) => it.offsetHeight);
    });</script>`);
  const frame = await chartFrame(page);
  await expectFollows(frame, () => heightOf(page));
  const fitted = await heightOf(page);
  const pasted = Number(await page.locator("body > iframe").getAttribute("height"));
  expect(fitted).toBeLessThan(pasted);
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { onPaper: number[] }).onPaper)).toEqual([
    pasted,
    1500,
  ]);
  await expect.poll(() => heightOf(page)).toBe(fitted);
});
