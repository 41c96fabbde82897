import { changelog } from "./changelog.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import { readBytes } from "./hygiene.ts";
import { readTable } from "./table.ts";
import { highestLevel, type Level, packageVersion } from "./version.ts";

/** A cell whose text differs between two states of a table. */
export interface CellChange {
  row: string;
  column: string;
  from: string;
  to: string;
}

/** What differs between two states of one table, by primary key. Order of rows and quoting do not count. */
export interface TableDiff {
  table: string;
  /** `added` and `removed` are whole tables. */
  change: "added" | "removed" | "changed";
  columnsAdded: string[];
  columnsRemoved: string[];
  rowsAdded: string[];
  rowsRemoved: string[];
  cells: CellChange[];
  /** Fields whose constraints a row that was right before may now break. */
  stricter: string[];
}

/** A state of the data: the text of each table's CSV file by name, and the descriptor's fields by table. */
export interface Snapshot {
  csv: ReadonlyMap<string, Uint8Array | string>;
  fields: ReadonlyMap<string, ReadonlyMap<string, { type?: string; constraints?: Record<string, unknown> }>>;
}

/** The version of the data in a state: the highest in its changelog. */
export const versionOf = ({ csv }: Snapshot): string =>
  packageVersion(readTable(changelog, csv.get("changelog") ?? "").rows);

/** Rows by key, cells by column name, and the columns in order. */
function keyed(name: string, csv: Uint8Array | string | undefined) {
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : (csv ?? new Uint8Array());
  const { records } = readCsv(readBytes(name, bytes).text);
  const [header = [], ...body] = records;
  const columns = header.map(({ text }) => text);
  const cells = (record: CsvRecord) =>
    new Map(columns.map((column, index) => [column, record[index]?.text ?? ""]));
  return { columns, rows: new Map(body.map((record) => [record[0]?.text ?? "", cells(record)])) };
}

/** A table’s rows in a state of the data, by primary key: each cell’s text by its column. */
export const rowsIn = ({ csv }: Snapshot, table: string): Map<string, Map<string, string>> =>
  keyed(table, csv.get(table)).rows;

const without = <T>(all: Iterable<T>, others: { has(value: T): boolean }) =>
  [...all].filter((one) => !others.has(one));

function diffTable(table: string, base: Snapshot, head: Snapshot): TableDiff | null {
  const [before, after] = [keyed(table, base.csv.get(table)), keyed(table, head.csv.get(table))];
  const change = !base.csv.has(table) ? "added" : !head.csv.has(table) ? "removed" : "changed";
  const shared = before.columns.filter((column) => after.columns.includes(column));
  const cells = [...after.rows].flatMap(([row, now]) => {
    const then = before.rows.get(row);
    if (!then) return [];
    return shared.flatMap((column) => {
      const [from, to] = [then.get(column) ?? "", now.get(column) ?? ""];
      return from === to ? [] : [{ row, column, from, to }];
    });
  });
  const diff: TableDiff = {
    table,
    change,
    columnsAdded: change === "changed" ? without(after.columns, new Set(before.columns)) : [],
    columnsRemoved: change === "changed" ? without(before.columns, new Set(after.columns)) : [],
    rowsAdded: without(after.rows.keys(), before.rows),
    rowsRemoved: without(before.rows.keys(), after.rows),
    cells,
    stricter: change === "changed" ? stricterFields(table, base, head) : [],
  };
  const same =
    change === "changed" &&
    [diff.columnsAdded, diff.columnsRemoved, diff.rowsAdded, diff.rowsRemoved, cells, diff.stricter].every(
      (list) => list.length === 0,
    );
  return same ? null : diff;
}

/** Fields of a table whose type changed or whose constraints grew. */
function stricterFields(table: string, base: Snapshot, head: Snapshot): string[] {
  const before = base.fields.get(table);
  return [...(head.fields.get(table) ?? [])].flatMap(([name, now]) => {
    const then = before?.get(name);
    if (!then) return [];
    return now.type !== then.type || isStricter(then.constraints ?? {}, now.constraints ?? {}) ? [name] : [];
  });
}

function isStricter(then: Record<string, unknown>, now: Record<string, unknown>): boolean {
  return Object.entries(now).some(([name, value]) => {
    const earlier = then[name];
    if (JSON.stringify(earlier) === JSON.stringify(value)) return false;
    if (name === "required" || name === "unique") return value === true;
    if (name === "enum")
      return !Array.isArray(earlier) || earlier.some((word) => !(value as unknown[]).includes(word));
    if (name === "minimum") return typeof earlier !== "number" || (value as number) > earlier;
    if (name === "maximum") return typeof earlier !== "number" || (value as number) < earlier;
    return true;
  });
}

/** Everything that differs between two states of the data, table by table; empty where nothing does. */
export function diffData(base: Snapshot, head: Snapshot): TableDiff[] {
  const names = [...new Set([...base.csv.keys(), ...head.csv.keys()])].sort();
  return names.flatMap((name) => diffTable(name, base, head) ?? []);
}

/**
 * The version level that a difference calls for: columns added, removed, renamed or made stricter and tables removed
 * are major; new rows and tables minor; corrected cells and withdrawn rows patch. The changelog itself does not count.
 */
export function levelOf(diffs: readonly TableDiff[]): Level | null {
  return highestLevel(
    diffs
      .filter(({ table }) => table !== "changelog")
      .map(({ change, columnsAdded, columnsRemoved, stricter, rowsAdded }) => {
        if (change === "removed" || columnsAdded.length + columnsRemoved.length + stricter.length > 0)
          return "major";
        return change === "added" || rowsAdded.length > 0 ? "minor" : "patch";
      }),
  );
}
