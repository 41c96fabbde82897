import type { Text } from "../i18n/lang.ts";
import { type Problem, sortProblems } from "../tables/problem.ts";
import { section, table } from "./blocks.ts";
import type { FactChange, PageChange, PictureChange } from "./compare.ts";
import { type Html, html, inBoth, inLines } from "./html.ts";
import { headings, pairedPages, picturesByState, reasonsOf } from "./review.ts";

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
