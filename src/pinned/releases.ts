import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMoment } from "../tables/moment.ts";
import { compareVersions } from "../tables/version.ts";

/** Where each release has its archive and its manifest, from the project's top. */
export const releasesFolder = "data/releases";

/** What a release is made of: the manifest beside its archive. */
export interface Manifest {
  version: string;
  /** The day of the release, YYYY-MM-DD. */
  date: string;
  /** The SHA-256 of every file, in hexadecimal, by its path under `/v/<version>/`. */
  files: Readonly<Record<string, string>>;
}

/** A version of the data that was frozen, to be had under `/v/<version>/` for ever. */
export interface Release extends Manifest {
  /** Whether it holds a file, or a page named by its folder with a slash at the end (`embed/timeline/days/`). */
  has(path: string): boolean;
}

/** The paths of a release's two files, from the project's top. */
export const pathsOf = (version: string) => ({
  archive: `${releasesFolder}/${version}.tar.br`,
  manifest: `${releasesFolder}/${version}.json`,
});

/** Where a release can be had on the site, without a leading slash. */
export const folderOf = (version: string) => `v/${version}/`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a manifest. Throws in both languages, with the file's name, where it is not one of that version. */
function readManifest(root: string, version: string): Manifest {
  const path = pathsOf(version).manifest;
  const refuse = (ja: string, en: string) => new Error(`${path}\n  ${ja}\n  ${en}`);
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch (error) {
    const { message } = error as Error;
    throw refuse(`JSONとして読めません（${message}）。`, `This cannot be read as JSON (${message}).`);
  }
  if (!isObject(found) || found.version !== version)
    throw refuse(`「version」は「${version}」のはずです。`, `“version” should be “${version}”.`);
  if (readMoment(`${found.date}`)?.precision !== "day")
    throw refuse(
      "「date」は「2026-11-22」のような日付のはずです。",
      "“date” should be a day such as “2026-11-22”.",
    );
  const hashes = isObject(found.files) ? Object.values(found.files) : [null];
  if (!hashes.every((hash) => /^[0-9a-f]{64}$/.test(`${hash}`)))
    throw refuse(
      "「files」はパスごとのSHA-256（16進）のはずです。",
      "“files” should hold the SHA-256 of each path, in hexadecimal.",
    );
  return found as unknown as Manifest;
}

/**
 * The frozen versions, newest first, as their manifests under `<root>/data/releases/` tell. Throws in both languages
 * where a manifest cannot be trusted.
 */
export function releases(root = process.cwd()): readonly Release[] {
  const folder = join(root, releasesFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // An archive without its manifest is found by the same name.
  const versions = new Set(names.flatMap((name) => /^(\d+\.\d+\.\d+)\./.exec(name)?.[1] ?? []));
  return [...versions]
    .map((version) => readManifest(root, version))
    .sort((a, b) => compareVersions(b.version, a.version))
    .map((manifest) => ({
      ...manifest,
      has: (path) => Object.hasOwn(manifest.files, path.endsWith("/") ? `${path}index.html` : path),
    }));
}
