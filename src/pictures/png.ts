import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawn } from "./drawers.ts";

/** A picture depends on its drawing, on the engine and on the face; all three name its file in the cache. */
const cache = join(process.cwd(), "node_modules/.cache/pictures");
const versions = ["@resvg/resvg-wasm", "subset-font", "@expo-google-fonts/ibm-plex-sans-jp"].map(
  (name) =>
    JSON.parse(readFileSync(join(process.cwd(), "node_modules", name, "package.json"), "utf8")).version,
);

/**
 * A self-contained SVG as a PNG of a width in px, its text set from a font of the lockfile. What was drawn once is
 * kept in `node_modules/.cache/pictures`, because drawing takes a few tenths of a second.
 */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const name = createHash("sha256")
    .update(JSON.stringify([svg, width, versions]))
    .digest("hex");
  const path = join(cache, `${name}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = await drawn(svg, width);
  mkdirSync(cache, { recursive: true });
  // A rename is atomic: another build never reads half a picture.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, png);
  renameSync(draft, path);
  return png;
}
