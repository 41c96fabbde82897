import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";

/**
 * Builds what a release is made from and gives every file of it by its path. The environment is left out: what is frozen
 * depends on the code and the data alone.
 */
export async function builtFiles(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "pinned-"));
  const dist = join(folder, "dist");
  try {
    const builder = join(import.meta.dirname, "site/build.ts");
    await promisify(execFile)(process.execPath, [builder, dist, join(folder, "cache")], { env: {} });
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return new Map(
      files
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [relative(dist, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
