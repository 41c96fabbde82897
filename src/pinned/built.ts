import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Builds the pages that a release is made from and gives the HTML of those paths. The environment is left out: what is
 * frozen depends on the code and the data alone.
 */
export async function builtPages(paths: readonly string[]): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "pinned-"));
  try {
    const builder = join(import.meta.dirname, "site/build.ts");
    await promisify(execFile)(process.execPath, [builder, folder], { env: {} });
    return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
