import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import type { Source } from "../tables/sources.ts";
import type { View } from "./chart.ts";

/** Ready-made texts for those who use a chart elsewhere. */
export interface Citation {
  /** A credit line to print under the picture. */
  credit: string;
  /** For a list of references: title, site, version of the data, publishers, address, licence. */
  reference: string;
  /** What the picture shows, for those who do not see it. */
  alternative: string;
}

/** Publishers are named up to this many; the rest is counted. */
const named = 3;

function publishersOf(sources: readonly Source[], lang: Lang): string {
  const all = [...new Set(sources.map(({ publisher }) => publisher))];
  const list = all.slice(0, named).join(lang === "ja" ? "、" : ", ");
  if (all.length <= named) return list;
  return `${list}${lang === "ja" ? "" : " "}${word("moreSources", lang, { n: all.length - named })}`;
}

/**
 * How to cite one state of a chart: `version` is the data package's, `address` the figure's lasting address with
 * scheme and host.
 */
export function citationOf(
  view: View,
  lang: Lang,
  { version, address, sources }: { version: string; address: string; sources: readonly Source[] },
): Citation {
  const { title, summary, asOf } = view.words(lang);
  const values = { title, summary, asOf, version, address, publishers: publishersOf(sources, lang) };
  return {
    credit: word("creditText", lang, values),
    reference: word("referenceText", lang, values),
    alternative: word("alternativeText", lang, values),
  };
}
