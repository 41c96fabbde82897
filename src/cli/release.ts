/**
 * `npm run data:release [-- <version>]`, the maintainer's: sets the data's version by the SemVer rule, writes the
 * changelog's new rows and the descriptor, and freezes the charts as they are (`data/releases/`). Where the newest version
 * is not frozen yet, as the first, it does that alone. Refuses where the check finds anything, a missing translation
 * included, and where the version is lower than the changes call for. Everything is written or nothing. Exit code 0: done,
 * 1: refused, 2: could not run.
 */
import { existsSync } from "node:fs";
import { csvFormatRows } from "d3";
import { checkAll } from "../check.ts";
import { frozenRelease } from "../pinned/freeze.ts";
import { pathsOf, releasesFolder } from "../pinned/releases.ts";
import { type Change, newestFirst } from "../tables/changelog.ts";
import { described } from "../tables/described.ts";
import { diffData } from "../tables/diff.ts";
import { type Moment, readMoment } from "../tables/moment.ts";
import { loadFrom, type Tables } from "../tables/read.ts";
import { changelogRows, chooseVersion, ReleaseError } from "../tables/release.ts";
import { formatProblems } from "../tables/report.ts";
import { packageVersion } from "../tables/version.ts";
import { lastRelease, snapshotOf, snapshotOfFolder } from "./git.ts";
import { writeAll } from "./write.ts";

const changelog = "data/changelog.csv";

/** The day in Japan, YYYY-MM-DD, as every date of the data. */
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());

/** Whether a version was released: its files stay as they are. */
const isFrozen = (version: string) => Object.values(pathsOf(version)).some((path) => existsSync(path));

/** Freezes the version that the changelog names. */
async function freezeCurrent(tables: Tables, { version, released }: Change): Promise<string> {
  writeAll(await frozenRelease(tables, version, released));
  return `版 ${version} の図を ${releasesFolder}/ に固定しました。コミットしてください。 / The charts of version ${version} are pinned in ${releasesFolder}/. Commit them.`;
}

/** Makes the next version of what changed since the last release, and freezes it. */
async function releaseNext(tables: Tables, wish: string | null): Promise<string> {
  const base = lastRelease();
  const before = base === null ? { csv: new Map(), fields: new Map() } : snapshotOf(base);
  const diffs = diffData(before, snapshotOfFolder());
  const version = chooseVersion(diffs, packageVersion(tables.changelog), wish);
  if (isFrozen(version)) {
    throw new ReleaseError(
      `版 ${version} は ${releasesFolder}/ にもうあります。固定した版は変えられません。 / Version ${version} is in ${releasesFolder}/ already: a pinned version never changes.`,
    );
  }
  const rows = changelogRows(diffs, version, today);
  const load = loadFrom(process.cwd());
  const log = `${load("changelog")}${csvFormatRows(rows)}\n`;
  writeAll({
    ...(await frozenRelease(tables, version, readMoment(today) as Moment)),
    ...described((table) => (table === "changelog" ? log : load(table))),
    [changelog]: log,
  });
  return `版 ${version}。${changelog} に${rows.length}行を加え、図を ${releasesFolder}/ に固定しました。理由を書いてからコミットしてください。 / Version ${version}: ${rows.length} rows added to ${changelog}, the charts pinned in ${releasesFolder}/. Write their reasons, then commit.`;
}

try {
  const { tables, problems } = checkAll();
  if (problems.length > 0) throw new ReleaseError(formatProblems(problems));
  const [wish = null] = process.argv.slice(2);
  const [newest] = newestFirst(tables.changelog);
  const first = newest && !isFrozen(newest.version);
  if (first && wish !== null && wish !== newest.version) {
    throw new ReleaseError(
      `版 ${newest.version} がまだ固定されていません。先に「npm run data:release」で固定してください。 / Version ${newest.version} is not pinned yet: pin it first with “npm run data:release”.`,
    );
  }
  console.log(first ? await freezeCurrent(tables, newest) : await releaseNext(tables, wish));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof ReleaseError ? 1 : 2;
}
