/** A cell of a CSV file and where its first character stands: both count from 1, columns in UTF-16 units, as editors do. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** What breaks RFC 4180 in a file, and where. */
export interface CsvFault {
  kind: "unclosed-quote" | "text-after-quote" | "quote-inside";
  line: number;
  column: number;
}

/** One row of cells, as far as it could be read. */
export type CsvRecord = Cell[];

/**
 * Reads CSV text (RFC 4180, comma, LF or CRLF) and keeps every cell's place, which no CSV library gives.
 * Never throws: what is wrong comes back in `faults`. A blank line is no record.
 */
export function readCsv(text: string): { records: CsvRecord[]; faults: CsvFault[] } {
  const faults: CsvFault[] = [];
  return { records: [...csvRecords(text, faults)], faults };
}

/** The same record by record, so that a long table need not be held whole; faults are added to the list on the way. */
export function* csvRecords(text: string, faults: CsvFault[]): Generator<CsvRecord> {
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const place = () => ({ line, column: at - lineStart + 1 });
  const atBreak = () => text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
  const newLine = () => {
    line += 1;
    lineStart = at;
  };

  /** Takes a quoted cell, the cursor on its opening quote. */
  function quoted(): string {
    const opened = place();
    let value = "";
    at += 1;
    while (at < text.length) {
      const char = text[at] as string;
      at += 1;
      if (char !== '"') {
        value += char;
        if (char === "\n") newLine();
      } else if (text[at] === '"') {
        value += '"';
        at += 1;
      } else {
        if (at < text.length && text[at] !== "," && !atBreak()) {
          faults.push({ kind: "text-after-quote", ...place() });
          value += plain();
        }
        return value;
      }
    }
    faults.push({ kind: "unclosed-quote", ...opened });
    return value;
  }

  /** Takes everything up to the next comma or line break. */
  function plain(): string {
    const from = at;
    while (at < text.length && text[at] !== "," && !atBreak()) at += 1;
    return text.slice(from, at);
  }

  while (at < text.length) {
    const record: CsvRecord = [];
    for (;;) {
      const start = place();
      const isQuoted = text[at] === '"';
      const value = isQuoted ? quoted() : plain();
      const inner = isQuoted ? -1 : value.indexOf('"');
      if (inner >= 0) faults.push({ kind: "quote-inside", line: start.line, column: start.column + inner });
      record.push({ text: value, ...start });
      if (text[at] !== ",") break;
      at += 1;
    }
    if (at < text.length) {
      at += text[at] === "\r" ? 2 : 1;
      newLine();
    }
    if (record.length > 1 || record[0]?.text !== "") yield record;
  }
}
