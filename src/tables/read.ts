import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allTables } from "./all.ts";
import { checkForeignKeys, checkOrphans, checkPrimaryKey, isSound } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { readTable, type Table, type TableRead } from "./table.ts";

type All = typeof allTables;
type ReadOf<T> = T extends Table<infer C> ? TableRead<C> : never;

/** Every table as read, with the place of each cell. */
export type Reads = { [K in keyof All]: ReadOf<All[K]> };

/** Every table's rows. */
export type Tables = { [K in keyof All]: Reads[K]["rows"] };

/** The tables in a list, for checks that treat all alike. */
export const listOf = (reads: Reads): TableRead[] => Object.values(reads) as unknown as TableRead[];

/** A CSV file's bytes by its table's name. */
export type Load = (name: string) => Uint8Array | string;

/** Loads the tables under `<root>/data`. Throws where a file cannot be read. */
export const loadFrom =
  (root: string): Load =>
  (name) =>
    readFileSync(join(root, "data", `${name}.csv`));

/**
 * Reads every table and checks cells, keys and references; all problems come back at once, and `tables` holds the rows
 * that are sound.
 */
export function readTables(load: Load = loadFrom(process.cwd())) {
  const entries = Object.entries(allTables) as [keyof All, Table][];
  const reads = Object.fromEntries(
    entries.map(([key, table]) => [key, readTable(table, load(table.name))]),
  ) as unknown as Reads;
  const all = listOf(reads);
  const problems: Problem[] = all.flatMap((read) => [...read.problems, ...checkPrimaryKey(read)]);
  problems.push(...all.flatMap((read) => checkForeignKeys(read, all)));
  const sources = all.find(({ table }) => table.name === "sources");
  if (sources && all.every(isSound)) problems.push(...checkOrphans(sources, all));
  const tables = Object.fromEntries(entries.map(([key]) => [key, reads[key].rows])) as unknown as Tables;
  return { reads, tables, problems };
}
