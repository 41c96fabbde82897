import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { releasesFolder } from "../pinned/releases.ts";
import type { Snapshot } from "../tables/diff.ts";

const git = (...args: string[]): Buffer =>
  execFileSync("git", args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });

type Fields = Map<string, { type?: string; constraints?: Record<string, unknown> }>;
interface Descriptor {
  resources: {
    name: string;
    schema: { fields: { name: string; type?: string; constraints?: Record<string, unknown> }[] };
  }[];
}

/** A state of the data from its files: `read` gives a file's bytes by its path. */
function snapshot(paths: readonly string[], read: (path: string) => Buffer): Snapshot {
  const csv = new Map<string, Uint8Array>();
  const fields = new Map<string, Fields>();
  for (const path of paths) {
    const table = /^data\/([a-z0-9-]+)\.csv$/.exec(path)?.[1];
    if (table) csv.set(table, read(path));
    if (path !== "data/datapackage.json") continue;
    const { resources } = JSON.parse(read(path).toString("utf8")) as Descriptor;
    for (const { name, schema } of resources)
      fields.set(name, new Map(schema.fields.map((field) => [field.name, field])));
  }
  return { csv, fields };
}

/** The data as it was in a commit, named as git names them. Throws where there is no such commit. */
export function snapshotOf(revision: string): Snapshot {
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)
    .toString()
    .trim();
  const paths = git("ls-tree", "-r", "-z", "--name-only", commit, "data/")
    .toString()
    .split("\0")
    .filter(Boolean);
  return snapshot(paths, (path) => git("show", `${commit}:${path}`));
}

/** The data as it is in the folder now. */
export function snapshotOfFolder(root = process.cwd()): Snapshot {
  const paths = readdirSync(join(root, "data")).map((name) => `data/${name}`);
  return snapshot(paths, (path) => readFileSync(join(root, path)));
}

/** The commit of the last release: the last that froze a version; `null` before the first. */
export function lastRelease(): string | null {
  const args = ["log", "-1", "--format=%H", "--", releasesFolder];
  return (
    git(...args)
      .toString()
      .trim() || null
  );
}

/** What to compare with where nothing was asked: `main`, or its remote copy where a checkout has no branch of its own. */
export const defaultBase = (): string =>
  ["main", "origin/main"].find((name) => {
    try {
      return git("rev-parse", "--verify", "--quiet", `${name}^{commit}`).length > 0;
    } catch {
      return false;
    }
  }) ?? "main";
