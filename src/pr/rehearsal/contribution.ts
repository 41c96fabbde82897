import type { Repository } from "../../cli/testing.ts";

/** For tests: a pull request as somebody might send it, and what the review has to say about it. */
export interface Contribution {
  name: string;
  /** Makes the change in a repository. */
  make(repository: Repository): void;
  /** Annotations: `file:line:column code`. */
  annotations?: readonly string[];
  /** What one of them says in Japanese and in English. */
  says?: readonly [ja: string, en: string];
  /** The lines of the keyed difference. */
  diff: readonly string[];
  /** Lines of the table of facts that must be there. */
  facts?: readonly string[];
  /** Every chart whose picture changes, as the summary lists it. */
  charts: readonly string[];
  /** Every page that changes, those of both languages together. */
  pages: readonly string[];
  /** What the change calls for; nothing where the data stay the same. */
  version: readonly [level: string, next: string] | null;
}

/** The paths of pages in both languages, as the summary lists them. */
export const inBothLanguages = (...paths: string[]): string[] => paths.map((path) => `/${path}, /en/${path}`);
