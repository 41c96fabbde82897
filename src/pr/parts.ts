import { listed } from "../facts/cards.ts";
import { type Fact, formatAsOf, formatFact } from "../facts/fact.ts";
import { type Chapter, chartUses, factUses } from "../facts/prose.ts";
import type { Lang } from "../i18n/lang.ts";
import { byName } from "../tables/raw.ts";
import type { Tables } from "../tables/read.ts";
import type { Figure } from "./figure.ts";
import { citedIn, fingerprint, rowIn } from "./fingerprint.ts";

/** The kinds of parts that a page is made of. */
export type PartKind =
  | "fact"
  | "chart"
  | "details"
  | "row"
  | "rows"
  | "order"
  | "term"
  | "sources"
  | "text"
  | "version";

/** A part’s name, its kind first, such as `fact rec-0711.victims`; and its fingerprint. */
export type Part = [name: string, fingerprint: string];

/** All that pages are made from. */
export interface Material {
  tables: Tables;
  texts: readonly Chapter[];
  facts: ReadonlyMap<string, Fact>;
  figures: readonly Figure[];
}

export const part = (kind: PartKind, name: string, value: unknown): Part => [
  `${kind} ${name}`.trimEnd(),
  fingerprint(value ?? "missing"),
];

/** What makes the parts of a language’s pages, kind by kind. What no table holds has a fingerprint too. */
export function partsIn({ tables, facts, figures }: Material, lang: Lang) {
  const cited = citedIn(tables);
  const rows = byName(tables) as Record<string, readonly { id: string }[]>;
  const glossary = new Map(tables.glossary.map((row) => [row.id, row]));
  const mine = new Map(
    figures
      .filter((figure) => figure.lang === lang)
      .map((figure) => [`${figure.chart}/${figure.state}`, figure]),
  );
  const cardOf = (fact: Fact) => [
    formatFact(fact, lang),
    formatAsOf(fact, lang),
    fact.formula?.[lang],
    fact.confidence === "low",
    cited(fact.sourceIds.slice(0, listed.fact)),
    // Behind them stands how many more there are, and a link to the first of these.
    [fact.sourceIds.length, fact.sourceIds[listed.fact]],
  ];
  const sourcesBehind = (mdx: string): string[] => {
    const ids = [
      ...factUses(mdx).flatMap(({ id }) => facts.get(id)?.sourceIds ?? []),
      ...chartUses(mdx).flatMap(({ id, state }) => mine.get(`${id}/${state}`)?.sourceIds ?? []),
    ];
    return [...new Set(ids)];
  };
  return {
    fact(id: string): Part {
      const fact = facts.get(id);
      return part("fact", id, fact && cardOf(fact));
    },
    /** `name` is `<chart>/<state>`; `what` is the fingerprint that the page depends on. */
    chart: (name: string, what: "shown" | "card" | "named" | "pasted" = "shown"): Part =>
      part("chart", name, mine.get(name)?.[what]),
    details: (name: string): Part => part("details", name, mine.get(name)?.told),
    term(id: string): Part {
      const row = glossary.get(id);
      const card = row && [
        rowIn(row, lang, ["reading_ja", "source_ids", "confidence"]),
        cited(row.source_ids.slice(0, listed.term)),
      ];
      return part("term", id, card);
    },
    /** Every row of a table, without the columns that a page hides, and with what it shows beside each. */
    rows: (
      table: string,
      hidden: readonly string[] = [],
      beside: (row: { id: string }) => unknown = () => null,
    ): Part[] =>
      (rows[table] ?? []).map((row) =>
        part("row", `${table}/${row.id}`, [rowIn(row, lang, hidden), beside(row)]),
      ),
    count: (table: string): Part => part("rows", table, rows[table]?.length),
    /** The sources behind a chapter, in the order they are first used. */
    sources: (mdx: string): Part => part("sources", "", cited(sourcesBehind(mdx))),
    sourcesBehind,
    cited,
  };
}
