/**
 * `npm run data:release [-- <version>]`, the maintainer's: sets the data's version by the SemVer rule, writes the
 * changelog's new rows and the descriptor. Refuses where the check finds anything, a missing translation included, and
 * where the version is lower than the changes call for. Exit code 0: done, 1: refused, 2: could not run.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { csvFormatRows } from "d3";
import { checkAll } from "../check.ts";
import { described } from "../tables/described.ts";
import { diffData } from "../tables/diff.ts";
import { changelogRows, chooseVersion, ReleaseError } from "../tables/release.ts";
import { formatProblems } from "../tables/report.ts";
import { packageVersion } from "../tables/version.ts";
import { lastRelease, snapshotOf, snapshotOfFolder } from "./git.ts";

const changelog = "data/changelog.csv";

/** The day in Japan, YYYY-MM-DD, as every date of the data. */
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());

/** Writes a file whole or not at all. */
function write(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

try {
  const { tables, problems } = checkAll();
  if (problems.length > 0) throw new ReleaseError(formatProblems(problems));
  const base = lastRelease();
  const before = base === null ? { csv: new Map(), fields: new Map() } : snapshotOf(base);
  const diffs = diffData(before, snapshotOfFolder());
  const version = chooseVersion(diffs, packageVersion(tables.changelog), process.argv[2] ?? null);
  const rows = changelogRows(diffs, version, today);
  write(changelog, `${readFileSync(changelog, "utf8")}${csvFormatRows(rows)}\n`);
  for (const [path, text] of Object.entries(described())) write(path, text);
  console.log(
    `版 ${version}。${changelog} に${rows.length}行を加えました。理由を書いてからコミットしてください。 / Version ${version}: ${rows.length} rows added to ${changelog}. Write their reasons, then commit.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof ReleaseError ? 1 : 2;
}
