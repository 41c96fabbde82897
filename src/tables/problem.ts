import type { Text } from "../i18n/lang.ts";

/** Something a person has to mend: where it is, and in both languages what was found and what was expected. */
export interface Problem extends Text {
  /** Path from the project's top, with forward slashes. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Counts from 1, in UTF-16 units. */
  column: number;
}

/** `file:line:column`, then the sentence in Japanese and in English. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, ja, en } = problem;
  return `${file}:${line}:${column}\n  ${ja}\n  ${en}`;
}

/** All problems of one run, in the order of the files. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
  const count = `${problems.length}件の問題があります。 / ${problems.length} problem${problems.length === 1 ? "" : "s"} found.`;
  return [...sorted.map(formatProblem), count].join("\n\n");
}

/** Thrown when data or prose cannot be trusted; its message lists every problem found. */
export class DataError extends Error {
  override name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}
