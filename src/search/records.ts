import { formatSpan } from "../i18n/format.ts";
import type { Lang } from "../i18n/lang.ts";
import { prefix } from "../site.ts";
import type { Tables } from "../tables/read.ts";

/** A row as the search finds it: where it stands on the site, what is searched, and what a result shows. */
export interface SearchRecord {
  /** Without the base path. */
  url: string;
  content: string;
  language: Lang;
  meta: { title: string };
  filters: { kind: [SearchKind] };
}

/** What a result is; pages carry theirs as `data-pagefind-filter`. */
export type SearchKind = "page" | "event" | "term" | "source";

/** What can be found beside pages, in a language: events, sources, and the terms of the glossary. */
export function searchRecords({ events, sources, glossary }: Tables, language: Lang): SearchRecord[] {
  const pick = (ja: string, en: string) => (language === "ja" ? ja : en);
  const at = prefix(language);
  const record = (kind: SearchKind, url: string, title: string, ...more: string[]): SearchRecord => ({
    url: at + url,
    content: [title, ...more].join(" "),
    language,
    meta: { title },
    filters: { kind: [kind] },
  });
  return [
    ...events.map((event) =>
      record(
        "event",
        `charts/timeline/all/#${event.id}`,
        pick(event.title_ja, event.title_en),
        formatSpan(event.start, event.end, language),
        pick(event.detail_ja, event.detail_en),
      ),
    ),
    ...glossary.map((term) =>
      record(
        "term",
        `data/glossary/#${term.id}`,
        pick(term.term_ja, term.term_en),
        pick(term.reading_ja, ""),
        pick(term.definition_ja, term.definition_en),
      ),
    ),
    ...sources.map(({ id, publisher, title }) => record("source", `sources/#${id}`, title, publisher)),
  ];
}
