import { createHash } from "node:crypto";
import type { Lang } from "../i18n/lang.ts";
import { rawRow } from "../tables/raw.ts";
import type { Tables } from "../tables/read.ts";

/** A short name for a value: equal values, as JSON has them, get the same one, and different ones another. */
export const fingerprint = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64url")
    .slice(0, 16);

/** Looks sources up by their ids, in that order, and gives what a page shows of each wherever it is cited. */
export function citedIn(tables: Tables): (ids: readonly string[]) => unknown[] {
  const byId = new Map(tables.sources.map((source) => [source.id, source]));
  return (ids) =>
    ids.flatMap((id) => {
      const source = byId.get(id);
      return source
        ? [[source.publisher, source.title, source.url, source.published?.text, source.lang]]
        : [];
    });
}

/** A row as an edition in a language shows it: without the other language’s columns, and those that the page leaves out. */
export const rowIn = (row: object, lang: Lang, hidden: readonly string[] = []): object =>
  Object.fromEntries(
    Object.entries(rawRow(row)).filter(
      ([name]) => !name.endsWith(lang === "ja" ? "_en" : "_ja") && !hidden.includes(name),
    ),
  );
