import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../tables/version.ts";

/** A release of the data whose charts are kept as they were. */
export interface Release {
  version: string;
  /** Whether it holds a file, by its path under `/v/<version>/`. */
  has(path: string): boolean;
}

const folder = join(process.cwd(), "data/releases");

/** The releases with frozen charts, newest first, from their manifests. */
export const releases = (): readonly Release[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const { version, files } = JSON.parse(readFileSync(join(folder, name), "utf8"));
      return { version, has: (path: string) => Object.hasOwn(files, path) };
    })
    .sort((a, b) => compareVersions(b.version, a.version));
