import type { LaunchOptions } from "@playwright/test";
import { fontConfigFile } from "./fonts.ts";
import { packaged } from "./unpack.ts";

const { CHROMIUM_PATH, LD_LIBRARY_PATH } = process.env;
const onLinux = process.platform === "linux";

/** Whether the tests run in the Chromium that npm installs, which exists for Linux on x64 only. */
export const usesPackagedChromium = !CHROMIUM_PATH && onLinux && process.arch === "x64";

/**
 * Not the list that `@sparticuz/chromium` recommends: its `--disable-web-security`,
 * `--disable-site-isolation-trials` and `--single-process` let pages of different origins reach into each
 * other, and a test that they cannot would prove nothing.
 */
const args = [
  // As root, and in containers, the sandbox cannot start. The tests open pages of this project only.
  "--no-sandbox",
  // A process for each site, as in every desktop Chrome: the headless build leaves it off.
  "--site-per-process",
  // Nothing may leave the machine by itself. Playwright happens to pass most of these too.
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

/**
 * How to start the browser, for Playwright's setting of the same name and for `chromium.launch`:
 * `CHROMIUM_PATH` if set, else the packaged Chromium, else the installed Chrome. The files it points to
 * are made by `writeFontConfig` and `unpackChromium`.
 */
export function launchOptions(): LaunchOptions {
  const env = { ...process.env };
  if (onLinux) env.FONTCONFIG_FILE = fontConfigFile;
  if (CHROMIUM_PATH) return { args, env, executablePath: CHROMIUM_PATH };
  if (!usesPackagedChromium) return { args, channel: "chrome", env };
  env.LD_LIBRARY_PATH = [packaged.libraries, LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { args, env, executablePath: packaged.executable };
}
