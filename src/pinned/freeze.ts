import { addressesOf } from "../charts/address.ts";
import { offers } from "../charts/offers.ts";
import { charts } from "../charts/registry.ts";
import { csvOf, jsonOf } from "../charts/rows.ts";
import { standaloneSvg } from "../charts/standalone.ts";
import { explorerData } from "../charts/timeline/explorer.ts";
import { explorerScript } from "../embed/explorer-script.ts";
import { formatMoment } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { prefix } from "../site.ts";
import type { Moment } from "../tables/moment.ts";
import type { Tables } from "../tables/read.ts";
import { type Files, manifestOf, packFiles } from "./archive.ts";
import { builtFiles } from "./built.ts";
import { linksFrom } from "./links.ts";
import { pinPage } from "./page.ts";
import { pathsOf } from "./releases.ts";

/** Every state of every chart in every language, with its addresses. */
const shown = langs.flatMap((lang) =>
  charts.flatMap((chart) =>
    chart.states.map((state) => ({ chart, state, lang, to: addressesOf(chart.id, state, lang) })),
  ),
);

/** The pages of a release by their paths: one for each of these, and a list of them in each language. */
const pages = new Map<string, { lang: Lang; live: string }>([
  ...langs.map((lang) => [`${prefix(lang)}index.html`, { lang, live: `${prefix(lang)}charts/` }] as const),
  ...shown.map(({ lang, to }) => [`${to.embed}index.html`, { lang, live: to.page }] as const),
]);

/**
 * Every file of a release, by its path under `/v/<version>/`: the charts as this code draws these tables. They bake in
 * nothing of the site that shows them, neither its address nor a file of it.
 */
async function freeze(tables: Tables, version: string, released: Moment): Promise<Files> {
  const files = new Map<string, string>();
  const say = (key: "pinnedTo" | "pinnedCredit", lang: Lang) =>
    word(key, lang, { version, date: formatMoment(released, lang) });
  const linksOf = (page: string) => linksFrom(page, version, (path) => pages.has(path) || files.has(path));

  for (const { chart, state, lang, to } of shown) {
    const view = chart.view(tables, state);
    files.set(to.svg, standaloneSvg(view, lang, "light", say("pinnedCredit", lang)));
    files.set(to.darkSvg, standaloneSvg(view, lang, "dark", say("pinnedCredit", lang)));
    files.set(to.csv, csvOf(view));
    files.set(to.json, jsonOf(view));
  }

  const built = await builtFiles();
  const loaded = (path: string): string => {
    const text = built.get(path);
    if (text === undefined) throw new Error(`${path} is not built.`);
    return text;
  };
  for (const [path, { lang, live }] of pages) {
    const pin = { lang, path, version, note: say("pinnedTo", lang), loaded, live, link: linksOf(path) };
    files.set(path, pinPage(loaded(path), pin));
  }

  files.set("embed/live.js", loaded("embed/live.js"));
  for (const { chart, state, lang, to } of shown) {
    if (!(chart.id in offers) || state !== chart.states[0]) continue;
    const data = explorerData(tables, lang);
    const page = linksOf(`${to.embed}index.html`)(addressesOf(chart.id, "all", lang).page) as string;
    files.set(`embed/${chart.id}.${lang}.js`, await explorerScript({ ...data, page }));
  }
  return new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
}

/** A release of these tables, as the two files to keep: archive and manifest, by their paths from the project's top. */
export async function frozenRelease(tables: Tables, version: string, released: Moment) {
  const files = await freeze(tables, version, released);
  const { archive, manifest } = pathsOf(version);
  return {
    [archive]: await packFiles(files),
    [manifest]: `${JSON.stringify(manifestOf(files, version, released.text), null, 2)}\n`,
  };
}
