import { readdirSync, readFileSync } from "node:fs";
import { charts } from "../../src/charts/registry.ts";
import { factsOf } from "../../src/facts/all.ts";
import { formatFact } from "../../src/facts/fact.ts";
import type { DateStyle } from "../../src/i18n/format.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { readTables } from "../../src/tables/read.ts";

const { tables } = readTables();
const facts = factsOf(tables);

/** A text that readers meet, and where it comes from. */
export interface Prose {
  where: string;
  /** One paragraph a line, as it reads on the page: figures printed, markup gone. */
  text: string;
}

/** The texts of a page's front matter. The opening in plain words is a style of its own. */
function frontOf(mdx: string, plain: boolean): string {
  const [, head = ""] = mdx.split(/^---$/m);
  const pattern = plain ? /^ {2}- "(.*)"$/gm : /^(?:title|question|description): "(.*)"$/gm;
  return [...head.matchAll(pattern)].map(([, text]) => text).join("\n\n");
}

/** A chapter's text as it reads on the page. */
function printed(mdx: string, lang: Lang): string {
  const [, , ...body] = mdx.split(/^---$/m);
  const text = body
    .join("---")
    .replace(/<Fact id="([^"]+)"(?: show="(\w+)")? ?\/>/g, (_, id: string, show?: DateStyle) => {
      const fact = facts.get(id);
      if (!fact) throw new Error(`No fact ${id}.`);
      return formatFact(fact, lang, show);
    })
    .replace(/<[^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^(?:#+|-|\d+\.) /gm, "");
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replaceAll("\n", lang === "ja" ? "" : " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** The chapters and other pages of prose in a language. */
export const pagesOf = (lang: Lang): Prose[] =>
  (readdirSync(`content/${lang}`, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".mdx"))
    .flatMap((file) => {
      const where = `content/${lang}/${file}`;
      const mdx = readFileSync(where, "utf8");
      return [
        { where: `${where} (head)`, text: frontOf(mdx, false) },
        { where: `${where} (plain)`, text: frontOf(mdx, true) },
        { where, text: printed(mdx, lang) },
      ];
    });

/** A Markdown text as it reads: without blocks of code, markup and the addresses of links. */
const readable = (markdown: string): string =>
  markdown
    .replace(/^( *)```[\s\S]*?^ *```$|<!--[\s\S]*?-->/gm, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`[^`]*`/g, "x")
    .replace(/^ *(?:#+|-|\d+\.) /gm, "")
    .replace(/\n(?!\n)/g, "\n\n");

/** What a first-time contributor reads in a language; a document in both languages has a part for each. */
export const documentsOf = (lang: Lang): Prose[] => [
  ...["CONTRIBUTING", "EDITORIAL"].map((name) => {
    const where = `${name}${lang === "ja" ? "" : ".en"}.md`;
    return { where, text: readable(readFileSync(where, "utf8")) };
  }),
  ...["CODE_OF_CONDUCT.md", "SECURITY.md"].map((where) => {
    const [, ja = "", en = ""] = readFileSync(where, "utf8").split(/^## (?:日本語|English)$/m);
    return { where, text: readable({ ja, en }[lang]) };
  }),
];

/** The words around every state of every chart in a language. */
export const chartWordsOf = (lang: Lang): Prose[] =>
  charts.flatMap((chart) =>
    chart.states.map((state) => {
      const { title, summary, notes } = chart.view(tables, state).words(lang);
      return { where: `${chart.id}/${state}`, text: [title, summary, ...notes].join("\n\n") };
    }),
  );
