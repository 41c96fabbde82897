import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes files by their paths, all whole or none: each takes its place only when every one is on the disk. Throws where
 * one cannot be written.
 */
export function writeAll(files: Readonly<Record<string, string | Uint8Array>>): void {
  const paths = Object.keys(files);
  try {
    for (const path of paths) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, files[path] as string | Uint8Array);
    }
    for (const path of paths) renameSync(`${path}.new`, path);
  } finally {
    for (const path of paths) rmSync(`${path}.new`, { force: true });
  }
}
