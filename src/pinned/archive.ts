import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { extract, pack } from "tar-stream";
import { type Manifest, pathsOf } from "./releases.ts";

/** Files by their path under `/v/<version>/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)];

/** The SHA-256 of bytes, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Sorted by path, by code unit: the same everywhere. */
const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** The manifest of a release's files. */
export const manifestOf = (files: Files, version: string, date: string): Manifest => ({
  version,
  date,
  files: Object.fromEntries(sorted(files).map(([path, bytes]) => [path, hashOf(bytes)])),
});

/**
 * Packs files into one archive: a tar without times or owners, sorted by path, compressed as a whole, with a window
 * that sees back far enough for what the pages repeat to cost nothing. The same files give the same bytes.
 */
export async function packFiles(files: Files): Promise<Buffer> {
  const tar = pack();
  for (const [name, bytes] of sorted(files)) tar.entry({ name, mtime: new Date(0) }, Buffer.from(bytes));
  tar.finalize();
  const bytes = await buffer(tar);
  // Brotli's highest quality is its default.
  return compress(bytes, { params: { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Whether a path stays inside the folder that it is unpacked into, on every system. */
const staysInside = (path: string) =>
  /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && path.split("/").every((part) => !/^\.+$/.test(part));

/** Reads an archive's files. Throws where it is no such archive, or holds anything but files with sound paths. */
export async function unpackFiles(archive: Uint8Array): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const tar = extract();
  tar.end(await decompress(archive));
  for await (const entry of tar) {
    const { name, type } = entry.header;
    if (type !== "file" || !staysInside(name) || files.has(name)) throw new Error(`${type} ${name}`);
    files.set(name, await buffer(entry));
  }
  return files;
}

/**
 * The files of a release, read from its archive under `root` and held against its manifest. Throws in both languages,
 * with the name of the archive and the first file that is wrong, where they differ in anything.
 */
export async function filesOf({ version, files: hashes }: Manifest, root = process.cwd()): Promise<Files> {
  const { archive, manifest } = pathsOf(version);
  const refuse = (ja: string, en: string) => new Error(`${archive}\n  ${ja}\n  ${en}`);
  let files: Files;
  try {
    files = await unpackFiles(readFileSync(join(root, archive)));
  } catch (error) {
    const { message } = error as Error;
    throw refuse(`書庫を読めません（${message}）。`, `The archive cannot be read (${message}).`);
  }
  for (const path of new Set([...Object.keys(hashes), ...files.keys()])) {
    const bytes = files.get(path);
    const [expected, found] = [hashes[path], bytes && hashOf(bytes)];
    if (expected === found) continue;
    throw refuse(
      `${path} が ${manifest} と違います。正しくは ${expected ?? "（このファイルはない）"}、書庫では ${found ?? "（ない）"}。固定した版は変えられません。`,
      `${path} is not what ${manifest} says: expected ${expected ?? "no such file"}, found ${found ?? "none"}. A pinned version never changes.`,
    );
  }
  return files;
}
