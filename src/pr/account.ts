import { factsOf } from "../facts/all.ts";
import { formatFact } from "../facts/fact.ts";
import type { Chapter } from "../facts/prose.ts";
import type { Text } from "../i18n/lang.ts";
import type { Tables } from "../tables/read.ts";
import { type Draws, type Figure, figuresOf } from "./figure.ts";
import { type Parts, pagesOf } from "./pages.ts";

/** What a commit’s site says, as plain values: two of them can be compared, and one can come from another process. */
export interface Account {
  /** Every fact as both languages print it, by its id. */
  facts: Record<string, Text>;
  figures: Figure[];
  /** What each page is made of, by its path. */
  pages: Record<string, Parts>;
}

/** Gives the account of the tables and texts of a commit. Only the figures that `draws` asks for are drawn. */
export function accountOf(tables: Tables, texts: readonly Chapter[], draws: Draws): Account {
  const facts = factsOf(tables);
  const figures = figuresOf(tables, draws);
  return {
    facts: Object.fromEntries(
      [...facts].map(([id, fact]) => [id, { ja: formatFact(fact, "ja"), en: formatFact(fact, "en") }]),
    ),
    figures,
    pages: pagesOf({ tables, texts, facts, figures }),
  };
}
