import { addressesOf } from "../charts/address.ts";
import type { Chart, View } from "../charts/chart.ts";
import { citationOf } from "../charts/citation.ts";
import { drawnSize } from "../charts/kit/drawn-size.ts";
import { standaloneSvg } from "../charts/standalone.ts";
import { sourcesOf, tables } from "../data.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import { folderOf, releases } from "../pinned/releases.ts";
import { absolute } from "../site.ts";
import { packageVersion } from "../tables/version.ts";
import { frameHeight } from "./frame-height.ts";
import type { Subject, Subjects } from "./snippets/subject.ts";

type Addresses = ReturnType<typeof addressesOf>;

const [newest] = releases();

/** The release that codes may pin. Older ones are not offered: titles and texts come from the newest data. */
export const pinnedVersion = newest?.version;

function pinnedForms({ embed, svg, darkSvg }: Addresses): Subject["pinned"] {
  if (!newest || ![embed, svg, darkSvg].every((path) => newest.has(path))) return null;
  const at = (path: string) => absolute(folderOf(newest.version) + path);
  return { version: newest.version, embed: at(embed), svg: at(svg), darkSvg: at(darkSvg) };
}

/** Measuring a frame takes long, and a page, an oEmbed record and the builder ask for the same one. */
const made = new WeakMap<View, Partial<Record<Lang, Subject>>>();

/** What codes to paste tell of one state of a chart in a language. */
export function subjectOf(chart: Chart, view: View, lang: Lang): Subject {
  const known = made.get(view) ?? {};
  made.set(view, known);
  known[lang] ??= describe(chart, view, lang);
  return known[lang];
}

function describe(chart: Chart, view: View, lang: Lang): Subject {
  const to = addressesOf(view.chart, view.state, lang);
  const page = absolute(to.page);
  const { credit, alternative } = citationOf(view, lang, {
    version: packageVersion(tables.changelog),
    address: page,
    sources: sourcesOf(view.sourceIds),
  });
  return {
    chart: view.chart,
    state: view.state,
    lang,
    name: chart.stateName(view.state, lang),
    title: view.words(lang).title,
    alternative,
    credit,
    height: frameHeight(chart, lang),
    picture: drawnSize(standaloneSvg(view, lang, "light")),
    page,
    script: absolute("embed.js"),
    live: {
      embed: absolute(to.embed),
      svg: absolute(to.svg),
      darkSvg: absolute(to.darkSvg),
      png: absolute(to.png),
      darkPng: absolute(to.darkPng),
      snippet: absolute(to.snippet),
      darkSnippet: absolute(to.darkSnippet),
    },
    pinned: pinnedForms(to),
  };
}

/** The same for every state of a chart, in both languages. */
export const subjectsOf = (chart: Chart): Subjects =>
  Object.fromEntries(
    chart.states.map((state) => {
      const view = chart.view(tables, state);
      return [state, Object.fromEntries(langs.map((lang) => [lang, subjectOf(chart, view, lang)]))];
    }),
  ) as Subjects;
