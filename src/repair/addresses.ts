import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { site } from "../site.ts";
import type { RowLink } from "../tables/cells.ts";
import type { RowPlace } from "../tables/places.ts";

/** What a reader may find wrong, and where they met it. */
export interface Doubt {
  /** Names it for whoever receives the report: the rows’ addresses or a figure’s name. */
  about: string;
  rows: readonly RowLink[];
  /** The full address of the page. */
  page: string;
  lang: Lang;
}

/** Names and values as a query. Spaces become `%20`: a mail program shows `+` as it is. */
const query = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/** The addresses of rows, as cells that name rows write them: `events/service-start;sources/seed`. */
export const rowsText = (rows: readonly RowLink[]) => rows.map(({ table, id }) => `${table}/${id}`).join(";");

/**
 * A row’s line in GitHub’s editor, which copies the repository for readers who may not write to it; `null` where the
 * repository is unknown. The editor does not always scroll to the line: show the row’s id beside the link.
 */
export const editorOf = ({ table, line }: RowPlace): string | null =>
  site.repository && `${site.repository}/edit/${site.branch}/data/${table}.csv#L${line}`;

/** One of the repository’s documents that stand in both languages, to read; `null` where the repository is unknown. */
export const documentOf = (name: "CONTRIBUTING" | "EDITORIAL", lang: Lang): string | null =>
  site.repository && `${site.repository}/blob/${site.branch}/${name}${lang === "ja" ? "" : ".en"}.md`;

/** The issue form for a wrong figure, filled in by the names of its fields; `null` where the repository is unknown. */
export function reportOf({ about, rows, page, lang }: Doubt): string | null {
  const fields = {
    template: `correction-${lang}.yml`,
    title: word("reportTitle", lang, { about }),
    row: rowsText(rows),
    page,
  };
  return site.repository && `${site.repository}/issues/new?${query(fields)}`;
}

/**
 * The way without an account at GitHub, with its name: a letter with its subject and the rows filled in, or the page
 * that takes corrections; `null` where neither is known.
 */
export function contactOf({ about, rows, page, lang }: Doubt): { name: string; address: string } | null {
  const { contact } = site;
  if (contact === null) return null;
  if (contact.startsWith("https:")) return { name: word("reportElsewhere", lang), address: contact };
  const letter = {
    subject: word("reportTitle", lang, { about }),
    // Lines of a letter end in CRLF (RFC 6068).
    body: `${rowsText(rows)}\r\n${page}\r\n\r\n`,
  };
  return { name: word("reportByMail", lang), address: `mailto:${contact}?${query(letter)}` };
}

/** Whether readers are shown a way to correct or report anything. */
export const canRepair: boolean = site.repository !== null || site.contact !== null;
