import type { Life } from "../charts/live/life.ts";
import { wake } from "../charts/live/wake.ts";
import { reportHeight } from "./height.ts";

declare global {
  /** Set by `live.ts` once it has run. */
  var enlivenChart: ((figure: HTMLElement) => Life) | undefined;
}

/** The frame's first script; the chart's life lies beside it. */
const own = (document.currentScript as HTMLScriptElement).src;

/** Loads a classic script: a sandboxed frame refuses modules. */
function loadLife(figure: HTMLElement): Promise<Life> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("live.js", own).href;
    script.onload = () =>
      globalThis.enlivenChart ? resolve(globalThis.enlivenChart(figure)) : reject(new Error(script.src));
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });
}

const asked = new URLSearchParams(location.search);
const theme = asked.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
if (asked.get("bg") === "none") document.documentElement.dataset.bg = "none";

addEventListener("DOMContentLoaded", () => {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) wake(figure, loadLife);
  reportHeight(document.body);
});
