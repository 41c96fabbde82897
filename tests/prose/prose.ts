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

/** A chapter's text as it reads on the page. */
function printed(mdx: string, lang: Lang): string {
  const [, head = "", ...body] = mdx.split(/^---$/m);
  const front = [...head.matchAll(/^(?:(?:title|question|description): | {2}- )"(.*)"$/gm)].map(
    ([, text]) => text,
  );
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
  return [
    ...front,
    ...text.split(/\n\n+/).map((paragraph) => paragraph.replaceAll("\n", lang === "ja" ? "" : " ")),
  ]
    .map((line) => (line ?? "").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

/** The chapters and other pages of prose in a language. */
export const pagesOf = (lang: Lang): Prose[] =>
  (readdirSync(`content/${lang}`, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => ({
      where: `content/${lang}/${file}`,
      text: printed(readFileSync(`content/${lang}/${file}`, "utf8"), lang),
    }));

/** The words around every state of every chart in a language. */
export const chartWordsOf = (lang: Lang): Prose[] =>
  charts.flatMap((chart) =>
    chart.states.map((state) => {
      const { title, summary, notes } = chart.view(tables, state).words(lang);
      return { where: `${chart.id}/${state}`, text: [title, summary, ...notes].join("\n\n") };
    }),
  );
