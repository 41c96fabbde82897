import type { Text } from "../i18n/lang.ts";
import type { Column, Named } from "./column.ts";
import { type Cell, type CsvFault, csvRecords } from "./csv.ts";
import { checkCell, readBytes } from "./hygiene.ts";
import type { Code, Place, Problem } from "./problem.ts";
import { readRow } from "./row.ts";

export type Columns = Record<string, Column<unknown>>;

/** A typed row: one property per column. */
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** A CSV file's schema: its columns in order, the first being the primary key, and the rules between them. */
export interface Table<C extends Columns = Columns> {
  /** The file's name under `data/`, without `.csv`. */
  name: string;
  words?: Readonly<{ ja: Named; en: Named }>;
  columns: C;
  /** Reports what a row breaks beyond its single cells: in which column to look, and the words. */
  rules?: (row: RowOf<C>, report: (column: keyof C & string, words: Text) => void) => void;
}

/** Names a table and infers its row type from its columns. */
export function defineTable<C extends Columns>(table: Table<C>): Table<C> {
  return table;
}

/** A table as read: its sound rows, and where each of their cells stands. */
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
 * Reads one table from a CSV file's bytes (or its text) against its schema. Never throws: each wrong cell is a problem
 * with its place, and a row with an error is left out of `rows`.
 */
export function readTable<C extends Columns>(table: Table<C>, csv: Uint8Array | string): TableRead<C> {
  const file = `data/${table.name}.csv`;
  const names = Object.keys(table.columns) as (keyof C & string)[];
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : csv;
  const { text, problems } = readBytes(file, bytes);
  const faults: CsvFault[] = [];
  const records = csvRecords(text, faults);
  const header = records.next().value ?? [];
  const headerProblems = checkHeader(file, names, header);
  problems.push(...headerProblems);
  // Line and column of each cell, packed: a long table has millions of them.
  const places = new WeakMap<object, Uint32Array>();
  const rows: RowOf<C>[] = [];
  let faultsBefore = faults.length;

  for (const record of records) {
    if (headerProblems.length > 0) continue;
    // A row with broken quoting holds values that nobody meant.
    let sound = faults.length === faultsBefore;
    faultsBefore = faults.length;
    const report = (code: Code, cell: Cell, words: Text) => {
      const warning = code === "cell/translation";
      if (!warning) sound = false;
      problems.push({
        code,
        file,
        line: cell.line,
        column: cell.column,
        ...(warning ? { warning } : {}),
        ...words,
      });
    };
    for (const cell of record) {
      const found = checkCell(file, cell);
      if (found.length > 0) sound = false;
      problems.push(...found);
    }
    const row = readRow(table.columns, record, report) as RowOf<C> | null;
    if (row === null || !sound) continue;
    table.rules?.(row, (name, words) => report("row/rule", record[names.indexOf(name)] as Cell, words));
    if (!sound) continue;
    places.set(row, Uint32Array.from(record.flatMap(({ line, column }) => [line, column])));
    rows.push(row);
  }
  for (const { kind, line, column } of faults) {
    problems.push({ code: `csv/${kind}`, file, line, column, ...faultWords[kind] });
  }

  const place = (row: RowOf<C>, column: keyof C & string): Place => {
    const at = 2 * names.indexOf(column);
    const cells = places.get(row);
    return { file, line: cells?.[at] ?? 1, column: cells?.[at + 1] ?? 1 };
  };
  return { table, rows, problems, place };
}

/** The first column that is not where the schema has it. */
function checkHeader(file: string, names: string[], header: Cell[]): Problem[] {
  const wrong = names.findIndex((name, index) => header[index]?.text !== name);
  const order = names.join(",");
  if (wrong >= 0) {
    const cell = header[wrong];
    const { line, column } = cell ?? header.at(-1) ?? { line: 1, column: 1 };
    return [
      {
        code: "header/wrong-column",
        file,
        line,
        column,
        ja: `${wrong + 1}番目の列は「${names[wrong]}」のはずですが、${cell ? `「${cell.text}」` : "行の終わり"}があります。列の並び: ${order}`,
        en: `Column ${wrong + 1} should be “${names[wrong]}”, but ${cell ? `“${cell.text}”` : "the end of the line"} was found. The columns are: ${order}`,
      },
    ];
  }
  const extra = header[names.length];
  if (!extra) return [];
  return [
    {
      code: "header/unknown-column",
      file,
      line: extra.line,
      column: extra.column,
      ja: `知らない列「${extra.text}」があります。列の並び: ${order}。列を増やすには src/tables/ の定義にも加えてください。`,
      en: `Unknown column “${extra.text}”. The columns are: ${order}. To add one, add it to its schema in src/tables/ too.`,
    },
  ];
}
