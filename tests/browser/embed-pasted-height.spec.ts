import { expect } from "@playwright/test";
import { chartOf } from "../../src/charts/registry.ts";
import { pastedCode, test } from "../support/embedding.ts";
import { full, states } from "../support/pages.ts";

for (const { id, lang, state: first } of states.filter(
  ({ id, state, lang }) => chartOf(id).states[0] === state && (full || lang === "ja"),
)) {
  test(`the pasted height of ${id}, ${lang} holds every state at every column width, and little more`, async ({
    page,
    baseURL,
  }) => {
    const height = Number(/ height="(\d+)"/.exec(pastedCode(baseURL, id, first, lang))?.[1]);
    let tallest = 0;
    for (const { embed } of states.filter((other) => other.id === id && other.lang === lang)) {
      await page.goto(embed);
      for (let width = 330; width <= 720; width += full ? 15 : 65) {
        await page.setViewportSize({ width, height: 400 });
        tallest = Math.max(tallest, await page.evaluate(() => document.body.getBoundingClientRect().height));
      }
    }
    expect(height).toBeGreaterThanOrEqual(tallest);
    expect(height).toBeLessThanOrEqual(tallest * 1.08 + 40);
  });
}
