import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "commit-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_)/.test(name)),
);
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  }).trim();

/** A repository with one commit, whose hash it gives. */
function makeRepository(): string {
  git("init", "--quiet");
  writeFileSync(join(root, "a"), "a");
  git("add", "a");
  git("-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "a");
  return git("rev-parse", "HEAD");
}

/** What a build in a folder takes for its commit. */
function commitIn(folder: string, more: Record<string, string> = {}) {
  const script = `import(${JSON.stringify(resolve("src/commit.ts"))}).then(({ commit }) => console.log(JSON.stringify(commit)))`;
  const run = { cwd: folder, env: { ...env, ...more }, encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], run));
}

it("is what git has checked out", () => {
  const hash = makeRepository();
  expect(commitIn(root)).toEqual({ hash, short: hash.slice(0, 7), address: null });
});

it("is none where something is not committed, or is not known to git", () => {
  makeRepository();
  writeFileSync(join(root, "a"), "b");
  expect(commitIn(root)).toBeNull();
  git("checkout", "--quiet", "a");
  expect(commitIn(root)).not.toBeNull();
  writeFileSync(join(root, "new"), "");
  expect(commitIn(root)).toBeNull();
});

it("is none where there is no repository, and never another repository's", () => {
  expect(commitIn(root)).toBeNull();
  makeRepository();
  mkdirSync(join(root, "inside"));
  expect(commitIn(join(root, "inside"))).toBeNull();
});

it("is what the environment says, with its address where the repository is known", () => {
  const hash = "0123456789abcdef0123456789abcdef01234567";
  expect(commitIn(root, { GITHUB_SHA: hash, GITHUB_REPOSITORY: "a/b" })).toEqual({
    hash,
    short: "0123456",
    address: `https://github.com/a/b/commit/${hash}`,
  });
});
