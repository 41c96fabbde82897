/** Unpacks every frozen release of the data into the built site, as `dist/v/<version>/`, once all of them have proved sound. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesOf } from "../pinned/archive.ts";
import { folderOf, releases } from "../pinned/releases.ts";

try {
  const all = await Promise.all(
    releases().map(async (release) => ({ folder: folderOf(release.version), files: await filesOf(release) })),
  );
  for (const { folder, files } of all) {
    for (const [path, bytes] of files) {
      const file = join("dist", folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
