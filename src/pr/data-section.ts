import type { Text } from "../i18n/lang.ts";
import { rowsIn, type TableDiff } from "../tables/diff.ts";
import { cellHeadings, emptyCell, listsOf, wholeOf } from "../tables/diff-report.ts";
import { folded, table } from "./blocks.ts";
import { type Html, html, inBoth } from "./html.ts";
import { headings, type Review } from "./review.ts";

const cell = (text: string) => text || emptyCell;

const [row, column, before, after] = cellHeadings;
const place = { ja: `${row.ja}・${column.ja}`, en: `${row.en}, ${column.en}` };

const placeCell = (row: string, column: string) =>
  html`<th scope="row">${row}<br><code>${column}</code></th>`;

/** Rows that came or went, with every cell that is not empty. */
function wholeRows(name: Text, keys: readonly string[], rows: ReturnType<typeof rowsIn>, side: Text) {
  const cells = keys.flatMap((key) =>
    [...(rows.get(key) ?? [])]
      .filter(([, text]) => text !== "")
      .map(([column, text]) => html`<tr>${placeCell(key, column)}<td>${text}</td></tr>`),
  );
  return keys.length > 0 ? folded(cells.length, table(name, [place, side], cells)) : null;
}

function tableDiff(diff: TableDiff, data: Review["data"]): Html {
  const whole = wholeOf(diff);
  const lists = listsOf(diff).map(
    ({ what, names }) => html`<p>${inBoth(what)} (${names.length}): ${names.map(cell).join(", ")}</p>`,
  );
  const rows = diff.cells.map(
    (change) => html`<tr>
${placeCell(change.row, change.column)}
<td><del>${cell(change.from)}</del></td>
<td><ins>${cell(change.to)}</ins></td>
</tr>`,
  );
  const name = { ja: diff.table, en: diff.table };
  return html`<h3>${diff.table}${whole && html`: ${inBoth(whole)}`}</h3>
${lists}
${wholeRows(name, diff.rowsAdded, rowsIn(data.after, diff.table), after)}
${wholeRows(name, diff.rowsRemoved, rowsIn(data.before, diff.table), before)}
${rows.length > 0 ? table(name, [place, before, after], rows) : null}`;
}

/** What changed in the tables. */
export const dataSection = ({ diffs, data }: Pick<Review, "diffs" | "data">) =>
  diffs.length > 0
    ? html`<section><h2>${inBoth(headings.data)}</h2>${diffs.map((diff) => tableDiff(diff, data))}</section>`
    : null;
