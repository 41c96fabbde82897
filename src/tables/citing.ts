import { allTables } from "./all.ts";
import type { RowLink } from "./cells.ts";
import { byName } from "./raw.ts";
import type { Tables } from "./read.ts";
import type { Table } from "./table.ts";

/** For every source, the rows that cite it, by the source's id. */
export function rowsCiting(tables: Tables): Map<string, RowLink[]> {
  const rows = byName(tables);
  const citing = new Map<string, RowLink[]>();
  for (const { name, columns } of Object.values(allTables) as Table[]) {
    const key = Object.keys(columns)[0] as string;
    for (const [column, { refersTo }] of Object.entries(columns)) {
      if (refersTo !== "sources") continue;
      for (const row of (rows[name] ?? []) as Record<string, unknown>[]) {
        for (const id of [row[column]].flat() as string[]) {
          const links = citing.get(id) ?? [];
          citing.set(id, links);
          links.push({ table: name, id: row[key] as string });
        }
      }
    }
  }
  return citing;
}
