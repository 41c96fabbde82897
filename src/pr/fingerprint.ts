import { createHash } from "node:crypto";
import type { Lang } from "../i18n/lang.ts";
import { rawRow } from "../tables/raw.ts";
import type { Tables } from "../tables/read.ts";
import type { Source } from "../tables/sources.ts";

/** A short name for a value: equal values, as JSON has them, get the same one, and different ones another. */
export const fingerprint = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64url")
    .slice(0, 16);

/** The sources of those ids, in their order, from these tables. */
export function sourcesIn(tables: Tables): (ids: readonly string[]) => Source[] {
  const byId = new Map(tables.sources.map((source) => [source.id, source]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}

/** A row as an edition in a language shows it: without the other language’s columns. */
export const rowIn = (row: object, lang: Lang): object =>
  Object.fromEntries(
    Object.entries(rawRow(row)).filter(([name]) => !name.endsWith(lang === "ja" ? "_en" : "_ja")),
  );
