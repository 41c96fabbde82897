import { defineConfig } from "@playwright/test";
import { site } from "./src/site.ts";
import { launchOptions } from "./tests/support/chromium.ts";

/** Below the range from which systems hand out ports by themselves, so that nothing takes it by chance. */
const port = Number(process.env.PORT || 19_207);

/** Ends with a slash: a test opens `page.goto("en/")`, without a leading one, to stay under the base. */
const baseURL = `http://127.0.0.1:${port}${site.base}`;

export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/support/global-setup.ts",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: "list",
  retries: 0,
  workers: 2,
  use: {
    baseURL,
    launchOptions: launchOptions(),
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `npm run preview -- --port ${port}`,
    // A server left over from before could serve an older build, and the tests would judge that one.
    reuseExistingServer: false,
    url: baseURL,
  },
});
