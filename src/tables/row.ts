import type { Text } from "../i18n/lang.ts";
import type { Column } from "./column.ts";
import type { Cell } from "./csv.ts";
import type { Code } from "./problem.ts";

type Report = (code: Code, cell: Cell, words: Text) => void;

/** The column with the same text in the other language: `title_en` for `title_ja`. */
function twinOf(name: string): string | null {
  if (name.endsWith("_ja")) return `${name.slice(0, -3)}_en`;
  return name.endsWith("_en") ? `${name.slice(0, -3)}_ja` : null;
}

/**
 * Reads a record against the columns, in their order; `null` where the number of cells is wrong. A text that stands in
 * one language alone is taken for both, with a warning that asks for the translation: nobody needs two languages to
 * mend a figure.
 */
export function readRow(
  columns: Record<string, Column<unknown>>,
  record: readonly Cell[],
  report: Report,
): Record<string, unknown> | null {
  const names = Object.keys(columns);
  if (record.length !== names.length) {
    const cell = record[Math.min(record.length, names.length + 1) - 1] as Cell;
    report("row/cell-count", cell, {
      ja: `セルが${record.length}個ありますが、列は${names.length}個です。「,」の過不足か、「,」を含む文章の引用符を確かめてください。`,
      en: `This row has ${record.length} cells for ${names.length} columns. Look for a missing or extra comma, or a text with a comma that is not quoted.`,
    });
    return null;
  }
  const row: Record<string, unknown> = {};
  names.forEach((name, index) => {
    const column = columns[name] as Column<unknown>;
    const own = record[index] as Cell;
    const twin = twinOf(name);
    const other = twin === null ? undefined : record[names.indexOf(twin)];
    if (own.text === "" && other?.text) {
      report("cell/translation", own, {
        ja: `「${name}」が空です。もう一方の言語の文章を代わりに表示します。訳を書ける方はお願いします。`,
        en: `“${name}” is empty; the text in the other language is shown instead. A translation would be welcome.`,
      });
      row[name] = other.text;
    } else if (own.text === "") {
      if (column.empty) row[name] = column.empty.value;
      else {
        report("cell/empty", own, {
          ja: `「${name}」が空です。必ず値が要ります。`,
          en: `“${name}” is empty; a value is required.`,
        });
      }
    } else {
      const reading = column.read(own.text);
      if ("value" in reading) row[name] = reading.value;
      else {
        report("cell/value", own, {
          ja: `「${name}」に「${own.text}」があります。正しくは、${reading.expected.ja}。`,
          en: `“${name}” holds “${own.text}”; expected ${reading.expected.en}.`,
        });
      }
    }
  });
  return row;
}
