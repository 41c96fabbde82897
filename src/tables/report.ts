import { escapeTableCell } from "../escape.ts";
import { type Problem, sortProblems } from "./problem.ts";

/** `file:line:column`, then the sentence in Japanese and in English. */
function forTerminal({ code, file, line, column, warning, ja, en }: Problem): string {
  return `${file}:${line}:${column} ${warning ? "warning " : ""}${code}\n  ${ja}\n  ${en}`;
}

const counted = (problems: readonly Problem[], warning: boolean) =>
  problems.filter((problem) => (problem.warning ?? false) === warning).length;

/** How many errors and warnings there are, in both languages. */
export function countLine(problems: readonly Problem[]): string {
  const [errors, warnings] = [counted(problems, false), counted(problems, true)];
  return `エラー${errors}件、お願い${warnings}件。 / Errors: ${errors}, warnings: ${warnings}.`;
}

/** All problems of one run for a terminal, in the order of the files. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...sortProblems(problems).map(forTerminal), countLine(problems)].join("\n\n");
}

const escapeData = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

/**
 * The problems as GitHub workflow commands, one a line: GitHub shows each beside the line of the changed file.
 * The escapes are those of GitHub's toolkit.
 */
export function formatAnnotations(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ code, file, line, column, warning, ja, en }) => {
      const where = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${warning ? "warning" : "error"} ${where}::${escapeData(`${ja}\n${en}`)}`;
    })
    .join("\n");
}

/** The problems as a Markdown table, for the summary of a workflow run. */
export function formatSummary(problems: readonly Problem[]): string {
  const rows = sortProblems(problems).map(
    ({ file, line, column, ja, en }) =>
      `| ${escapeTableCell(file)}:${line}:${column} | ${escapeTableCell(ja)} | ${escapeTableCell(en)} |`,
  );
  return [`## ${countLine(problems)}`, "", "| | 日本語 | English |", "|---|---|---|", ...rows, ""].join("\n");
}
