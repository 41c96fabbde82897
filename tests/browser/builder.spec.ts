import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { columns, type Kind, plain } from "../../src/embed/snippets/choice.ts";
import { codeOf } from "../../src/embed/snippets/code.ts";
import type { Subject, Subjects } from "../../src/embed/snippets/subject.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { faults } from "../support/inspect.ts";

const chart = "damage-revisions";

/** What the builder of the built site tells of a state. */
function subjectOf(state: string, lang: Lang, id = chart): Subject {
  const subjects: Subjects = JSON.parse(readFileSync(`dist/embed/${id}.json`, "utf8"));
  return subjects[state]?.[lang] as Subject;
}

const code = (page: Page) => page.locator(".embed-code code");
const opened = async (page: Page, path: string) => {
  await page.goto(path);
  await page.locator(".builder-more > summary").click();
};
const choose = (page: Page, name: string, value: string) =>
  page.locator(`.builder input[name="${name}"][value="${value}"]`).check();

test("the builder is loaded with the first touch and not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`charts/${chart}/people/`);
  await page.waitForLoadState("networkidle");
  const before = asked.length;
  expect(asked.filter((path) => /builder|embed/.test(path))).toEqual([]);
  await page.locator(".builder-more > summary").focus();
  await expect
    .poll(() => asked.slice(before).some((path) => path.endsWith(`embed/${chart}.json`)))
    .toBe(true);
  // The frame of the preview waits until it is looked at.
  expect(asked.some((path) => path.includes(`embed/${chart}/`))).toBe(false);
});

test("a code is made and copied by keyboard alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`charts/${chart}/people/`);
  await expect(code(page)).toHaveText(codeOf("frame", subjectOf("people", "ja"), plain));
  await page.locator(".builder-more > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("select[name=state]")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "枠と、高さを合わせるスクリプト" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  const wanted = codeOf("script", subjectOf("people", "en"), { ...plain, theme: "dark" });
  await expect(code(page)).toHaveText(wanted);
  await page.locator(".embed-code button").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('.embed-code [role="status"]')).toHaveText("コピーしました");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  await expect(page.locator(".embed-code button")).toBeFocused();
  await expect(page.locator(".embed-code button")).toHaveText("コピー");
});

test("where nothing may be copied the code is selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(`charts/${chart}/people/`);
  await page.locator(".embed-code button").click();
  await expect
    .poll(() => page.evaluate(() => `${getSelection()}`))
    .toBe(codeOf("frame", subjectOf("people", "ja"), plain));
});

test("every kind is made with what applies to it, and the rest cannot be chosen", async ({ page }) => {
  await opened(page, `en/charts/${chart}/yen/`);
  await choose(page, "theme", "light");
  await choose(page, "background", "none");
  await choose(page, "width", "510");
  const choice = { ...plain, theme: "light", background: "none", width: 510 } as const;
  const subject = subjectOf("yen", "en");
  for (const kind of ["frame", "script", "element", "picture"] as const) {
    await choose(page, "kind", kind);
    const applies = kind === "frame" || kind === "script";
    await expect(code(page)).toHaveText(
      codeOf(kind, subject, { ...choice, background: applies ? "none" : "own" }),
    );
    await expect(page.locator('fieldset[name="background"]')).toHaveJSProperty("disabled", !applies);
    await expect(page.locator(`[data-kind="${kind}"]`)).toBeVisible();
    await expect(page.locator("[data-kind]:visible")).toHaveCount(1);
  }
  await choose(page, "kind", "own" satisfies Kind);
  const file = readFileSync(`dist/en/charts/${chart}/yen.snippet.txt`, "utf8");
  await expect.poll(() => code(page).textContent()).toBe(file);
  await choose(page, "theme", "dark");
  await expect
    .poll(() => code(page).textContent())
    .toBe(readFileSync(`dist/en/charts/${chart}/yen.dark.snippet.txt`, "utf8"));
  await expect(page.frameLocator(".builder-preview iframe").locator("svg[role=img]")).toBeVisible();
});

test("the code follows the chart on the page and keeps what was chosen", async ({ page }) => {
  await opened(page, `charts/${chart}/people/`);
  await choose(page, "theme", "dark");
  await expect(code(page)).toContainText("people/?theme=dark");
  await page.locator('.chart-states a[data-state="yen"]').click();
  await expect(page).toHaveURL(/yen\/$/);
  await expect(page.locator("select[name=state]")).toHaveValue("yen");
  await expect(code(page)).toHaveText(codeOf("frame", subjectOf("yen", "ja"), { ...plain, theme: "dark" }));
  await expect(page.locator(".embed-others code").first()).toContainText("/yen/");
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveAttribute(
    "href",
    /yen\.oembed\.json$/,
  );
});

test("the preview is as wide as the column, and only its own box scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await opened(page, `charts/${chart}/people/`);
  for (const column of columns) {
    await choose(page, "column", `${column}`);
    const frame = page.locator(".builder-preview iframe");
    await expect.poll(async () => Math.round((await frame.boundingBox())?.width ?? 0)).toBe(column - 2);
    expect(await faults(page), `${column} px`).toEqual([]);
  }
  const inside = page.frameLocator(".builder-preview iframe");
  await inside.locator("summary").click();
  await choose(page, "column", "510");
  // A frame that only gets another width is not loaded anew.
  await expect(inside.locator("tbody tr").first()).toBeVisible();
});

test("the preview has the height that the code gives", async ({ page }) => {
  await opened(page, `charts/${chart}/people/`);
  const frame = page.locator(".builder-preview iframe");
  const { height } = subjectOf("people", "ja");
  await expect(frame).toHaveAttribute("height", `${height}`);
  await choose(page, "kind", "script");
  const content = () =>
    page
      .frameLocator(".builder-preview iframe")
      .locator("body")
      .evaluate((it) => it.getBoundingClientRect().height);
  await expect
    .poll(async () => Math.abs(Number(await frame.getAttribute("height")) - (await content())))
    .toBeLessThan(2);
  expect(Number(await frame.getAttribute("height"))).toBeLessThan(height);
  await choose(page, "kind", "frame");
  await expect(frame).toHaveAttribute("height", `${height}`);
});

test("on the page of help any chart is chosen, with its own views", async ({ page }) => {
  await opened(page, "en/embed/");
  const views = page.locator("select[name=state] option");
  await page.locator("select[name=chart]").selectOption(chart);
  await expect(views).toHaveText(["People", "Yen", "Yen per person"]);
  // Two charts may have a view of the same name.
  await page.locator("select[name=chart]").selectOption("refunds");
  await expect(views).toHaveText(["People", "Yen"]);
  await expect(code(page)).toHaveText(codeOf("frame", subjectOf("people", "en", "refunds"), plain));
  await page.locator("select[name=state]").selectOption("yen");
  await choose(page, "lang", "ja");
  await expect(code(page)).toHaveText(codeOf("frame", subjectOf("yen", "ja", "refunds"), plain));
});

test("a code that cannot be made is said so, and can be tried again", async ({ page }) => {
  await page.route("**/embed/refunds.json", (route) => route.abort());
  await opened(page, "en/embed/");
  await page.locator("select[name=chart]").selectOption("refunds");
  await expect(code(page)).toHaveText("The code could not be made. Please try again.");
  await page.unroute("**/embed/refunds.json");
  await choose(page, "theme", "dark");
  await expect(code(page)).toContainText("/refunds/");
});

for (const width of [320, 1280])
  test(`everything can be pressed and read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["embed/", `en/charts/${chart}/people/`]) {
      await opened(page, path);
      await page.locator(".embed-others > summary").first().click();
      expect(await faults(page), path).toEqual([]);
      const targets = page.locator(".builder :is(label:has(input), select, button):visible");
      for (const box of await targets.evaluateAll((all) =>
        all.map((it) => it.getBoundingClientRect().height),
      ))
        expect(box).toBeGreaterThanOrEqual(44);
    }
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every code of a chart is there as text, and no control that does nothing", async ({ page }) => {
    await page.goto(`charts/${chart}/people/`);
    await expect(code(page)).toHaveText(codeOf("frame", subjectOf("people", "ja"), plain));
    await expect(page.locator(".builder :is(input, select, button, summary):visible")).toHaveCount(0);
    await page.locator(".embed-others > summary").click();
    const codes = await page.locator(".embed-others code:visible").allTextContents();
    for (const kind of ["script", "element", "picture"] as const)
      expect(codes).toContain(codeOf(kind, subjectOf("people", "ja"), plain));
    for (const link of await page.locator(".embed-others a").all())
      expect(
        (await page.request.get((await link.getAttribute("href")) ?? "")).headers()["content-type"],
      ).toMatch(/^text\/plain/);
  });

  test("the page of help leads to the codes of every view", async ({ page }) => {
    await page.goto("embed/");
    await page.locator(".embed-others > summary").click();
    await page.locator(`.embed-all a[href$="charts/refunds/yen/#embed-title"]`).click();
    await expect(page.locator("#embed-title")).toBeInViewport();
    await expect(code(page)).toContainText("/refunds/yen/");
  });
});

test("a chart that never changes is one choice away", async ({ page }) => {
  const subject = subjectOf("people", "ja");
  test.skip(subject.pinned === null, "No release has been frozen.");
  await opened(page, `charts/${chart}/people/`);
  await choose(page, "edition", "pinned");
  await expect(code(page)).toHaveText(codeOf("frame", subject, { ...plain, edition: "pinned" }));
  await expect(page.frameLocator(".builder-preview iframe").locator(".chart-title")).toBeVisible();
  await choose(page, "kind", "picture");
  await expect(code(page)).toHaveText(codeOf("picture", subject, { ...plain, edition: "pinned" }));
  await choose(page, "kind", "element");
  await expect(page.locator('fieldset[name="edition"]')).toHaveJSProperty("disabled", true);
  await expect(code(page)).toHaveText(codeOf("element", subject, plain));
});
