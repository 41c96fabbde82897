import { expect } from "@playwright/test";
import {
  chartFrame,
  expectFollows,
  frameAddress,
  heightOnHost,
  heightsTold,
  pastedCode,
  test,
} from "../support/embedding.ts";

const script = (baseURL: string | undefined, attributes = "") =>
  `<script src="${frameAddress(baseURL, "embed.js")}" ${attributes}></script>`;
const element = (attributes: string) =>
  `<seven-pay-chart ${attributes}><a href="https://example.org/">Refunds, a chart</a></seven-pay-chart>`;

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
    await expectFollows(frame, () => heightOnHost(page));
    await page.setViewportSize({ width: 400, height: 700 });
    await expectFollows(frame, () => heightOnHost(page));
    await page.setViewportSize({ width: 1280, height: 720 });
    await expectFollows(frame, () => heightOnHost(page));
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
  await expectFollows(frame, () => heightOnHost(page));
  await page.evaluate(() => {
    const added = document.createElement("seven-pay-chart");
    added.setAttribute("chart", "damage-scale");
    document.body.append(added);
  });
  await expectFollows(await chartFrame(page, 1), () => heightOnHost(page, "seven-pay-chart iframe"));
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
  await expectFollows(frame, () => heightOnHost(page));
  expect(await page.evaluate(() => history.length)).toBe(length);

  await chart.evaluate((it) => it.parentElement?.prepend(it));
  await page.setViewportSize({ width: 400, height: 700 });
  await expectFollows(await chartFrame(page), () => heightOnHost(page));
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
  await expectFollows(await chartFrame(page), () => heightOnHost(page, "body > iframe"));
  await expectFollows(await chartFrame(page, 1), () => heightOnHost(page, "seven-pay-chart iframe"));
  expect(failures).toEqual([]);
  expect(violations).toEqual([]);
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
  await expectFollows(frame, () => heightOnHost(page));
  const fitted = await heightOnHost(page);
  const pasted = Number(await page.locator("body > iframe").getAttribute("height"));
  expect(fitted).toBeLessThan(pasted);
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { onPaper: number[] }).onPaper)).toEqual([
    pasted,
    1500,
  ]);
  await expect.poll(() => heightOnHost(page)).toBe(fitted);
});
