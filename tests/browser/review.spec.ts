import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { makeRepository, type Repository } from "../../src/cli/testing.ts";
import { contribute } from "../../src/pr/rehearsal/contribution.ts";
import { sound } from "../../src/pr/rehearsal/sound.ts";
import { faults } from "../support/inspect.ts";

// One repository for all of them.
test.describe.configure({ mode: "default" });

let repository: Repository;
test.beforeAll(() => {
  test.setTimeout(60_000);
  repository = makeRepository();
  for (const contribution of sound)
    if (/corrected amount|injection/.test(contribution.name)) contribute(repository.path("."), contribution);
  // A mistake too, so that every section is there.
  repository.change("data/services.csv", ",2018-10-05,", ",<b>2018</b>,");
  expect(repository.run("pr").status).toBe(1);
});
test.afterAll(() => repository.remove());

for (const { width, colorScheme } of [
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const) {
  test(`the report opens from disk, runs nothing and is in order at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const address = pathToFileURL(repository.path("pr-report/index.html")).href;
    const wrong: string[] = [];
    page.on("console", (message) => wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("requestfailed", (request) => wrong.push(request.url().slice(0, 100)));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);

    for (const heading of [
      "データの違い",
      "エラーとお願い",
      "見るときの注意",
      "変わった数値",
      "変わるページ",
      "変わった図",
    ])
      await expect(page.getByRole("heading", { level: 2, name: heading })).toHaveCount(1);
    await expect(page.getByText("<script>window.injected = 1</script>").first()).toBeAttached();
    expect(await page.evaluate(() => "injected" in window)).toBe(false);

    const pictures = await page
      .locator("figure img")
      .evaluateAll((images) =>
        (images as HTMLImageElement[]).map(({ naturalWidth, alt }) => naturalWidth > 0 && alt !== ""),
      );
    expect(pictures.length).toBeGreaterThan(8);
    expect(pictures).toEqual(pictures.map(() => true));
    expect(asked).toEqual([address]);
    expect(wrong).toEqual([]);

    expect(await faults(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
