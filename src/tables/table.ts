import type { Text } from "../i18n/lang.ts";
import type { Column } from "./column.ts";
import { type Cell, type CsvFault, readCsv } from "./csv.ts";
import type { Problem } from "./problem.ts";

type Columns = Record<string, Column<unknown>>;

/** A typed row: one property per column. */
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** A CSV file's schema: its columns in order, the first being the primary key, and the rules between them. */
export interface Table<C extends Columns = Columns> {
  /** The file's name under `data/`, without `.csv`. */
  name: string;
  columns: C;
  /** Reports what a row breaks beyond its single cells: in which column to look, and the words. */
  rules?: (row: RowOf<C>, report: (column: keyof C & string, words: Text) => void) => void;
}

/** Names a table and infers its row type from its columns. */
export function defineTable<C extends Columns>(table: Table<C>): Table<C> {
  return table;
}

/** Where a cell stands. */
export type Place = Pick<Problem, "file" | "line" | "column">;

/** A table as read: its good rows, and where each of their cells stands. */
export interface TableRead<C extends Columns = Columns> {
  table: Table<C>;
  rows: RowOf<C>[];
  problems: Problem[];
  /** The place of a row's cell, for messages and for links to the line. */
  place(row: RowOf<C>, column: keyof C & string): Place;
}

const faultWords: Record<CsvFault["kind"], Text> = {
  "unclosed-quote": {
    ja: '二重引用符「"」が閉じられていません。',
    en: 'A double quote (") is opened here and never closed.',
  },
  "text-after-quote": {
    ja: "引用符を閉じたあとに文字があります。「,」か改行が必要です。",
    en: "There is text after the closing quote, where a comma or a line break was expected.",
  },
  "quote-inside": {
    ja: '引用符「"」を含むセルは全体を「"」で囲み、中の引用符は「""」と書いてください。',
    en: 'A cell that holds a quote (") must be quoted whole, with the inner quote doubled ("").',
  },
};

/**
 * Reads one table from CSV text against its schema. Never throws: each wrong cell is a problem with its place,
 * and a row with a problem is left out of `rows`.
 */
export function readTable<C extends Columns>(table: Table<C>, csv: string): TableRead<C> {
  const file = `data/${table.name}.csv`;
  const names = Object.keys(table.columns) as (keyof C & string)[];
  const { records, faults } = readCsv(csv);
  const problems: Problem[] = faults.map(({ kind, line, column }) => ({
    file,
    line,
    column,
    ...faultWords[kind],
  }));
  const places = new WeakMap<object, Cell[]>();
  const rows: RowOf<C>[] = [];
  const [header = [], ...body] = records;
  problems.push(...checkHeader(file, names, header));

  if (problems.length === 0) {
    for (const record of body) {
      const found = problems.length;
      const row = readRow(table, record, (cell, words) =>
        problems.push({ file, line: cell.line, column: cell.column, ...words }),
      );
      if (row === null || problems.length > found) continue;
      places.set(row, record);
      table.rules?.(row, (name, words) => {
        const { line, column } = record[names.indexOf(name)] as Cell;
        problems.push({ file, line, column, ...words });
      });
      rows.push(row);
    }
  }

  const place = (row: RowOf<C>, column: keyof C & string): Place => {
    const { line, column: at } = places.get(row)?.[names.indexOf(column)] ?? { line: 1, column: 1 };
    return { file, line, column: at };
  };
  return { table, rows, problems, place };
}

function checkHeader(file: string, names: string[], header: Cell[]): Problem[] {
  const problems: Problem[] = [];
  names.forEach((name, index) => {
    const cell = header[index];
    if (cell?.text === name) return;
    const { line, column } = cell ?? header.at(-1) ?? { line: 1, column: 1 };
    const found = cell ? `「${cell.text}」` : "行の終わり";
    const foundEn = cell ? `“${cell.text}”` : "the end of the line";
    problems.push({
      file,
      line,
      column,
      ja: `${index + 1}番目の列は「${name}」のはずですが、${found}があります。列の並び: ${names.join(",")}`,
      en: `Column ${index + 1} should be “${name}”, but ${foundEn} was found. The columns are: ${names.join(",")}`,
    });
  });
  const extra = header[names.length];
  if (extra && problems.length === 0) {
    problems.push({
      file,
      line: extra.line,
      column: extra.column,
      ja: `知らない列「${extra.text}」があります。列の並び: ${names.join(",")}`,
      en: `Unknown column “${extra.text}”. The columns are: ${names.join(",")}`,
    });
  }
  return problems.slice(0, 1);
}

function readRow<C extends Columns>(
  table: Table<C>,
  record: Cell[],
  report: (cell: Cell, words: Text) => void,
): RowOf<C> | null {
  const entries = Object.entries(table.columns);
  if (record.length !== entries.length) {
    const cell = record[Math.min(record.length, entries.length + 1) - 1] as Cell;
    report(cell, {
      ja: `セルが${record.length}個ありますが、列は${entries.length}個です。「,」の過不足か、「,」を含む文章の引用符を確かめてください。`,
      en: `This row has ${record.length} cells for ${entries.length} columns. Look for a missing or extra comma, or a text with a comma that is not quoted.`,
    });
    return null;
  }
  const row: Record<string, unknown> = {};
  entries.forEach(([name, column], index) => {
    const cell = record[index] as Cell;
    if (cell.text === "") {
      if (column.empty) row[name] = column.empty.value;
      else
        report(cell, {
          ja: `「${name}」が空です。必ず値が要ります。`,
          en: `“${name}” is empty; a value is required.`,
        });
      return;
    }
    const reading = column.read(cell.text);
    if ("value" in reading) row[name] = reading.value;
    else
      report(cell, {
        ja: `「${name}」に「${cell.text}」があります。正しくは、${reading.expected.ja}。`,
        en: `“${name}” holds “${cell.text}”; expected ${reading.expected.en}.`,
      });
  });
  return row as RowOf<C>;
}
