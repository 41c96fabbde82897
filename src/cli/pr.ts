/**
 * `npm run pr [-- <base>]`: what the working folder changes since it branched off from a base (by default `main`, or its
 * remote copy): the check, the difference of the data, and the facts, charts and pages that change, with a report to look
 * at in `pr-report/`. Exit code 0: the data are sound, 1: errors, 2: could not run. On GitHub the problems also become
 * annotations, and the review the summary of the run.
 */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { checkAll } from "../check.ts";
import { accountOf } from "../pr/account.ts";
import { compareAccounts } from "../pr/compare.ts";
import { cautionsFor, tablesIn, touchesCode } from "../pr/paths.ts";
import { formatReport } from "../pr/report.ts";
import type { Review } from "../pr/review.ts";
import { formatReview, formatSite } from "../pr/summary.ts";
import { diffData, versionOf } from "../tables/diff.ts";
import { formatDiff } from "../tables/diff-report.ts";
import { countLine, formatAnnotations, formatProblems } from "../tables/report.ts";
import { baseByThisCode, baseOfOtherCode } from "./base.ts";
import { branchPoint, defaultBase, pathsChangedSince, snapshotOf, snapshotOfFolder } from "./git.ts";

const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;

try {
  const base = branchPoint(process.argv[2] ?? defaultBase());
  const { tables, chapters, problems } = checkAll();
  const failed = problems.some(({ warning }) => !warning);
  if (failed) process.exitCode = 1;
  console.log(problems.length > 0 ? formatProblems(problems) : countLine(problems));
  if (GITHUB_ACTIONS && problems.length > 0) console.log(formatAnnotations(problems));

  const before = snapshotOf(base);
  const after = snapshotOfFolder();
  const diffs = diffData(before, after);
  const version = versionOf(before);
  console.log(`\n${formatDiff(diffs, version)}`);

  const paths = pathsChangedSince(base);
  const changed = tablesIn(paths);
  const all = touchesCode(paths);
  const draws = (read: ReadonlySet<string>) => all || changed.some((table) => read.has(table));
  const { account, cautions } = all
    ? baseOfOtherCode(base, before)
    : { account: baseByThisCode(base, before, draws), cautions: [] };
  const review: Review = {
    base: base.slice(0, 10),
    problems,
    diffs,
    data: { before, after },
    version,
    changes: compareAccounts(account, accountOf(tables, chapters, draws)),
    cautions: [...cautionsFor(paths, failed), ...cautions],
  };
  console.log(formatSite(review));

  mkdirSync("pr-report", { recursive: true });
  const summary = formatReview(review);
  writeFileSync("pr-report/index.html", formatReport(review));
  writeFileSync("pr-report/summary.md", summary);
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summary);
  console.log("報告書を pr-report/index.html に書きました。 / The report is in pr-report/index.html.");
} catch (error) {
  console.error(`点検を実行できませんでした。 / The review could not run.\n${(error as Error).message}`);
  process.exitCode = 2;
}
