import type { Text } from "../i18n/lang.ts";
import { rowsIn, type TableDiff } from "../tables/diff.ts";
import { cellHeadings, emptyCell, listsOf, wholeOf } from "../tables/diff-report.ts";
import { type Problem, sortProblems } from "../tables/problem.ts";
import type { FactChange, PageChange, PictureChange } from "./compare.ts";
import { type Html, html, inBoth, inLines } from "./html.ts";
import { headings, pairedPages, picturesByState, type Review, reasonsOf } from "./review.ts";

/** From here on a list comes folded, so that what follows it is not out of sight. */
const long = 40;

const folded = (count: number, content: Html) =>
  count < long ? content : html`<details><summary>${inBoth(headings.show)}</summary>${content}</details>`;

/** A section with a heading and the number of what it lists; none where that is zero. */
const section = (heading: Text, count: number, content: () => Html) =>
  count === 0
    ? null
    : html`<section>
<h2>${inBoth(heading)} (${count})</h2>
${folded(count, content())}
</section>`;

function table(name: Text, head: readonly Text[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${name.ja} / ${name.en}"><table>
<thead><tr>${head.map((text) => html`<th scope="col">${inBoth(text)}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

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

/** What the check found. */
export const problemSection = (problems: readonly Problem[]) =>
  section(headings.problems, problems.length, () => {
    const items = sortProblems(problems).map(
      ({ file, line, column, warning, ja, en }) =>
        html`<li class="${warning ? "warning" : "error"}"><code>${file}:${line}:${column}</code><br>${inLines({ ja, en })}</li>`,
    );
    return html`<ol class="problems">${items}</ol>`;
  });

/** What to keep in mind. */
export const cautionSection = (cautions: readonly Text[]) =>
  section(
    headings.cautions,
    cautions.length,
    () => html`<ul>${cautions.map((text) => html`<li>${inLines(text)}</li>`)}</ul>`,
  );

/** Figures and dates of the prose, before and after. */
export const factSection = (facts: readonly FactChange[]) =>
  section(headings.facts, facts.length, () => {
    const rows = facts.map(({ id, from, to }) => {
      const [before, after] = [from, to].map((said) => inBoth(said ?? headings.none));
      return html`<tr><th scope="row">${id}</th><td>${before ?? null}</td><td>${after ?? null}</td></tr>`;
    });
    return table(headings.facts, [headings.fact, headings.before, headings.after], rows);
  });

/** The pages that change, and why. */
export const pageSection = (pages: readonly PageChange[]) =>
  section(headings.pages, pages.length, () => {
    const items = pairedPages(pages).map((page) => {
      const paths = page.paths.map((path) => html`<code>/${path}</code> `);
      const reasons = reasonsOf(page).map(({ what, names }) => html`<br>${inBoth(what)} ${names.join(", ")}`);
      return html`<li>${paths}<small>${reasons}</small></li>`;
    });
    return html`<ul>${items}</ul>`;
  });

function picture(side: PictureChange["after"], name: Text): Html {
  const caption = html`<figcaption>${inBoth(name)}</figcaption>`;
  if (!side?.svg) {
    const why = side ? html`${inBoth(headings.failed)}<br><code>${side.title}</code>` : inBoth(headings.none);
    return html`<figure>${caption}<p>${why}</p></figure>`;
  }
  // As an image a drawing cannot run anything, whatever it holds.
  const source = `data:image/svg+xml,${encodeURIComponent(side.svg)}`;
  return html`<figure>${caption}<div class="scroll" tabindex="0" role="group" aria-label="${name.ja} / ${name.en}"><img src="${source}" alt="${side.title}"></div></figure>`;
}

/** Every picture that changed, before and after side by side. They are looked at, so they never come folded. */
export const pictureSection = (pictures: readonly PictureChange[]) =>
  pictures.length > 0
    ? html`<section><h2>${inBoth(headings.pictures)} (${pictures.length})</h2>${picturesByState(pictures).map(
        (group) =>
          html`<h3>${`${group[0]?.chart}/${group[0]?.state}`}</h3>${group.map(
            ({ lang, before, after }) => html`<div class="pair" lang="${lang}">
${picture(before, headings.before)}
${picture(after, headings.after)}
</div>`,
          )}`,
      )}</section>`
    : null;
