import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { hashOf } from "../../src/pinned/archive.ts";

/** The SHA-256 of every file under a folder, by its path there with forward slashes. */
export const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(folder, file).replaceAll("\\", "/"), hashOf(readFileSync(file))]),
  );
