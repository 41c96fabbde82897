import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readTables } from "../../src/tables/read.ts";
import { packageVersion } from "../../src/tables/version.ts";
import { hashes } from "../support/hashes.ts";
import { makeScratch } from "../support/scratch.ts";

/** The commit that the site under test was built from, by its own account; empty where it was of none. */
const commit = /\/commit\/([0-9a-f]{40})"/.exec(readFileSync("dist/index.html", "utf8"))?.[1] ?? "";

/** Sets every clock that a build could ask 400 days and five hours ahead. */
const later = `
const D = Date, ahead = (400 * 24 + 5) * 3_600_000;
globalThis.Date = class Date extends D {
  constructor(...given) { super(...(given.length ? given : [D.now() + ahead])); }
  static now() { return D.now() + ahead; }
};`;

test("every page names the version of the data and the commit that it was built from", () => {
  const { tables } = readTables();
  const version = packageVersion(tables.changelog);
  const short = commit.slice(0, 7);
  const pages = Object.keys(hashes("dist")).filter((path) => /^(?!v\/).*\.html$/.test(path));
  for (const path of pages) {
    const html = readFileSync(join("dist", path), "utf8");
    if (/^(?:en\/)?embed\/[^/]+\//.test(path)) {
      expect(html, path).toContain(`<meta name="version" content="${version}${short && `+${short}`}">`);
      continue;
    }
    const [, stamp = ""] = /<footer[^]*<p data-version[^>]*>([^]*?)<\/p>/.exec(html) ?? [];
    const [data, built] = path.startsWith("en/")
      ? [`Data version ${version}`, `commit ${short}`]
      : [`データ${version}版`, `コミット ${short}`];
    expect(stamp.replaceAll(/<[^>]*>/g, "").trim(), path).toBe(short ? `${data} · ${built}` : data);
  }
});

test("another build of the same commit, elsewhere, later, in another zone and language, gives the same bytes", async () => {
  test.setTimeout(240_000);
  const scratch = makeScratch();
  const { code, output } = await scratch.run("build", {
    TZ: "America/New_York",
    LANG: "de_DE.UTF-8",
    LC_ALL: "de_DE.UTF-8",
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(later)}`,
    GITHUB_SHA: commit,
  });
  expect(code, output).toBe(0);
  const [first, second] = [hashes("dist"), hashes(scratch.path("dist"))];
  const paths = new Set([...Object.keys(first), ...Object.keys(second)]);
  expect([...paths].filter((path) => first[path] !== second[path])).toEqual([]);
  expect(paths.size).toBeGreaterThan(2000);
  scratch.remove();
});
