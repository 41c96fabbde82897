import type { RowPlace } from "../tables/places.ts";

/** The rows that a figure rests on, as far as a card has room: each by itself, or their tables. */
export interface Rests {
  rows: readonly RowPlace[];
  /** Tables with more of its rows than can be named: how many, and the first of them. */
  tables: readonly { first: RowPlace; count: number }[];
}

const room = 3;

/** Sorts a figure’s rows into what is named: up to three rows, else up to three tables; nothing of a figure of all. */
export function restsOn(places: readonly RowPlace[]): Rests {
  if (places.length <= room) return { rows: places, tables: [] };
  const byTable = Map.groupBy(places, ({ table }) => table);
  const tables = [...byTable.values()].flatMap((own) =>
    own[0] ? [{ first: own[0], count: own.length }] : [],
  );
  return { rows: [], tables: tables.length <= room ? tables : [] };
}
