import type { Problem } from "./problem.ts";
import type { TableRead } from "./table.ts";

/** Primary keys given twice, in one table. */
export function checkPrimaryKey({ table, rows, place }: TableRead): Problem[] {
  const key = Object.keys(table.columns)[0] as string;
  const first = new Map<unknown, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const value = row[key];
    const at = place(row, key);
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, at.line);
    else
      problems.push({
        ...at,
        ja: `ID「${value}」は${earlier}行目にもあります。IDは表の中で一度だけ使えます。`,
        en: `The id “${value}” also stands in line ${earlier}; an id may be used once in a table.`,
      });
  }
  return problems;
}

/** Ids, single or in lists, that name no row of the table they refer to. */
export function checkForeignKeys(read: TableRead, all: readonly TableRead[]): Problem[] {
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries(read.table.columns)) {
    const target = all.find(({ table }) => table.name === column.refersTo);
    if (!target) continue;
    const key = Object.keys(target.table.columns)[0] as string;
    const known = new Set(target.rows.map((row) => row[key]));
    for (const row of read.rows) {
      for (const value of [row[name]].flat()) {
        if (value === null || known.has(value)) continue;
        problems.push({
          ...read.place(row, name),
          ja: `「${value}」という行は data/${target.table.name}.csv にありません。`,
          en: `No row of data/${target.table.name}.csv has the id “${value}”.`,
        });
      }
    }
  }
  return problems;
}

/** Rows of a table that nothing cites. */
export function checkOrphans(cited: TableRead, all: readonly TableRead[]): Problem[] {
  const key = Object.keys(cited.table.columns)[0] as string;
  const used = new Set<unknown>();
  for (const { table, rows } of all) {
    for (const [name, column] of Object.entries(table.columns)) {
      if (column.refersTo === cited.table.name)
        for (const row of rows) for (const id of [row[name]].flat()) used.add(id);
    }
  }
  return cited.rows
    .filter((row) => !used.has(row[key]))
    .map((row) => ({
      ...cited.place(row, key),
      ja: `「${row[key]}」はどの表のどの行からも引用されていません。引用するか、この行を消してください。`,
      en: `No row of any table cites “${row[key]}”. Cite it, or remove this row.`,
    }));
}
