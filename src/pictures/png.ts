import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { facesFor, family } from "./face.ts";

const require = createRequire(import.meta.url);
const engine = readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"));
const ready = initWasm(engine);

/** A picture depends on its drawing, on the engine and on the face; all three name its file in the cache. */
const cache = join(process.cwd(), "node_modules/.cache/pictures");
const versions = ["@resvg/resvg-wasm", "subset-font", "@expo-google-fonts/ibm-plex-sans-jp"].map(
  (name) =>
    JSON.parse(readFileSync(join(process.cwd(), "node_modules", name, "package.json"), "utf8")).version,
);

/** The letters a drawing sets. */
const textOf = (svg: string) =>
  svg
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");

async function draw(svg: string, width: number): Promise<Uint8Array> {
  await ready;
  const fonts = {
    fontBuffers: await facesFor(textOf(svg)),
    loadSystemFonts: false,
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  const picture = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: fonts });
  const png = picture.render().asPng();
  picture.free();
  return png;
}

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
  const png = await draw(svg, width);
  mkdirSync(cache, { recursive: true });
  // A rename is atomic: another build never reads half a picture.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, png);
  renameSync(draft, path);
  return png;
}
