import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Chapter } from "../facts/prose.ts";
import { langs } from "../i18n/lang.ts";
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

/** What git says; where it refuses, throws what to tell the person who asked. */
function ask(args: readonly string[], refusal: string): string {
  try {
    return git(...args)
      .toString()
      .trim();
  } catch {
    throw new Error(refusal);
  }
}

/** The commit of that name. Throws where there is none. */
const commitOf = (revision: string): string =>
  ask(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    `「${revision}」というコミットはありません。 / There is no commit “${revision}”.`,
  );

/** The files of a commit under a folder, by path. Throws where there is no such commit. */
function filesOf(revision: string, folder: string) {
  const commit = commitOf(revision);
  const paths = git("ls-tree", "-r", "-z", "--name-only", commit, folder)
    .toString()
    .split("\0")
    .filter(Boolean);
  return { paths, read: (path: string) => git("show", `${commit}:${path}`) };
}

/** The data as it was in a commit, named as git names them. Throws where there is no such commit. */
export function snapshotOf(revision: string): Snapshot {
  const { paths, read } = filesOf(revision, "data/");
  return snapshot(paths, read);
}

/** Every text as it was in a commit. Throws where there is no such commit. */
export function textsOf(revision: string): Chapter[] {
  const { paths, read } = filesOf(revision, "content/");
  return paths.flatMap((file) => {
    const lang = langs.find((candidate) => file.startsWith(`content/${candidate}/`));
    return lang && file.endsWith(".mdx") ? [{ file, lang, mdx: read(file).toString("utf8") }] : [];
  });
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

/** The commit where a proposed change branched off from a base: what it changes is everything since. Throws where there is none. */
export const branchPoint = (base: string): string =>
  ask(
    ["merge-base", commitOf(base), "HEAD"],
    `「${base}」と今のコミットに共通の履歴がありません。「git fetch --unshallow」で履歴を取り寄せてください。 / “${base}” and the present commit share no history. Fetch it with “git fetch --unshallow”.`,
  );

/** The paths that differ between a commit and the folder now, files that git does not know yet included. */
export function pathsChangedSince(commit: string): string[] {
  const tracked = git("diff", "--name-only", "--no-renames", "-z", commit, "--");
  const fresh = git("ls-files", "--others", "--exclude-standard", "-z");
  return `${tracked}${fresh}`.split("\0").filter(Boolean);
}

/** Checks a commit out into a new folder, does something there, and takes the folder away again. */
export function withCheckout<T>(commit: string, use: (folder: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), "base-"));
  const folder = join(parent, "checkout");
  try {
    git("worktree", "add", "--quiet", "--detach", folder, commit);
    return use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
    git("worktree", "prune");
  }
}
