import { charts } from "../charts/registry.ts";
import { type Chapter, chartUses, factUses, termUses } from "../facts/prose.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import { receiptFacts } from "../receipt.ts";
import { pagedTables } from "../routes.ts";
import { prefix } from "../site.ts";
import { allTables } from "../tables/all.ts";
import { rowsCiting } from "../tables/citing.ts";
import { packageVersion } from "../tables/version.ts";
import { type Material, type Part, part, partsIn } from "./parts.ts";

/**
 * The fingerprint of each part of a page, by the part’s name, in the order of the page. The page changes where one of
 * them does, and where its rows change places.
 */
export type Parts = Record<string, string>;

type Pages = [path: string, parts: Part[]][];

/** The front matter of a text, where its title and question stand. */
const frontMatter = (mdx: string) => mdx.split("\n---\n")[0];

/** What pages say of chapters elsewhere. */
const headsOf = (chapters: readonly Chapter[]): Part =>
  part(
    "text",
    "",
    chapters.map(({ mdx }) => frontMatter(mdx)),
  );

const isChapter = ({ file }: Chapter) => !file.includes("/pages/");

/** What a text is called in addresses. */
const slugOf = ({ file }: Chapter) => file.replace(/^.*\/|\.mdx$/g, "");

/** The home page and the pages of prose. */
function textPages(material: Material, lang: Lang): Pages {
  const parts = partsIn(material, lang);
  const texts = material.texts.filter((text) => text.lang === lang);
  return [
    ["", [headsOf(texts.filter(isChapter)), ...receiptFacts.map(parts.fact)]],
    ...texts.map((text): Pages[number] => [
      `${slugOf(text)}/`,
      [
        part("text", "", text.mdx),
        ...factUses(text.mdx).map(({ id }) => parts.fact(id)),
        ...chartUses(text.mdx).map(({ id, state }) => parts.chart(`${id}/${state}`)),
        ...termUses(text.mdx).map(parts.term),
        ...(isChapter(text) ? [parts.sources(text.mdx)] : []),
      ],
    ]),
  ];
}

/**
 * The gallery, the builder of codes to paste, every chart’s own address and every state’s page. Frames, downloads and
 * pictures go with the latter; heights in the codes, which follow drawings of all states, do not count.
 */
function chartPages(material: Material, lang: Lang): Pages {
  const parts = partsIn(material, lang);
  const page = (name: string) => [parts.chart(name), parts.details(name)];
  const firsts = charts.map(({ id, states }) => `${id}/${states[0]}`);
  return [
    ["charts/", firsts.map((name) => parts.chart(name, "card"))],
    // The builder begins with the first chart.
    ["embed/", firsts.map((name, index) => parts.chart(name, index === 0 ? "pasted" : "named"))],
    ...charts.flatMap(
      ({ id, states }): Pages => [
        [`charts/${id}/`, page(`${id}/${states[0]}`)],
        ...states.map((state): Pages[number] => [`charts/${id}/${state}/`, page(`${id}/${state}`)]),
      ],
    ),
  ];
}

/** The pages that list rows of the tables. */
function dataPages(material: Material, lang: Lang): Pages {
  const parts = partsIn(material, lang);
  const citing = rowsCiting(material.tables);
  const chapters = material.texts.filter((text) => text.lang === lang && isChapter(text));
  const behind = chapters.map(({ file, mdx }) => ({ file, ids: new Set(parts.sourcesBehind(mdx)) }));
  const users = (source: string) => [
    citing.get(source),
    behind.flatMap(({ file, ids }) => (ids.has(source) ? file : [])),
  ];
  const claimSources = new Map(material.tables.claims.map((claim) => [claim.id, claim.source_ids]));
  const changes = parts.rows("changelog", ["source_ids"]);
  return [
    ["data/", [...Object.values(allTables).map(({ name }) => parts.count(name)), ...changes]],
    ...pagedTables.map(({ name }): Pages[number] => [`data/${name}/`, parts.rows(name)]),
    ["sources/", parts.rows("sources", ["kind", "supports"], ({ id }) => users(id))],
    [
      "claims/",
      parts.rows("claims", ["fact_ids", "confidence"], ({ id }) => parts.cited(claimSources.get(id) ?? [])),
    ],
    ["corrections/", changes],
    ["feed.xml", [...changes, headsOf(chapters)]],
  ];
}

/** The parts of every page that data or texts go into, by its path. */
export function pagesOf(material: Material): Record<string, Parts> {
  // Every page says which version of the data it shows.
  const version = part("version", "", packageVersion(material.tables.changelog));
  const pages: Record<string, Parts> = {};
  for (const lang of langs)
    for (const [path, parts] of [textPages, chartPages, dataPages].flatMap((list) => list(material, lang))) {
      const at = prefix(lang) + path;
      // A page may have a text, and charts or rows beside it.
      pages[at] = { ...pages[at], ...Object.fromEntries([...parts, version]) };
    }
  return pages;
}
