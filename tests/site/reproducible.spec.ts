import { expect, test } from "@playwright/test";
import { commit } from "../../src/commit.ts";
import { hashes } from "../support/hashes.ts";
import { makeScratch } from "../support/scratch.ts";

/** Sets every clock that a build could ask 400 days and five hours ahead. */
const later = `
const D = Date, ahead = (400 * 24 + 5) * 3_600_000;
globalThis.Date = class Date extends D {
  constructor(...given) { super(...(given.length ? given : [D.now() + ahead])); }
  static now() { return D.now() + ahead; }
};`;

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
