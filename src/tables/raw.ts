import { allTables } from "./all.ts";
import type { Tables } from "./read.ts";

/** The tables' rows by their file names. */
export const byName = (tables: Tables): Record<string, readonly object[]> =>
  Object.fromEntries(Object.entries(allTables).map(([key, { name }]) => [name, tables[key as keyof Tables]]));

/** A cell as JSON has it: moments as their text, decimals as numbers, lists as arrays, unknown as null. */
function rawCell(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("text" in value) return value.text;
  if ("number" in value) return value.number;
  return value;
}

/** A row with every cell as JSON has it. */
export const rawRow = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, rawCell(value)]));
