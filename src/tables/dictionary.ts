import type { Column } from "./column.ts";
import type { Table } from "./table.ts";

const cell = (text: string) => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

/** What a column's cells look like, in words that need no schema language. */
function form({ field, refersTo, empty }: Column<unknown>): string {
  const { type, constraints = {} } = field;
  const parts: string[] = [field.delimiter ? `${type} (${field.delimiter})` : type];
  if (refersTo !== undefined) parts.push(`→ ${refersTo}.id`);
  if (Array.isArray(constraints.enum))
    parts.push(constraints.enum.map((value) => `\`${value}\``).join(" / "));
  if (constraints.minimum !== undefined) parts.push(`≥ ${constraints.minimum}`);
  if (constraints.maximum !== undefined) parts.push(`≤ ${constraints.maximum}`);
  if (empty !== undefined) parts.push("空可 / may be empty");
  return parts.join(", ");
}

function tableSection(table: Table): string {
  const { ja, en } = table.words ?? { ja: ["", ""], en: ["", ""] };
  const rows = Object.entries(table.columns).map(([name, column]) => {
    const words = column.words ?? { ja: ["", ""], en: ["", ""] };
    return `| \`${name}\` | ${cell(form(column))} | **${cell(words.ja[0])}** ${cell(words.ja[1])} | **${cell(words.en[0])}** ${cell(words.en[1])} |`;
  });
  return [
    `## ${table.name}.csv: ${ja[0]} / ${en[0]}`,
    "",
    ja[1],
    "",
    en[1],
    "",
    "| | | 日本語 | English |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The readable dictionary of the tables, in both languages, as Markdown (`data/README.md`). */
export function dictionary(tables: readonly Table[]): string {
  const list = tables.map(
    ({ name, words }) =>
      `| [${name}.csv](${name}.csv) | ${cell(words?.ja[1] ?? "")} | ${cell(words?.en[1] ?? "")} |`,
  );
  return `${[
    "<!-- src/tables/ から npm run data:describe で作られます。直すのは src/tables/ です。 / Made from src/tables/ by npm run data:describe; edit there. -->",
    "# データの辞書 / Data dictionary",
    "",
    "空のセルは「分からない」または「当てはまらない」で、0ではありません。時刻は日本時間（UTC+9）です。`_ja` と `_en` は同じ文章の日本語と英語です。",
    "",
    "An empty cell means unknown or not applicable, never zero. Times are Japan time (UTC+9). `_ja` and `_en` hold the same text in Japanese and English.",
    "",
    "| | 日本語 | English |",
    "|---|---|---|",
    ...list,
    "",
    tables.map(tableSection).join("\n\n"),
  ].join("\n")}\n`;
}
