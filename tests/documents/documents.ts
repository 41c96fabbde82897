import { readFileSync } from "node:fs";
import { langs } from "../../src/i18n/lang.ts";

/** Documents that stand in a file for each language, Japanese first. */
export const pairs = ["CONTRIBUTING", "EDITORIAL"].map((name) => [`${name}.md`, `${name}.en.md`] as const);

/** Everything a first-time contributor reads. */
export const documents = [
  ...pairs.flat(),
  "README.md",
  "CODE_OF_CONDUCT.md",
  "SECURITY.md",
  ".github/pull_request_template.md",
  ...langs.flatMap((lang) =>
    ["correction", "addition", "site"].map((form) => `.github/ISSUE_TEMPLATE/${form}-${lang}.yml`),
  ),
];

/** A fenced block of a Markdown text: what stands after its opening fence, and its lines. */
export interface Block {
  info: string;
  text: string;
}

/** The fenced blocks of a document or of a part of it, in order; a block in a list loses its indent. */
export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^( *)```(.*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = "", info = "", text = ""]) => ({
      info,
      text: text.replace(new RegExp(`^${indent}`, "gm"), "").trimEnd(),
    }),
  );

export const read = (path: string): string => readFileSync(path, "utf8");
