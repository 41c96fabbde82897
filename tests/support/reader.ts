import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const require = createRequire(import.meta.url);
const reader = readFileSync(require.resolve("@guidepup/virtual-screen-reader/browser.js"), "utf8");

/** The part of the screen reader stand-in that the tests use. */
interface Virtual {
  start(options: { container: Element }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

declare global {
  interface Window {
    reader: Virtual;
  }
}

/** Brings the screen reader stand-in into the open page, as a script of the page's own site. */
export async function bringReader(page: Page): Promise<void> {
  await page.route("**/reader-under-test.js", (route) =>
    route.fulfill({ body: reader, contentType: "text/javascript" }),
  );
  await page.evaluate(async (base) => {
    const { virtual } = await import(`${base}reader-under-test.js`);
    window.reader = virtual;
  }, new URL("/", page.url()).href);
}

/** What the stand-in says of an element when it reads on from its beginning to its end, at most `most` phrases. */
export async function readAloud(page: Page, selector: string, most = 400): Promise<string[]> {
  return page.evaluate(
    async ([selector, most]) => {
      const container = document.querySelector(selector);
      if (!container) throw new Error(`nothing at ${selector}`);
      await window.reader.start({ container });
      const [first] = await window.reader.spokenPhraseLog();
      for (let step = 0; step < most; step += 1) {
        await window.reader.next();
        if ((await window.reader.lastSpokenPhrase()) === first) break;
      }
      const said = await window.reader.spokenPhraseLog();
      await window.reader.stop();
      return said;
    },
    [selector, most] as const,
  );
}

/** What the stand-in says of its own accord, in live regions, while something is done. */
export async function hear(page: Page, selector: string, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(async (selector) => {
    const container = document.querySelector(selector);
    if (!container) throw new Error(`nothing at ${selector}`);
    await window.reader.start({ container });
  }, selector);
  await act();
  return page.evaluate(async () => {
    const said = await window.reader.spokenPhraseLog();
    await window.reader.stop();
    return said.filter((phrase) => phrase.startsWith("polite: "));
  });
}
