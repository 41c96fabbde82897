import AxeBuilder from "@axe-core/playwright";
import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { startHost } from "../support/host.ts";

type Where = Page | FrameLocator;
const figure = (at: Where) => at.locator("figure#timeline");
const offer = (at: Where) => figure(at).locator("> .chart-button");
const explorer = (at: Where) => figure(at).locator(".explorer");
const closeUp = (at: Where) => explorer(at).getByRole("application");
const strip = (at: Where) => explorer(at).getByRole("slider");
const voice = (at: Where) => explorer(at).getByRole("status");
const mark = (at: Where, key: string) => closeUp(at).locator(`[data-key="${key}"]`);
const shownMarks = (at: Where) => closeUp(at).locator(".marks rect");
const button = (at: Where, name: string) => explorer(at).getByRole("button", { name, exact: true });
const period = async (at: Where) => (await strip(at).getAttribute("aria-valuetext")) ?? "";

async function open(page: Page, path: string) {
  await page.goto(path);
  await offer(page).click();
  await expect(closeUp(page)).toBeFocused();
}

/** The box of an element on screen. */
async function boxOf(at: Where, selector: string) {
  const box = await explorer(at).locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on screen`);
  return box;
}

test.describe("the timeline's explorer", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
  });

  test("costs nothing before it is used", async ({ page }) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto("charts/timeline/days/");
    await figure(page).locator(".chart-picture").focus();
    await expect(figure(page).getByRole("status")).toBeAttached();
    const own = () => loaded.filter((path) => /start\.|explorer\./.test(path));
    expect(own()).toEqual([]);
    await offer(page).click();
    await expect(closeUp(page)).toBeFocused();
    expect(own()).toHaveLength(2);
    expect(loaded.filter((path) => path.endsWith("/charts/timeline/all/"))).toEqual([]);
  });

  test("takes the picture's place; Escape and the button give it back, with the focus", async ({ page }) => {
    await open(page, "charts/timeline/days/");
    await expect(figure(page).locator(".chart-picture")).toBeHidden();
    await expect(offer(page)).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(explorer(page)).toHaveCount(0);
    await expect(figure(page).locator(".chart-picture")).toBeVisible();
    await expect(offer(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await button(page, "閉じる").click();
    await expect(offer(page)).toBeFocused();
  });

  test("moves nothing when its button comes", async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("en/charts/timeline/days/");
    await expect(offer(page)).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });

  test("gives way to another state, and prints the picture", async ({ page }) => {
    await open(page, "en/charts/timeline/days/");
    await page.emulateMedia({ media: "print" });
    await expect(explorer(page)).toBeHidden();
    await expect(figure(page).locator(".chart-picture")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await figure(page).locator('a[data-state="summer"]').click();
    await expect(explorer(page)).toHaveCount(0);
    await expect(figure(page)).toHaveAttribute("data-state", "summer");
  });

  for (const [prefix, count, first, last] of [
    ["", "/84", "なりすまし", "セブン銀行の有価証券報告書"],
    ["en/", " of 84", "log-ins by impersonation", "Seven Bank’s annual report"],
  ] as const) {
    test(`walks the events by keyboard in ${prefix || "ja/"}: aloud, in view, in the address`, async ({
      page,
    }) => {
      await open(page, `${prefix}charts/timeline/days/`);
      // The walk begins with what is in view.
      await page.keyboard.press("ArrowRight");
      await expect(voice(page)).toContainText(`9${count}`);
      await expect(page).toHaveURL(/\/days\/#app-update-0630$/);
      await page.keyboard.press("ArrowDown");
      await expect(voice(page)).toContainText(`10${count}`);
      await expect(voice(page)).toContainText(prefix ? "1 July 2019" : "2019年7月1日");
      await page.keyboard.press("End");
      await expect(voice(page)).toContainText(last);
      await expect(voice(page)).toContainText(`84${count}`);
      await page.keyboard.press("ArrowRight");
      await expect(voice(page)).toContainText(`84${count}`);
      await page.keyboard.press("Home");
      await expect(voice(page)).toContainText(first);
      await page.keyboard.press("ArrowLeft");
      await expect(voice(page)).toContainText(`1${count}`);
      await expect(page).toHaveURL(/#seven-net-2013-breach$/);
      await expect(closeUp(page)).toBeFocused();
      await expect(mark(page, "seven-net-2013-breach")).toHaveClass(/current/);
    });
  }

  test("shows every event of the walk in the middle of the close-up, if time does not end there", async ({
    page,
  }) => {
    await open(page, "charts/timeline/days/");
    const { x, width } = await boxOf(page, ".explorer-close-up");
    await page.keyboard.press("Home");
    for (let index = 1; index < 84; index += 1) {
      await page.keyboard.press("ArrowRight");
      await expect(voice(page)).toContainText(`${index + 1}/84`);
      const current = await boxOf(page, ".marks .current");
      const left = x + 60;
      expect(current.x + current.width).toBeGreaterThan(left);
      expect(current.x).toBeLessThan(x + width);
    }
  });

  test("is where the walk leads before the key is let go, where motion is not wanted", async ({ page }) => {
    await open(page, "charts/timeline/days/");
    const inView = await closeUp(page).evaluate((element) => {
      element.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
      return element.querySelectorAll(".marks .current").length;
    });
    expect(inView).toBe(1);
  });

  test("tells an event with its text and sources, and leads to its place in the list", async ({ page }) => {
    await open(page, "en/charts/timeline/days/");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const body = explorer(page).locator(".explorer-body");
    await expect(explorer(page).locator(".explorer-bar strong")).toHaveText("7pay starts");
    await expect(body.locator("p").first()).toHaveText("Launch");
    await expect(body.locator(".chart-sources li").first()).toBeVisible();
    await body.getByRole("link", { name: "See it in the full list" }).click();
    await expect(page).toHaveURL(/\/en\/charts\/timeline\/all\/#service-start$/);
    await expect(page.locator("#service-start")).toBeInViewport();
  });

  test("still tells titles where the list cannot be had", async ({ page }) => {
    await page.route("**/charts/timeline/all/", (route) => route.abort());
    await open(page, "charts/timeline/days/");
    await page.keyboard.press("ArrowRight");
    await expect(explorer(page).locator(".explorer-bar")).toContainText("アプリの更新");
    await expect(explorer(page).locator(".explorer-body a")).toHaveText("一覧の中で見る");
  });

  test("walks by buttons too", async ({ page }) => {
    await open(page, "en/charts/timeline/all/");
    await button(page, "Next event").click();
    await expect(voice(page)).toContainText("1 of 84");
    await button(page, "Next event").click();
    await button(page, "Previous event").click();
    await expect(voice(page)).toContainText("1 of 84");
  });

  test("zooms by buttons and keys, from years to hours and back", async ({ page }) => {
    await open(page, "en/charts/timeline/all/");
    const ticks = closeUp(page).locator(".axis text");
    await expect(ticks.first()).toHaveText("2014");
    expect(await period(page)).toMatch(/2013 – .* 2025/);
    await page.keyboard.press("Home");
    for (let index = 0; index < 12; index += 1) await button(page, "Zoom in").click();
    await expect(ticks.filter({ hasText: /^\d\d:\d0$/ }).first()).toBeVisible();
    await expect(ticks.first()).toHaveText(/23 Oct 2013|24 Oct 2013/);
    const close = await period(page);
    await button(page, "Zoom in").click();
    expect(await period(page)).toBe(close);
    await button(page, "Zoom out").click();
    await expect.poll(() => period(page)).not.toBe(close);
    await button(page, "All years").click();
    await expect(ticks.first()).toHaveText("2014");
    await closeUp(page).focus();
    await page.keyboard.press("+");
    await expect.poll(() => period(page)).not.toMatch(/2025/);
    await page.keyboard.press("-");
    await expect.poll(() => period(page)).toMatch(/2013 – .* 2025/);
  });

  test("leaves the wheel to the page, unless Ctrl is held", async ({ page }) => {
    await open(page, "charts/timeline/days/");
    await closeUp(page).hover({ position: { x: 300, y: 100 } });
    const before = [await period(page), await page.evaluate(() => scrollY)] as const;
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before[1] + 200);
    expect(await period(page)).toBe(before[0]);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -60);
    await page.keyboard.up("Control");
    await expect.poll(() => period(page)).not.toBe(before[0]);
    expect(await page.evaluate(() => scrollY)).toBe(before[1] + 200);
  });

  test("is dragged sideways, and a double click comes closer", async ({ page }) => {
    await open(page, "charts/timeline/days/");
    const before = await boxOf(page, '[data-key="famipay-same-day"]');
    const at = await boxOf(page, ".explorer-close-up");
    const [x, y] = [at.x + at.width * 0.75, at.y + 15];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await page.mouse.up();
    const after = await boxOf(page, '[data-key="famipay-same-day"]');
    expect(after.x).toBeCloseTo(before.x - 60, 0);
    expect(after.width).toBeCloseTo(before.width, 0);
    await page.mouse.dblclick(after.x + 10, y);
    await expect
      .poll(async () => (await boxOf(page, '[data-key="famipay-same-day"]')).width)
      .toBeCloseTo(2 * before.width, -1);
  });

  test("the strip's window is brushed, dragged, called by a click and moved by keys", async ({ page }) => {
    await open(page, "en/charts/timeline/summer/");
    const box = await boxOf(page, ".explorer-strip");
    const y = box.y + box.height - 15;
    const drag = async (from: number, to: number) => {
      await page.mouse.move(box.x + from, y);
      await page.mouse.down();
      await page.mouse.move(box.x + to, y, { steps: 5 });
      await page.mouse.up();
    };
    const selection = () => boxOf(page, ".selection");
    // A new window, drawn in the years before.
    await drag(box.width * 0.02, box.width * 0.17);
    expect(await period(page)).toMatch(/201[34] – .*2018/);
    await expect(mark(page, "seven-net-2013-breach")).toHaveCount(0);
    await expect(mark(page, "seven-pay-founded")).toHaveCount(1);
    // Its middle moves it, its edge makes it wider.
    const before = await selection();
    await drag(before.x - box.x + before.width / 2, before.x - box.x + before.width / 2 - 15);
    expect((await selection()).x).toBeCloseTo(before.x - 15, 0);
    await drag(before.x - box.x - 15 + before.width, box.width * 0.4);
    expect((await selection()).x + (await selection()).width).toBeCloseTo(box.x + box.width * 0.4, 0);
    const wide = await selection();
    await page.mouse.click(box.x + box.width * 0.8, y);
    expect((await selection()).x + (await selection()).width / 2).toBeCloseTo(box.x + box.width * 0.8, -1);
    expect(await period(page)).not.toMatch(/2014/);
    expect(wide.width).toBeGreaterThan(100);
    // By keys, a quarter at a time, and to both ends.
    await strip(page).focus();
    await page.keyboard.press("Home");
    const at = await period(page);
    expect(at).toContain("2013");
    await page.keyboard.press("ArrowRight");
    expect(await period(page)).not.toBe(at);
    await page.keyboard.press("ArrowLeft");
    expect(await period(page)).toBe(at);
    await page.keyboard.press("End");
    expect(await period(page)).toContain("2025");
  });

  test("filters by kind: what is filtered out leaves the close-up, the strip and the walk", async ({
    page,
  }) => {
    await open(page, "en/charts/timeline/all/");
    await explorer(page).getByText("Filter by kind").click();
    const boxes = explorer(page).getByRole("group").getByRole("checkbox");
    await expect(boxes).toHaveCount(12);
    await expect(explorer(page).getByRole("checkbox", { name: "Misuse 3" })).toBeChecked();
    await closeUp(page).focus();
    await page.keyboard.press("Home");
    for (const box of await boxes.all())
      if (!/Misuse|Arrests/.test((await box.locator("..").textContent()) ?? "")) await box.uncheck();
    await expect(voice(page)).toHaveText("6 events shown");
    await expect(shownMarks(page)).toHaveCount(6);
    await expect(strip(page).locator(".dots rect")).toHaveCount(6);
    await closeUp(page).focus();
    for (const place of [1, 2, 3, 4, 5, 6, 6]) {
      await page.keyboard.press("ArrowRight");
      await expect(voice(page)).toContainText(`${place} of 6`);
      await expect(voice(page)).toContainText(/Misuse|Arrests, trial/);
    }
    for (const box of await boxes.all()) await box.uncheck();
    await expect(voice(page)).toHaveText("0 events shown");
    await button(page, "Next event").click();
    await boxes.first().check();
    await expect(voice(page)).toHaveText("8 events shown");
  });

  test("a press on a mark tells its event; the mouse over one shows its title", async ({ page }) => {
    await open(page, "en/charts/timeline/days/");
    const at = await boxOf(page, '[data-key="all-charging-stopped"]');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await expect(closeUp(page).locator(".labels")).toContainText("All top-ups stopped");
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await expect(voice(page)).toContainText("All top-ups stopped");
    await expect(page).toHaveURL(/#all-charging-stopped$/);
  });

  test("an event in the address is marked in the drawing, and the explorer opens on it", async ({ page }) => {
    await page.goto("en/charts/timeline/days/#all-charging-stopped");
    await expect(page.locator("#all-charging-stopped")).toBeInViewport();
    await figure(page).locator(".chart-picture").focus();
    const named = figure(page).locator(".drawing:visible [data-named]");
    await expect(named).toHaveAttribute("data-key", "all-charging-stopped");
    await page.evaluate(() => {
      location.hash = "#service-start";
    });
    await expect(named).toHaveAttribute("data-key", "service-start");
    await offer(page).click();
    await expect(explorer(page).locator(".explorer-bar")).toContainText("7pay starts");
  });

  test("a chapter's address names the event too", async ({ page }) => {
    await open(page, "launch/");
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/\/launch\/#app-update-0630$/);
    await expect(explorer(page).locator(".chart-sources li").first()).toBeVisible();
  });

  test("has no fault that axe finds, and no text under 12 px or over another", async ({ page }) => {
    for (const [path, colorScheme] of [
      ["charts/timeline/days/", "light"],
      ["en/charts/timeline/all/", "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, path);
      await page.keyboard.press("ArrowRight");
      await expect(explorer(page).locator(".chart-sources li").first()).toBeVisible();
      await explorer(page).locator("summary").click();
      const { violations } = await new AxeBuilder({ page }).include(".explorer").analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
      ).toEqual([]);
      for (const width of [320, 390, 768, 1032]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() =>
            closeUp(page).evaluate(
              (it) => it.clientWidth - Number(it.querySelector("svg")?.getAttribute("width")),
            ),
          )
          .toBe(0);
        for (const zoom of ["All years", "全期間", "Zoom in", "拡大", "Zoom in", "拡大"]) {
          const press = button(page, zoom);
          if ((await press.count()) > 0) await press.click();
          expect(await textFaults(page), `${path} at ${width} px`).toEqual([]);
        }
      }
    }
  });

  test.describe("from another time zone", () => {
    test.use({ timezoneId: "America/New_York" });
    test("has Japan's days", async ({ page }) => {
      await open(page, "charts/timeline/days/");
      await expect(closeUp(page).locator(".axis text.soft")).toHaveText([
        "30日",
        "1日",
        "2日",
        "3日",
        "4日",
        "5日",
      ]);
      const day = await boxOf(page, '[data-key="famipay-same-day"]');
      const lines = await closeUp(page)
        .locator(".grid path")
        .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().x));
      expect(lines.some((x) => Math.abs(x - day.x) < 2)).toBe(true);
    });
  });

  test.describe("by touch", () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

    test("has targets for a finger, and a tap tells an event", async ({ page }) => {
      await page.goto("charts/timeline/days/");
      await offer(page).tap();
      await expect(closeUp(page)).toBeFocused();
      await explorer(page).getByText("種類で絞る").tap();
      for (const target of await explorer(page).locator("button, label, .handle").all()) {
        const box = await target.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
      await explorer(page).getByText("種類で絞る").tap();
      const at = await boxOf(page, '[data-key="press-conference-0704"]');
      await page.touchscreen.tap(at.x + at.width / 2, at.y + at.height / 2);
      await expect(voice(page)).toContainText("セブン・ペイが緊急記者会見");
      await button(page, "次のできごと").tap();
      await expect(voice(page)).toContainText("/84");
      const bar = await boxOf(page, ".explorer-bar");
      expect(bar.y + bar.height).toBeLessThanOrEqual(800);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });

    test("a finger that moves sideways moves time, one that moves down scrolls the page", async ({
      page,
    }) => {
      await open(page, "charts/timeline/days/");
      const device = await page.context().newCDPSession(page);
      const at = await boxOf(page, ".explorer-close-up");
      const swipe = async (dx: number, dy: number) => {
        const start = { x: at.x + 250, y: 500 };
        await device.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [start] });
        for (let step = 1; step <= 8; step += 1) {
          const point = { x: start.x + (dx * step) / 8, y: start.y + (dy * step) / 8 };
          await device.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
        }
        await device.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      const before = [await period(page), await page.evaluate(() => scrollY)] as const;
      await swipe(-120, 4);
      await expect.poll(() => period(page)).not.toBe(before[0]);
      expect(await page.evaluate(() => scrollY)).toBe(before[1]);
      const moved = await period(page);
      await swipe(5, -160);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before[1] + 60);
      expect(await period(page)).toBe(moved);
    });
  });

  for (const [name, attributes] of [
    ["a plain", ""],
    ["a sandboxed", 'sandbox="allow-scripts"'],
  ] as const) {
    test(`works in ${name} frame: titles alone, no address, a link that leaves`, async ({
      page,
      baseURL,
    }) => {
      const { host, frame, loaded } = await inHost(page, baseURL, "en/embed/timeline/days/", attributes);
      await expect(offer(frame)).toBeVisible();
      expect(loaded.filter((path) => /timeline\.\w+\.js|live\.js/.test(path))).toEqual([]);
      await offer(frame).click();
      await expect(closeUp(frame)).toBeFocused();
      expect(loaded.filter((path) => /timeline\.en\.js$|live\.js$/.test(path))).toHaveLength(2);
      await page.keyboard.press("ArrowRight");
      await expect(voice(frame)).toContainText("9 of 84");
      await button(frame, "Zoom in").click();
      await expect(explorer(frame).locator(".explorer-body p")).toHaveCount(2);
      const link = explorer(frame).locator(".explorer-body a");
      await expect(link).toHaveAttribute("target", "_blank");
      await expect(link).toHaveAttribute("href", /\/en\/charts\/timeline\/all\/#app-update-0630$/);
      expect(page.frames()[1]?.url()).toMatch(/\/en\/embed\/timeline\/days\/$/);
      await page.keyboard.press("Escape");
      await host.close();
    });
  }

  test("where it cannot be had, the chart's page is opened", async ({ page, baseURL }) => {
    await page.route("**/embed/timeline.en.js", (route) => route.abort());
    const { host, frame } = await inHost(page, baseURL, "en/embed/timeline/days/", "");
    await offer(frame).click();
    await expect(page).toHaveURL(/\/en\/charts\/timeline\/days\/$/);
    await host.close();
  });
});

test("with motion, the close-up flies to the next event and arrives", async ({ page }) => {
  await open(page, "charts/timeline/days/");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(voice(page)).toContainText("82/84");
  await expect.poll(async () => period(page)).toContain("2021年12月");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("nothing is offered and no room kept", async ({ page }) => {
    await page.goto("charts/timeline/days/");
    await expect(offer(page)).toHaveCount(0);
    const states = await figure(page).locator(".chart-states").boundingBox();
    const picture = await figure(page).locator(".chart-picture").boundingBox();
    expect((picture?.y ?? 0) - (states?.y ?? 0) - (states?.height ?? 0)).toBeLessThan(20);
  });
});

/** A page of another site with a frame of ours; `loaded` are the paths that the browser asks for. */
async function inHost(page: Page, baseURL: string | undefined, path: string, attributes: string) {
  const src = new URL(path, baseURL).href;
  const body = `<!doctype html><html lang="en"><title>Host</title><body>
    <iframe id="frame" src="${src}" width="100%" height="900" ${attributes}></iframe></body></html>`;
  const host = await startHost({ "/": { body } });
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(host.crossSiteOrigin);
  return { host, loaded, frame: page.frameLocator("#frame") };
}

/** Texts of the close-up and the strip that are too small, cut off or over another, except over what they cover. */
function textFaults(page: Page): Promise<string[]> {
  return explorer(page).evaluate((root) => {
    const found: string[] = [];
    for (const svg of root.querySelectorAll("svg")) {
      const frame = svg.getBoundingClientRect();
      const covers = [...svg.querySelectorAll(".boxes rect")].map((box) => box.getBoundingClientRect());
      const texts = [...svg.querySelectorAll("text")].map((text) => ({
        words: text.textContent ?? "",
        size: Number.parseFloat(getComputedStyle(text).fontSize),
        box: text.getBoundingClientRect(),
      }));
      for (const { words, size, box } of texts) {
        if (size < 12) found.push(`“${words}” is ${size} px`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`“${words}” is cut off`);
      }
      texts.forEach((a, index) => {
        for (const b of texts.slice(index + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 1 && down > 0.4 * Math.min(a.box.height, b.box.height))
            found.push(`“${a.words}” and “${b.words}” overlap`);
        }
      });
      if (covers.some(({ left, right }) => right < frame.left || left > frame.right))
        found.push("a lost box");
    }
    return found;
  });
}
