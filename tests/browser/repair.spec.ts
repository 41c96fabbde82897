import { expect, type Page, test } from "@playwright/test";

/** Presses Tab until the focus is on a link of that name; fails after as many presses as a card has links. */
async function tabTo(page: Page, name: RegExp) {
  const link = page.getByRole("link", { name });
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    if (await link.evaluateAll((all) => all.some((it) => it === document.activeElement))) return;
  }
  throw new Error(`Tab does not reach “${name}”.`);
}

const correct = /^Correct rec-0711 \(line \d+\)$/;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a figure’s card leads to its row by keyboard", async ({ page }) => {
      await page.goto("en/damage/");
      const fact = page.locator('[data-fact="rec-0711.victims"]').first();
      await fact.focus();
      await page.keyboard.press("Enter");
      const card = page.locator(".fact-card:popover-open");
      await expect(card.getByRole("link", { name: correct })).toHaveAttribute(
        "href",
        /\/edit\/main\/data\/damage-estimates\.csv#L\d+$/,
      );
      await tabTo(page, correct);
      await page.keyboard.press("Escape");
      await expect(card).toHaveCount(0);
      await expect(fact).toBeFocused();
    });

    test("a table’s row unfolds its ways by keyboard", async ({ page }) => {
      await page.goto("data/damage-estimates/");
      const row = page.locator("#rec-0711");
      await row.locator("summary").focus();
      await page.keyboard.press("Enter");
      const report = row.getByRole("link", { name: "知らせる", exact: true });
      await expect(report).toBeVisible();
      const { searchParams } = new URL((await report.getAttribute("href")) ?? "");
      expect(searchParams.get("row")).toBe("damage-estimates/rec-0711");
      await expect(row.getByRole("link", { name: "メールで知らせる" })).toHaveAttribute("href", /^mailto:/);
    });
  });
}

test("a chart in a chapter leads to its rows, which follow its state", async ({ page }) => {
  await page.goto("cashless/");
  const figure = page.locator("#cashless-countries");
  await figure.getByRole("link", { name: "この図の数字を直す" }).click();
  await expect(page.locator("#rows")).toBeInViewport();
  const rows = page.locator("#rows li");
  await expect(rows).toHaveCount(await page.locator(".chart-table tbody tr").count());
  const before = await rows.count();
  await page.locator('.chart-states a[data-state="ministry"]').click();
  await expect(page.locator("figure")).toHaveAttribute("data-state", "ministry");
  await expect(rows).not.toHaveCount(before);
  await expect(rows).toHaveCount(await page.locator(".chart-table tbody tr").count());
});

test("the timeline’s explorer tells how to correct the event at hand", async ({ page }) => {
  await page.goto("en/charts/timeline/days/#service-start");
  await page.locator("figure#timeline > .chart-button").click();
  const ways = page
    .locator(".explorer-body")
    .getByRole("link", { name: /^Correct service-start \(line \d+\)$/ });
  await expect(ways).toHaveAttribute("href", /\/data\/events\.csv#L\d+$/);
});
