import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { commit } from "../../src/commit.ts";
import { readTables } from "../../src/tables/read.ts";
import { packageVersion } from "../../src/tables/version.ts";
import { hashes } from "../support/hashes.ts";
import { makeScratch } from "../support/scratch.ts";

/** Sets every clock that a build could ask 400 days and five hours ahead. */
const later = `
const D = Date, ahead = (400 * 24 + 5) * 3_600_000;
globalThis.Date = class Date extends D {
  constructor(...given) { super(...(given.length ? given : [D.now() + ahead])); }
  static now() { return D.now() + ahead; }
};`;

test("every page for readers names the version of the data and the commit that it was built from", () => {
  const { tables } = readTables();
  const version = packageVersion(tables.changelog);
  const pages = Object.keys(hashes("dist")).filter((path) =>
    /^(?!v\/|(?:en\/)?embed\/[^/]+\/).*\.html$/.test(path),
  );
  for (const path of pages) {
    const { document } = parseHTML(readFileSync(join("dist", path), "utf8"));
    const [data, built] = path.startsWith("en/")
      ? [`Data version ${version}`, `commit ${commit?.short}`]
      : [`データ${version}版`, `コミット ${commit?.short}`];
    expect(document.querySelector("footer [data-version]")?.textContent?.trim(), path).toBe(
      commit ? `${data} · ${built}` : data,
    );
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
    GITHUB_SHA: commit?.hash ?? "",
  });
  expect(code, output).toBe(0);
  const [first, second] = [hashes("dist"), hashes(scratch.path("dist"))];
  const paths = new Set([...Object.keys(first), ...Object.keys(second)]);
  expect([...paths].filter((path) => first[path] !== second[path])).toEqual([]);
  expect(paths.size).toBeGreaterThan(2000);
  scratch.remove();
});
