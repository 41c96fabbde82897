import type { Change } from "./changelog.ts";

/** What a change to the data asks of its version: `major` is a column, `minor` new rows, `patch` corrections. */
export type Level = "major" | "minor" | "patch";

const levels: readonly Level[] = ["patch", "minor", "major"];

const parts = (version: string) => version.split(".").map(Number) as [number, number, number];

/** Below zero where version `a` comes before `b`, above where it comes after. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}

/** The version of the data package: the highest in its changelog, `0.0.0` before the first release. */
export const packageVersion = (changes: readonly Pick<Change, "version">[]): string =>
  changes.reduce(
    (highest, { version }) => (compareVersions(version, highest) > 0 ? version : highest),
    "0.0.0",
  );

/** The least version that a change of a level calls for after `version` (SemVer). */
export function nextVersion(version: string, level: Level): string {
  const [major, minor, patch] = parts(version);
  return {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  }[level];
}

/** The highest of several levels, or `null` of none. */
export const highestLevel = (all: readonly Level[]): Level | null =>
  levels.filter((level) => all.includes(level)).at(-1) ?? null;
