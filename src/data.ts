import { loadChecked } from "./check.ts";
import type { Source } from "./tables/sources.ts";

/** The checked tables and facts, read once for the whole build. Throws a `DataError` that stops the build. */
export const { tables, facts } = loadChecked();

const sourceById = new Map(tables.sources.map((source) => [source.id, source]));

/** The sources of those ids, in their order. */
export const sourcesOf = (ids: readonly string[]): Source[] => ids.flatMap((id) => sourceById.get(id) ?? []);
