import type { Text } from "../i18n/lang.ts";

/** What kind of thing is wrong, for tests and for counting. */
export type Code =
  | "file/encoding"
  | "file/byte-order-mark"
  | "file/line-ending"
  | "file/no-final-newline"
  | "csv/unclosed-quote"
  | "csv/text-after-quote"
  | "csv/quote-inside"
  | "header/wrong-column"
  | "header/unknown-column"
  | "row/cell-count"
  | "row/rule"
  | "cell/empty"
  | "cell/value"
  | "cell/space"
  | "cell/formula"
  | "cell/normalisation"
  | "cell/full-width"
  | "cell/control"
  | "cell/translation"
  | "key/duplicate"
  | "key/unknown"
  | "key/orphan"
  | "text/unknown-fact"
  | "text/other-figure"
  | "prose/unknown-fact"
  | "prose/bare-figure"
  | "prose/parity";

/** Something a person has to mend: where it is, and in both languages what was found and what was expected. */
export interface Problem extends Text {
  code: Code;
  /** Path from the project's top, with forward slashes. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Counts from 1, in UTF-16 units. */
  column: number;
  /** A warning asks for help and stops nothing but a release. */
  warning?: boolean;
}

/** Where a problem is. */
export type Place = Pick<Problem, "file" | "line" | "column">;

/** Thrown when data or prose cannot be trusted; its message lists every problem found. */
export class DataError extends Error {
  override name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.problems = problems;
  }
}

/** In the order of the files, and within a file from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
