import { addressesOf } from "../charts/address.ts";
import type { Chart, View } from "../charts/chart.ts";
import { canvasOf, type Size, sizes } from "../charts/kit/canvas.ts";
import { schemeStyle } from "../charts/kit/palette.ts";
import { charts } from "../charts/registry.ts";
import { pictureSvg } from "../charts/standalone.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import type { Tables } from "../tables/read.ts";
import { citedIn, fingerprint } from "./fingerprint.ts";

/** One state of a chart in one language, as values that can be compared with another commit’s. */
export interface Figure {
  chart: string;
  state: string;
  lang: Lang;
  /** The path of its page. */
  page: string;
  /** Its title, or why it could not be made. */
  title: string;
  failed: boolean;
  /** The picture by itself, its colours following the scheme of whoever looks; `null` where it was not drawn. */
  svg: string | null;
  /** Fingerprint of what the figure shows wherever it stands. */
  shown: string;
  /** Fingerprint of what its card in the gallery shows. */
  card: string;
  /** Fingerprint of its title and the names of the chart’s states. */
  named: string;
  /** Fingerprint of what the codes to paste tell of it. */
  pasted: string;
  /** Fingerprint of the items told in full, which its page adds. */
  told: string;
  sourceIds: readonly string[];
}

/** Whether to draw a state, by the tables that its model read. */
export type Draws = (read: ReadonlySet<string>) => boolean;

/** The tables, and the names of those that were looked at. */
function watched(tables: Tables): { tables: Tables; read: Set<string> } {
  const read = new Set<string>();
  const get = (all: Tables, name: string) => {
    read.add(name);
    return all[name as keyof Tables];
  };
  return { tables: new Proxy(tables, { get: get as ProxyHandler<Tables>["get"] }), read };
}

const sizeNames = Object.keys(sizes) as Size[];

const withStyle = (svg: string) =>
  svg.replace(/^<svg [^>]*>/, (tag) => `${tag}<style>${schemeStyle()}</style>`);

/** The fingerprints of a figure that cannot be made: of the reason, each. */
function unmade(reason: string) {
  const same = fingerprint(reason);
  return { shown: same, card: same, named: same, pasted: same, told: same };
}

/** Every state of every chart in every language. A chart that cannot be made says why, and stops no other. */
export function figuresOf(tables: Tables, draws: Draws): Figure[] {
  const cited = citedIn(tables);

  function made(chart: Chart, view: View, lang: Lang, drawn: boolean) {
    const drawings = drawn ? sizeNames.map((size) => view.draw(canvasOf(size, lang))) : [];
    const picture = view.markup?.html(lang) ?? drawings;
    const words = view.words(lang);
    const names = chart.states.map((state) => chart.stateName(state, lang));
    const { title, summary } = words;
    return {
      title,
      failed: false,
      svg: drawn ? withStyle(pictureSvg(view, lang)) : null,
      shown: fingerprint([words, names, view.table(lang), cited(view.sourceIds), picture]),
      card: fingerprint([title, summary, names, drawings[0]]),
      named: fingerprint([title, names]),
      pasted: fingerprint([title, summary, names]),
      told: fingerprint(view.details(lang).map((detail) => [detail, cited(detail.sourceIds)])),
      sourceIds: view.sourceIds,
    };
  }

  return charts.flatMap((chart) =>
    chart.states.flatMap((state) => {
      const seen = watched(tables);
      return langs.map((lang): Figure => {
        const { page } = addressesOf(chart.id, state, lang);
        const place = { chart: chart.id, state, lang, page };
        try {
          const view = chart.view(seen.tables, state);
          return { ...place, ...made(chart, view, lang, draws(seen.read)) };
        } catch (error) {
          const title = (error as Error).message;
          return { ...place, title, failed: true, svg: null, sourceIds: [], ...unmade(title) };
        }
      });
    }),
  );
}
