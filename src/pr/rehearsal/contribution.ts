import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** For tests: a pull request as somebody might send it, and what the review has to say about it. */
export interface Contribution {
  name: string;
  /** What it makes of each file that it changes. */
  edits: Readonly<Record<string, (text: string) => string>>;
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

/** An edit that exchanges a text; throws where that does not stand in the file once. */
export const exchange = (find: string, put: string) => (text: string) => {
  if (text.split(find).length !== 2) throw new Error(`“${find}” does not stand there once.`);
  return text.replace(find, () => put);
};

/** Makes the change in a copy of the project. */
export function contribute(root: string, { edits }: Pick<Contribution, "edits">): void {
  for (const [file, edit] of Object.entries(edits))
    writeFileSync(join(root, file), edit(readFileSync(join(root, file), "utf8")));
}
