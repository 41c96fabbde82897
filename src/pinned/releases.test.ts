import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pathsOf, releases } from "./releases.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "releases-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(join(root, "data/releases"), { recursive: true });
  writeFileSync(join(root, path), text);
}
const hash = "0".repeat(64);
const manifest = (version: string, more: object = {}) =>
  put(
    pathsOf(version).manifest,
    JSON.stringify({ version, date: "2026-11-22", files: { "embed/a/b/index.html": hash }, ...more }),
  );

it("gives none before the first release", () => {
  expect(releases(root)).toEqual([]);
});

it("gives the newest first, by version and not by letter", () => {
  for (const version of ["1.9.0", "1.10.0", "1.9.1"]) manifest(version);
  expect(releases(root).map(({ version }) => version)).toEqual(["1.10.0", "1.9.1", "1.9.0"]);
});

it("says what a release holds, a page by its folder too", () => {
  manifest("1.0.0");
  const [release] = releases(root);
  const asked = ["embed/a/b/index.html", "embed/a/b/", "embed/a/", "embed/a/b", "toString"];
  expect(asked.map((path) => release?.has(path))).toEqual([true, true, false, false, false]);
  expect(release?.date).toBe("2026-11-22");
});

it.each([
  ["no JSON", () => put("data/releases/1.0.0.json", "{"), /読めません[^]*cannot be read as JSON/],
  ["an archive alone", () => put("data/releases/1.0.0.tar.br", ""), /読めません[^]*cannot be read as JSON/],
  [
    "another version",
    () => manifest("1.0.0", { version: "1.0.1" }),
    /「1\.0\.0」のはず[^]*should be “1\.0\.0”/,
  ],
  ["no date", () => manifest("1.0.0", { date: "soon" }), /日付のはず[^]*should be a day/],
  ["an impossible date", () => manifest("1.0.0", { date: "2026-11-31" }), /日付のはず[^]*should be a day/],
  ["no files", () => manifest("1.0.0", { files: null }), /SHA-256[^]*SHA-256/],
  ["a hash cut off", () => manifest("1.0.0", { files: { a: hash.slice(1) } }), /SHA-256[^]*SHA-256/],
])("refuses %s, with the file's name and in both languages", (_, make, said) => {
  make();
  expect(() => releases(root)).toThrow(/^data\/releases\/1\.0\.0\.json\n/);
  expect(() => releases(root)).toThrow(said);
});
