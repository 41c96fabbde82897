import { parseHTML } from "linkedom";
import type { Subject } from "./subject.ts";

const at = (path: string) => `https://example.org/base/${path}`;

/** One state of a chart with a release, whose words try to be markup. */
export const hostile: Subject = {
  chart: "chart",
  state: "state",
  lang: "en",
  name: "State",
  title: `"><script>alert('x')</script> & 'more'`,
  alternative: `' onload="x" <b>`,
  credit: "<i>&amp;</i>",
  height: 1010,
  picture: { width: 680, height: 551 },
  page: at("en/charts/chart/state/"),
  script: at("embed.js"),
  live: {
    embed: at("en/embed/chart/state/"),
    svg: at("en/charts/chart/state.svg"),
    darkSvg: at("en/charts/chart/state.dark.svg"),
    png: at("en/charts/chart/state.png"),
    darkPng: at("en/charts/chart/state.dark.png"),
    snippet: at("en/charts/chart/state.snippet.txt"),
    darkSnippet: at("en/charts/chart/state.dark.snippet.txt"),
  },
  pinned: {
    version: "9.8.7",
    embed: at("v/9.8.7/en/embed/chart/state/"),
    svg: at("v/9.8.7/en/charts/chart/state.svg"),
    darkSvg: at("v/9.8.7/en/charts/chart/state.dark.svg"),
  },
};

/** The elements of a code, as a browser would parse it. */
export function elementsOf(code: string): Element[] {
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  return [...document.body.children];
}
