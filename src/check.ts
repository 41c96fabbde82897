import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf } from "./facts/all.ts";
import { type Chapter, checkBareFigures, checkFactUses, checkParity } from "./facts/prose.ts";
import { checkRepeatedFigures } from "./facts/repeated.ts";
import { langs } from "./i18n/lang.ts";
import { DataError } from "./tables/problem.ts";
import { readTables } from "./tables/read.ts";

function readChapters(root: string): Chapter[] {
  return langs.flatMap((lang) =>
    readdirSync(join(root, "content", lang))
      .filter((name) => name.endsWith(".mdx"))
      .map((name) => {
        const file = `content/${lang}/${name}`;
        return { file, lang, mdx: readFileSync(join(root, file), "utf8") };
      }),
  );
}

/**
 * Checks the tables, the figures that texts repeat, and the figures that chapters use, all in one go.
 * Gives the tables and their facts; throws a `DataError` with every problem where there is one.
 */
export function loadChecked(root = process.cwd()) {
  const { reads, tables, problems } = readTables(root);
  const facts = factsOf(tables);
  const chapters = readChapters(root);
  // A row with a wrong cell is left out; what repeats or uses its figures would be reported for nothing.
  if (Object.values(reads).every((read) => read.problems.length === 0)) {
    problems.push(...checkRepeatedFigures(reads, facts));
    problems.push(...chapters.flatMap((chapter) => checkFactUses(chapter, facts)));
    problems.push(...checkParity(chapters));
  }
  problems.push(...chapters.flatMap(checkBareFigures));
  if (problems.length > 0) throw new DataError(problems);
  return { tables, facts };
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { tables, facts } = loadChecked();
    const rows = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
    console.log(
      `${rows}行と${facts.size}個の数値に問題はありません。 / ${rows} rows and ${facts.size} figures are sound.`,
    );
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
