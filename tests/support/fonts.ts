import { mkdir, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const modules = join(import.meta.dirname, "../../node_modules");
const family = join(modules, "@expo-google-fonts/ibm-plex-sans-jp");

/** Where `writeFontConfig` writes; for the environment variable `FONTCONFIG_FILE`. */
export const fontConfigFile = join(modules, ".cache/chromium-fonts/fonts.conf");

/**
 * Writes the fontconfig file under which Chromium sees one family only, in regular and bold. It is used on
 * every Linux, with or without fonts of its own: text then has the same width everywhere, and every
 * Japanese letter a glyph. Written anew each time, because the paths change when the project moves.
 */
export async function writeFontConfig(): Promise<void> {
  const text = (path: string) => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const conf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${text(join(family, "400Regular"))}</dir>
  <dir>${text(join(family, "700Bold"))}</dir>
  <cachedir>${text(join(tmpdir(), "ninety-two-days-fontconfig"))}</cachedir>
</fontconfig>
`;
  await mkdir(dirname(fontConfigFile), { recursive: true });
  // A rename is atomic: a browser of another run never reads half a file.
  const draft = `${fontConfigFile}.${process.pid}`;
  await writeFile(draft, conf);
  await rename(draft, fontConfigFile);
}
