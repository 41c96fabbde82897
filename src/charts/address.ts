import type { Lang } from "../i18n/lang.ts";
import { prefix } from "../site.ts";

/** The addresses of one state of a chart, as paths without a leading slash. Once published they never change. */
export function addressesOf(chart: string, state: string, lang: Lang) {
  const own = `${prefix(lang)}charts/${chart}/`;
  return {
    chart: own,
    page: `${own}${state}/`,
    svg: `${own}${state}.svg`,
    darkSvg: `${own}${state}.dark.svg`,
    png: `${own}${state}.png`,
    darkPng: `${own}${state}.dark.png`,
    share: `${own}${state}.share.png`,
    oembed: `${own}${state}.oembed.json`,
    snippet: `${own}${state}.snippet.txt`,
    darkSnippet: `${own}${state}.dark.snippet.txt`,
    csv: `charts/${chart}/${state}.csv`,
    json: `charts/${chart}/${state}.json`,
    embed: `${prefix(lang)}embed/${chart}/${state}/`,
  };
}
