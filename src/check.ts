import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf } from "./facts/all.ts";
import { checkParity } from "./facts/parity.ts";
import { type Chapter, checkBareFigures, checkFactUses } from "./facts/prose.ts";
import { checkRepeatedFigures } from "./facts/repeated.ts";
import { langs } from "./i18n/lang.ts";
import { isSound } from "./tables/keys.ts";
import { DataError } from "./tables/problem.ts";
import { listOf, loadFrom, readTables } from "./tables/read.ts";
import { formatProblems } from "./tables/report.ts";

function readChapters(root: string): Chapter[] {
  return langs.flatMap((lang) =>
    (readdirSync(join(root, "content", lang), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".mdx"))
      .map((name) => {
        const file = `content/${lang}/${name.replaceAll("\\", "/")}`;
        return { file, lang, mdx: readFileSync(join(root, file), "utf8") };
      }),
  );
}

/** Everything that is wrong with the tables, the figures that texts repeat, and the figures that chapters use. */
export function checkAll(root = process.cwd()) {
  const { reads, tables, problems } = readTables(loadFrom(root));
  const facts = factsOf(tables);
  const chapters = readChapters(root);
  const all = listOf(reads);
  // A row with a wrong cell is left out; what repeats or uses its figures would be reported for nothing.
  if (all.every(isSound)) {
    problems.push(...all.flatMap((read) => checkRepeatedFigures(read, facts)));
    problems.push(...chapters.flatMap((chapter) => checkFactUses(chapter, facts)));
    problems.push(...checkParity(chapters));
  }
  problems.push(...chapters.flatMap(checkBareFigures));
  return { reads, tables, facts, chapters, problems };
}

/** The checked tables, as read and as rows, and their facts. Throws a `DataError` with every problem where there is an error. */
export function loadChecked(root = process.cwd()) {
  const { reads, tables, facts, problems } = checkAll(root);
  if (problems.some(({ warning }) => !warning))
    throw new DataError(problems, `\n${formatProblems(problems)}`);
  return { reads, tables, facts };
}
