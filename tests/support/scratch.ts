import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { published } from "./published.ts";

/** What a build needs of the project. */
const parts = ["astro.config.mjs", "content", "data", "package.json", "public", "src", "tsconfig.json"];

/** A copy of the project to change and build without touching the original. */
export interface Scratch {
  path(file: string): string;
  read(file: string): string;
  /** Replaces every occurrence in a file. Throws where there is none. */
  replace(file: string, from: string | RegExp, to: string): void;
  /** Runs an npm script; resolves to its exit code and everything it printed. */
  run(script: string, env?: Record<string, string>): Promise<{ code: number; output: string }>;
  remove(): void;
}

/** Copies the project into a temporary folder; packages are shared by a link. */
export function makeScratch(): Scratch {
  const root = mkdtempSync(join(tmpdir(), "scratch-"));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  const path = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(path(file), "utf8");
  return {
    path,
    read,
    replace(file, from, to) {
      const before = read(file);
      const after = before.replaceAll(from instanceof RegExp ? new RegExp(from.source, "gm") : from, to);
      if (after === before) throw new Error(`${file} holds no ${from}`);
      writeFileSync(path(file), after);
    },
    run: (script, env = {}) =>
      new Promise((done) => {
        const options = {
          cwd: root,
          env: { ...process.env, ...published, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
        };
        execFile("npm", ["run", "--silent", script], options, (error, stdout, stderr) =>
          done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
        );
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
