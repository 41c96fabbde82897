import { anyTable } from "./column.ts";
import type { Problem } from "./problem.ts";
import type { TableRead } from "./table.ts";

const keyOf = ({ table }: TableRead) => Object.keys(table.columns)[0] as string;

/** Primary keys given twice, in one table. */
export function checkPrimaryKey(read: TableRead): Problem[] {
  const key = keyOf(read);
  const first = new Map<unknown, number>();
  const problems: Problem[] = [];
  for (const row of read.rows) {
    const value = row[key];
    const at = read.place(row, key);
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, at.line);
    else
      problems.push({
        code: "key/duplicate",
        ...at,
        ja: `ID「${value}」は${earlier}行目にもあります。IDは表の中で一度だけ使えます。`,
        en: `The id “${value}” also stands in line ${earlier}; an id may be used once in a table.`,
      });
  }
  return problems;
}

/** Whether every row of a table could be read. */
export const isSound = ({ problems }: TableRead): boolean => problems.every(({ warning }) => warning);

const keysIn = (read: TableRead) => new Set(read.rows.map((row) => row[keyOf(read)]));

/**
 * Ids, single or in lists, that name no row of the table they refer to. A table with an error is not looked into: the
 * rows it misses would be reported for nothing.
 */
export function checkForeignKeys(read: TableRead, all: readonly TableRead[]): Problem[] {
  const problems: Problem[] = [];
  const known = new Map(all.map((target) => [target.table.name, isSound(target) ? keysIn(target) : null]));
  for (const [name, { refersTo }] of Object.entries(read.table.columns)) {
    if (refersTo === undefined) continue;
    for (const row of read.rows) {
      for (const value of [row[name]].flat()) {
        if (value === null) continue;
        const [table, id] = refersTo === anyTable ? (value as string).split("/") : [refersTo, value];
        const keys = known.get(table as string);
        if (keys === null || keys?.has(id)) continue;
        problems.push({
          code: "key/unknown",
          ...read.place(row, name),
          ja: `「${id}」という行は data/${table}.csv にありません。IDを直すか、その表に行を加えてください。`,
          en: `No row of data/${table}.csv has the id “${id}”. Mend the id, or add a row there.`,
        });
      }
    }
  }
  return problems;
}

/** Rows of a table that nothing cites. */
export function checkOrphans(cited: TableRead, all: readonly TableRead[]): Problem[] {
  const key = keyOf(cited);
  const used = new Set<unknown>();
  for (const { table, rows } of all) {
    for (const [name, column] of Object.entries(table.columns)) {
      if (column.refersTo !== cited.table.name) continue;
      for (const row of rows) for (const id of [row[name]].flat()) used.add(id);
    }
  }
  return cited.rows
    .filter((row) => !used.has(row[key]))
    .map((row) => ({
      code: "key/orphan",
      ...cited.place(row, key),
      ja: `「${row[key]}」はどの表のどの行からも引用されていません。引用するか、この行を消してください。`,
      en: `No row of any table cites “${row[key]}”. Cite it, or remove this row.`,
    }));
}
