import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// Another repository’s variables, as a hook sets them, would send git there.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_)/.test(name)),
);

/** For tests: a copy of the project in a repository of its own, with one commit on `main`. */
export interface Repository {
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Changes a file; throws where the text to exchange does not stand there once. */
  change(file: string, find: string, put: string): void;
  /** Runs git and gives what it says. */
  git(...args: string[]): string;
  /** Commits everything. */
  commit(what: string): void;
  /** Runs a command of `src/cli/` as a process. */
  run(
    name: string,
    args?: string[],
    more?: { env?: Record<string, string>; node?: string[] },
  ): { status: number | null; stdout: string; stderr: string };
  remove(): void;
}

/** Copies the project into a temporary folder; packages are shared by a link. */
export function makeRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "cli-"));
  const path = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(path(file), "utf8");
  const write = (file: string, text: string) => writeFileSync(path(file), text);
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args],
      { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    ).trim();
  const repository: Repository = {
    path,
    read,
    write,
    change(file, find, put) {
      const text = read(file);
      if (text.split(find).length !== 2) throw new Error(`“${find}” does not stand once in ${file}.`);
      write(
        file,
        text.replace(find, () => put),
      );
    },
    git,
    commit(what) {
      git("add", "--all");
      git("commit", "--quiet", "--message", what);
    },
    run(name, args = [], more = {}) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...(more.node ?? []), `src/cli/${name}.ts`, ...args],
        { cwd: root, env: { ...env, ...more.env }, encoding: "utf8", maxBuffer: 1 << 28 },
      );
      return { status, stdout, stderr };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
  for (const part of ["data", "content", "src", "package.json"])
    cpSync(part, path(part), { recursive: true, filter: (source) => !source.endsWith(".test.ts") });
  symlinkSync(resolve("node_modules"), path("node_modules"));
  write(".gitignore", "node_modules\npr-report\n");
  git("init", "--quiet", "--initial-branch=main");
  repository.commit("The data as published");
  return repository;
}
