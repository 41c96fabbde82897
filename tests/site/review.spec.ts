import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { checkAll } from "../../src/check.ts";
import { accountOf } from "../../src/pr/account.ts";
import { compareAccounts } from "../../src/pr/compare.ts";
import { contribute } from "../../src/pr/rehearsal/contribution.ts";
import { sound } from "../../src/pr/rehearsal/sound.ts";
import { full } from "../support/pages.ts";
import { makeScratch } from "../support/scratch.ts";

/**
 * What is of a page’s own: without the foot, which names the commit, the ways to correct, which name lines of files, and
 * the heights in the codes to paste, which follow drawings of all states.
 */
const own = (html: string) =>
  html.replace(
    /<footer[^]*<\/footer>|<span class="repair">[^]*?<\/span>|height(?:=&quot;\d+&quot;|:\d+px)/g,
    "",
  );

/** The built pages and feeds by path, without frames, which go with their charts’ pages, and what is pinned. */
function builtIn(dist: string): Map<string, string> {
  const files = (readdirSync(dist, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?:^|\/)(?:index\.html|feed\.xml)$/.test(path))
    .map((path) => [path.replace(/index\.html$/, ""), own(readFileSync(`${dist}/${path}`, "utf8"))] as const);
  return new Map(files.filter(([path]) => !/^(?:v|(?:en\/)?embed)\/./.test(path)));
}

/** Pages that no data and no text of `content/` goes into. */
const fixed = ["search/", "en/search/"];

const account = (root: string, drawn = false) => {
  const { tables, chapters } = checkAll(root);
  return accountOf(tables, chapters, () => drawn);
};

test("the review of a pull request knows every page of the site", () => {
  expect(Object.keys(account(".").pages).sort()).toEqual(
    [...builtIn("dist").keys()].filter((path) => !fixed.includes(path)).sort(),
  );
});

if (full)
  for (const contribution of sound)
    test(`the review names exactly the pages that a build changes: ${contribution.name}`, async () => {
      test.setTimeout(300_000);
      const scratch = makeScratch();
      try {
        contribute(scratch.path("."), contribution);
        const { code, output } = await scratch.run("build");
        expect(code, output).toBe(0);
        const [before, after] = [builtIn("dist"), builtIn(scratch.path("dist"))];
        const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
        const { pages } = compareAccounts(account(".", true), account(scratch.path("."), true));
        expect(pages.map(({ path }) => path).sort()).toEqual(changed.sort());
      } finally {
        scratch.remove();
      }
    });
