/**
 * `npm run data:check`: checks all data and prose. Exit code 0: clean (warnings do not count), 1: errors, 2: the check
 * could not run. On GitHub the problems also become annotations and the summary of the run.
 */
import { appendFileSync } from "node:fs";
import { checkAll } from "../check.ts";
import { formatAnnotations, formatProblems, formatSummary } from "../tables/report.ts";

const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;

try {
  const { tables, facts, problems } = checkAll();
  const failed = problems.some(({ warning }) => !warning);
  if (problems.length > 0) {
    (failed ? console.error : console.log)(formatProblems(problems));
    if (GITHUB_ACTIONS) console.log(formatAnnotations(problems));
    if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, formatSummary(problems));
  }
  if (failed) process.exitCode = 1;
  else {
    const rows = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
    console.log(
      `${rows}行と${facts.size}個の数値に誤りはありません。 / ${rows} rows and ${facts.size} figures are sound.`,
    );
  }
} catch (error) {
  console.error(`検査を実行できませんでした。 / The check could not run.\n${(error as Error).message}`);
  process.exitCode = 2;
}
