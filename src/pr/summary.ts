import { escapeTableCell } from "../escape.ts";
import type { Text } from "../i18n/lang.ts";
import { formatDiff } from "../tables/diff-report.ts";
import { formatSummary } from "../tables/report.ts";
import { headings, pairedPages, picturesByState, type Review, reasonsOf } from "./review.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const longest = 60_000;

const both = ({ ja, en }: Text) => (ja === en ? ja : `${ja} / ${en}`);

/** A path as readers see it. */
const shown = (path: string) => `/${path}`;

function factLines({ changes: { facts } }: Review): string[] {
  const said = (text: Text | null) => escapeTableCell(both(text ?? headings.none));
  return [
    `| ${[headings.fact, headings.before, headings.after].map(both).join(" | ")} |`,
    "|---|---|---|",
    ...facts.map(({ id, from, to }) => `| ${escapeTableCell(id)} | ${said(from)} | ${said(to)} |`),
  ];
}

const pictureLines = ({ changes: { pictures } }: Review) =>
  picturesByState(pictures).map((group) => {
    const failed = group.find(({ after }) => after?.failed)?.after;
    const name = `${group[0]?.chart}/${group[0]?.state} (${group.map(({ lang }) => lang).join(", ")})`;
    return `- ${name}${failed ? `: ${both(headings.failed)}: ${escapeTableCell(failed.title)}` : ""}`;
  });

const pageLines = ({ changes: { pages } }: Review) =>
  pairedPages(pages).map((page) => {
    const reasons = reasonsOf(page).map(({ what, names }) =>
      `${both(what)} ${names.map(escapeTableCell).join(", ")}`.trimEnd(),
    );
    return `- ${page.paths.map(shown).join(", ")}: ${reasons.join("; ")}`;
  });

/** What changes on the site, as Markdown in both languages: facts, charts and pages, and the cautions. */
export function formatSite(review: Review): string {
  const { facts, pictures, pages } = review.changes;
  const sections: [Text, number, string[]][] = [
    [headings.facts, facts.length, factLines(review)],
    [headings.pictures, pictures.length, pictureLines(review)],
    [headings.pages, pages.length, pageLines(review)],
    [headings.cautions, review.cautions.length, review.cautions.map((text) => `- ${both(text)}`)],
  ];
  return sections
    .flatMap(([heading, count, lines]) =>
      count > 0 || heading !== headings.cautions
        ? [`## ${both(heading)} (${count})`, "", ...(count > 0 ? [...lines, ""] : [])]
        : [],
    )
    .join("\n");
}

/** The whole review as Markdown in both languages; what is longer than GitHub takes is cut at the end of a line. */
export function formatReview(review: Review): string {
  const { problems, diffs, version } = review;
  const text = [
    `# ${both(headings.title)}`,
    "",
    problems.length > 0 ? formatSummary(problems) : `${both(headings.sound)}\n`,
    formatDiff(diffs, version),
    formatSite(review),
  ].join("\n");
  if (text.length <= longest) return text;
  const rest = "\n\n…続きは報告書にあります。 / The report has the rest.\n";
  return text.slice(0, text.lastIndexOf("\n", longest - rest.length)) + rest;
}
