import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Text } from "../i18n/lang.ts";
import type { TableDiff } from "../tables/diff.ts";
import { calledFor, cellHeadings, emptyCell, listsOf, wholeOf } from "../tables/diff-report.ts";
import { type Problem, sortProblems } from "../tables/problem.ts";
import { countLine } from "../tables/report.ts";
import type { PictureChange } from "./compare.ts";
import { Html, html } from "./html.ts";
import { headings, pairedPages, picturesByState, type Review, reasonsOf } from "./review.ts";

const fileOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const inBoth = ({ ja, en }: Text) => html`${ja} <span lang="en">${en}</span>`;

const lines = ({ ja, en }: Text) => html`${ja}<br><span lang="en">${en}</span>`;

/** Long lists come folded, so that what follows is not out of sight. */
const folded = (heading: Text, count: number, content: Html) =>
  count === 0
    ? null
    : html`<section><h2>${inBoth(heading)} (${count})</h2><details${count <= 30 ? html` open` : null}><summary>${headings.list.ja} <span lang="en">${headings.list.en}</span></summary>${content}</details></section>`;

const table = (head: readonly Text[], rows: readonly Html[]) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${head.map(({ ja }) => ja).join("・")}"><table><thead><tr>${head.map((text) => html`<th scope="col">${inBoth(text)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

function tableDiff(diff: TableDiff): Html {
  const whole = wholeOf(diff);
  const cell = (text: string) => text || emptyCell;
  const rows = diff.cells.map(
    ({ row, column, from, to }) =>
      html`<tr><th scope="row">${row}</th><td>${column}</td><td><del>${cell(from)}</del></td><td><ins>${cell(to)}</ins></td></tr>`,
  );
  return html`<h3>${diff.table}${whole && html`: ${inBoth(whole)}`}</h3>${listsOf(diff).map(
    ({ what, names }) => html`<p>${inBoth(what)} (${names.length}): ${names.map(cell).join(", ")}</p>`,
  )}${rows.length > 0 ? table(cellHeadings, rows) : null}`;
}

const problemItem = ({ file, line, column, warning, ja, en }: Problem) =>
  html`<li class="${warning ? "warning" : "error"}"><code>${file}:${line}:${column}</code><br>${lines({ ja, en })}</li>`;

function picture(side: PictureChange["after"], name: Text): Html {
  const caption = html`<figcaption>${inBoth(name)}</figcaption>`;
  if (!side?.svg)
    return html`<figure>${caption}<p class="absent">${side?.title ?? inBoth(headings.none)}</p></figure>`;
  // As an image a drawing cannot run anything, whatever it holds.
  const source = `data:image/svg+xml,${encodeURIComponent(side.svg)}`;
  return html`<figure>${caption}<img src="${source}" alt="${side.title}"></figure>`;
}

const pictures = (group: readonly PictureChange[]) =>
  html`<section><h3>${group[0]?.chart ?? ""}/${group[0]?.state ?? ""}</h3>${group.map(
    ({ lang, before, after }) =>
      html`<div class="pair" lang="${lang}">${picture(before, headings.before)}${picture(after, headings.after)}</div>`,
  )}</section>`;

/** The review as one HTML file that needs nothing else: no script, no other file, no server. */
export function formatReport(review: Review): string {
  const { problems, diffs, version, changes, cautions } = review;
  const { facts, pages } = changes;
  const failed = problems.some(({ warning }) => !warning);
  const style = `${fileOf("../styles/tokens.css")}${fileOf("report.css")}`;
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'`;
  const said = (text: Text | null) => inBoth(text ?? headings.none);
  const factRows = facts.map(
    ({ id, from, to }) => html`<tr><th scope="row">${id}</th><td>${said(from)}</td><td>${said(to)}</td></tr>`,
  );
  const pageItems = pairedPages(pages).map(
    (page) =>
      html`<li>${page.paths.map((path, at) => html`${at > 0 ? " " : null}<code>/${path}</code>`)}<br><small>${reasonsOf(page).map(({ what, names }) => html`<span class="reason">${inBoth(what)} ${names.join(", ")}</span> `)}</small></li>`,
  );
  const counts = [
    [headings.facts, facts.length],
    [headings.pictures, changes.pictures.length],
    [headings.pages, pages.length],
  ] as const;
  const page = html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headings.title.ja} / ${headings.title.en}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>${inBoth(headings.title)}</h1>
<p class="verdict ${failed ? "error" : "sound"}">${problems.length > 0 ? countLine(problems) : lines(headings.sound)}</p>
<p>${lines(calledFor(diffs, version))}</p>
<dl>${counts.map(([name, count]) => html`<div><dt>${inBoth(name)}</dt><dd>${count}</dd></div>`)}</dl>
<p><small>${lines(headings.since)} <code>${review.base}</code></small></p>
</header>
<main>
${diffs.length > 0 ? html`<section><h2>${inBoth(headings.data)}</h2>${diffs.map(tableDiff)}</section>` : null}
${problems.length > 0 ? html`<section><h2>${inBoth(headings.problems)}</h2><ol class="problems">${sortProblems(problems).map(problemItem)}</ol></section>` : null}
${cautions.length > 0 ? html`<section><h2>${inBoth(headings.cautions)}</h2><ul>${cautions.map((text) => html`<li>${lines(text)}</li>`)}</ul></section>` : null}
${folded(headings.facts, facts.length, table([headings.fact, headings.before, headings.after], factRows))}
${folded(headings.pages, pages.length, html`<ul class="pages">${pageItems}</ul>`)}
${changes.pictures.length > 0 ? html`<section><h2>${inBoth(headings.pictures)} (${changes.pictures.length})</h2>${picturesByState(changes.pictures).map(pictures)}</section>` : null}
</main>
</body>
</html>
`;
  return page.markup;
}
