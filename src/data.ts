import { loadChecked } from "./check.ts";
import { type RowPlace, rowPlaces } from "./tables/places.ts";
import type { Source } from "./tables/sources.ts";

const checked = loadChecked();

/** The checked tables and facts, read once for the whole build. Throws a `DataError` that stops the build. */
export const { tables, facts } = checked;

const sourceById = new Map(tables.sources.map((source) => [source.id, source]));

/** The sources of those ids, in their order. */
export const sourcesOf = (ids: readonly string[]): Source[] => ids.flatMap((id) => sourceById.get(id) ?? []);

const places = rowPlaces(checked.reads);

/** Where the rows of those ids stand, in their order; of every table, or of one. */
export const placesOf = (ids: readonly string[], table?: string): RowPlace[] =>
  ids.flatMap((id) => (places.get(id) ?? []).filter((place) => table === undefined || place.table === table));
