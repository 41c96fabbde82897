import { defineElement } from "./host/element.ts";
import { ask, fit, framesOf } from "./host/frames.ts";
import { heightIn } from "./host/message.ts";

/** A module has no current script. */
const own = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
/** The folder of this script is the charts' site, so that no address has to be built in. */
const base = new URL(".", (own as HTMLScriptElement).src).href;

addEventListener("message", ({ source, origin, data }) => {
  // A sandbox hides where its content comes from: that it is one of the frames has to be enough there.
  if (origin !== "null" && !base.startsWith(`${origin}/`)) return;
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of framesOf(base)) if (frame.contentWindow === source) fit(frame, height);
});

// On paper, which is narrower than most screens, a chart has the height it was pasted with at least.
addEventListener("beforeprint", () => {
  for (const frame of framesOf(base)) frame.style.minHeight = `${frame.height}px`;
});
addEventListener("afterprint", () => {
  for (const frame of framesOf(base)) frame.style.minHeight = "";
});

// Frames that told their height before this script came.
framesOf(base).forEach(ask);
defineElement(base);
