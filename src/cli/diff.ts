/**
 * `npm run data:diff [-- <base> [--json]]`: what changed in the data since a commit (by default `main`, or its
 * remote copy), by primary key, and which version the change calls for. Exit code 2 where it could not run.
 */
import { diffData, levelOf, versionOf } from "../tables/diff.ts";
import { formatDiff } from "../tables/diff-report.ts";
import { nextVersion } from "../tables/version.ts";
import { defaultBase, snapshotOf, snapshotOfFolder } from "./git.ts";

const args = process.argv.slice(2);
const base = args.find((arg) => !arg.startsWith("--")) ?? defaultBase();

try {
  const before = snapshotOf(base);
  const diffs = diffData(before, snapshotOfFolder());
  const version = versionOf(before);
  if (args.includes("--json")) {
    const level = levelOf(diffs);
    const next = level === null ? null : nextVersion(version, level);
    console.log(JSON.stringify({ base, version, level, next, tables: diffs }, null, 2));
  } else console.log(formatDiff(diffs, version));
} catch (error) {
  console.error(`比べられませんでした。 / The comparison could not run.\n${(error as Error).message}`);
  process.exitCode = 2;
}
