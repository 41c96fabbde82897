import { usesPackagedChromium } from "./chromium.ts";
import { writeFontConfig } from "./fonts.ts";
import { unpackChromium } from "./unpack.ts";

/** Playwright runs this once, before the workers: it makes the files that `launchOptions` points to. */
export default async function globalSetup(): Promise<void> {
  await writeFontConfig();
  if (usesPackagedChromium) await unpackChromium();
}
