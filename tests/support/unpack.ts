import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

const modules = join(import.meta.dirname, "../../node_modules");
const pack = join(modules, "@sparticuz/chromium");

const { version } = JSON.parse(readFileSync(join(pack, "package.json"), "utf8")) as { version: string };

/**
 * The unpacked browser. Beside its package instead of in the temp dir, where the package itself would put
 * it: there any other user of the machine could place a program under the expected name. The version in
 * the name makes an upgrade unpack anew.
 */
const home = join(modules, ".cache", `chromium-${version}`);

/** Where `unpackChromium` puts the program, and the shared libraries it needs beyond libc. */
export const packaged = { executable: join(home, "chromium"), libraries: join(home, "al2023/lib") };

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (about 220 MB), unless that has been done. Runs may
 * overlap: each unpacks into a folder of its own and renames it, so `home` is either absent or whole.
 */
export async function unpackChromium(): Promise<void> {
  if (existsSync(home)) return;
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    await inflateInto(draft);
    await rename(draft, home);
  } catch (error) {
    // Another run was faster: its folder is as good.
    if (!existsSync(home)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Unpacks the program, the graphics libraries it looks for beside itself, and its other libraries. The
 * package's own `executablePath()` would leave out the last, which it takes for needed on AWS only. The
 * package's fonts stay packed: they have no Japanese.
 */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const { TMPDIR } = process.env;
  // `inflate` can only write to the temp dir, which it asks for as soon as it is called.
  process.env.TMPDIR = folder;
  const archives = ["chromium.br", "swiftshader.tar.br", "al2023.tar.br"];
  const inflating = archives.map((archive) => inflate(join(pack, "bin", archive)));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  await Promise.all(inflating);
}
