import type { Life } from "../charts/live/life.ts";
import { type Open, offer } from "../charts/live/offer.ts";
import { wake } from "../charts/live/wake.ts";
import { reportHeight } from "./height.ts";
import { leadOut } from "./links.ts";

declare global {
  /** Set by `live.ts` once it has run. */
  var enlivenChart: (figure: HTMLElement) => Life;
  /** Set by the script of a chart's own life once it has run. */
  var startChart: (figure: HTMLElement) => Open;
}

/** The frame's first script; the others lie beside it. */
const own = (document.currentScript as HTMLScriptElement).src;
const loading: Record<string, Promise<unknown> | undefined> = {};

/** Loads a classic script once: a sandboxed frame refuses modules. Scripts run in the order they are asked for. */
function loadScript(name: string): Promise<unknown> {
  loading[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, own).href;
    script.async = false;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return loading[name];
}

async function loadLife(figure: HTMLElement): Promise<Life> {
  await loadScript("live.js");
  return globalThis.enlivenChart(figure);
}

/** A chart's own life uses what `live.js` brings. */
async function loadOwn(figure: HTMLElement): Promise<Open> {
  const { lang } = document.documentElement;
  await Promise.all([loadScript("live.js"), loadScript(`${figure.dataset.chart}.${lang}.js`)]);
  return globalThis.startChart(figure);
}

const asked = new URLSearchParams(location.search);
const theme = asked.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
if (asked.get("bg") === "none") document.documentElement.dataset.bg = "none";

addEventListener("DOMContentLoaded", () => {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
    wake(figure, loadLife);
    offer(figure, loadOwn);
    if (parent !== window) reportHeight(document.body, figure.id);
  }
  leadOut();
});
