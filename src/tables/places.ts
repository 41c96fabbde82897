import type { RowLink } from "./cells.ts";
import { listOf, type Reads } from "./read.ts";

/** A row and the line of its file on which it begins, counted from 1: a quoted cell may hold line breaks. */
export interface RowPlace extends RowLink {
  line: number;
}

/** Where every row stands, by its id. An id is used once in a table; where it is used in two, both rows are given. */
export function rowPlaces(reads: Reads): Map<string, RowPlace[]> {
  const places = new Map<string, RowPlace[]>();
  for (const { table, rows, place } of listOf(reads)) {
    const key = Object.keys(table.columns)[0] as string;
    for (const row of rows) {
      const id = row[key] as string;
      places.set(id, [...(places.get(id) ?? []), { table: table.name, id, line: place(row, key).line }]);
    }
  }
  return places;
}
