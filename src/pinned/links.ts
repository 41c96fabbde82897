import { posix } from "node:path";
import { folderOf } from "./releases.ts";

/**
 * Links from a file of a release to others of it, and out of it to the live site: always relative, since nobody knows
 * where either will live in ten years. `path` is the file's own path under the release's folder; `held` says which
 * paths the release holds. What it gives takes a path on the site, without a leading slash; for a PNG, which no release
 * holds, it gives `null`.
 */
export function linksFrom(path: string, version: string, held: (path: string) => boolean) {
  const folder = posix.dirname(path);
  const site = posix.relative(`/${folderOf(version)}${folder}`, "/");
  return (to: string): string | null => {
    // A page by its file and not by its folder, so that it opens from a disk too.
    const file = /(?:^|\/)$/.test(to) ? `${to}index.html` : to;
    if (held(file)) return posix.relative(folder, file);
    return to.endsWith(".png") ? null : `${site}/${to}`;
  };
}
