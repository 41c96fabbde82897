import { expect, type Locator, test } from "@playwright/test";
import { chapters, full, oneOfEach } from "../support/pages.ts";
import { bringReader, hear, readAloud } from "../support/reader.ts";

/** The words of a figure that stand outside its picture. */
const textsBeside = (figure: Locator) =>
  figure.evaluate((it) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement?.closest(".chart-picture")) texts.push((nodeValue ?? "").trim());
    }
    return texts;
  });

for (const { id, state, lang, page: path } of oneOfEach) {
  test(`a screen reader reads ${id}, ${state}, ${lang} in order, and the picture once`, async ({ page }) => {
    await page.goto(path);
    await bringReader(page);
    const figure = page.locator("figure[data-chart]");
    const text = async (part: string) =>
      ((await figure.locator(`[data-part="${part}"]`).textContent()) ?? "").trim();
    const [title, summary] = [await text("title"), await text("summary")];
    const notes = await figure.locator(".chart-notes li").allTextContents();
    const said = await readAloud(page, "figure[data-chart]");

    const inOrder = [`heading, ${title}, level 1`, summary, ...notes];
    const places = inOrder.map((phrase) => said.indexOf(phrase));
    expect(places, inOrder.join(" | ")).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(said.filter((phrase) => phrase === summary)).toHaveLength(1);

    // A drawing is one thing with a name; its letters are not read one by one, nor once per width.
    const drawn = await figure.locator(".drawing.narrow text").allTextContents();
    if (drawn.length > 0) {
      expect(said.filter((phrase) => phrase.endsWith(`${title}, ${summary}`))).toHaveLength(1);
      const told = new Set([...inOrder, ...(await textsBeside(figure))]);
      const leaked = drawn.filter((words) => !told.has(words) && said.includes(words));
      expect(leaked).toEqual([]);
    }
  });

  test(`a screen reader hears the walk over ${id}, ${state}, ${lang}`, async ({ page }) => {
    await page.goto(path);
    await bringReader(page);
    const rows = await page
      .locator("figure .chart-table tbody tr")
      .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    const picture = page.locator(".chart-picture");
    await picture.focus();
    await expect(page.locator('figure [role="status"]')).toBeAttached();
    const steps = Math.min(rows.length, full ? rows.length : 12);
    const heard = await hear(page, "figure[data-chart]", async () => {
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press("ArrowRight");
        await expect(page.locator('figure [role="status"]')).toContainText(`${step + 1}`);
      }
      await page.keyboard.press("End");
      await page.keyboard.press("Escape");
    });
    for (const [at, [name = "", ...cells]] of rows.slice(0, steps).entries()) {
      const phrase = heard.find(
        (it) =>
          it.startsWith(`polite: ${name}`) && new RegExp(`\\b${at + 1}(/| of )${rows.length}$`).test(it),
      );
      expect(phrase, `${name} in ${heard.join(" | ")}`).toBeDefined();
      for (const cell of cells) expect(phrase).toContain(cell);
    }
    expect(heard.at(-1)).toContain(`${rows.length}${lang === "ja" ? "/" : " of "}${rows.length}`);
    await expect(page.locator(".chart-card")).toBeHidden();
  });
}

for (const path of chapters.filter((path) => path !== "" && path !== "en/")) {
  test(`the first screen of /${path} makes sense read aloud`, async ({ page }) => {
    await page.goto(path);
    await bringReader(page);
    const head = page.locator("article.chapter > header");
    const text = async (selector: string) => ((await head.locator(selector).textContent()) ?? "").trim();
    const said = await readAloud(page, "article.chapter > header");
    const inOrder = [
      `heading, ${await text("h1")}, level 1`,
      await text(".chapter-question"),
      ...(await head.locator(".plain p").allTextContents()),
      `heading, ${await text(".contents h2")}, level 2`,
      ...(await head.locator(".contents a").allTextContents()).map((name) => `link, ${name}`),
    ];
    const places = inOrder.map((phrase) => said.indexOf(phrase));
    expect(places, said.join(" | ")).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
}
