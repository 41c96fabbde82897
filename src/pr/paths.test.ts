import { describe, expect, it } from "vitest";
import { cautionsFor, tablesIn, touchesCode } from "./paths.ts";

describe("tablesIn", () => {
  it("names the tables as the code does", () => {
    expect(tablesIn(["data/damage-estimates.csv", "data/README.md", "src/tables/events.ts"])).toEqual([
      "damageEstimates",
    ]);
  });
});

describe("touchesCode", () => {
  it.each([
    [["src/charts/timeline/draw.ts"], true],
    [["src/styles/tokens.css"], true],
    [["package-lock.json"], true],
    [["src/charts/timeline/words.test.ts"], false],
    [["data/events.csv", "content/ja/launch.mdx", "README.md", "tests/size.ts"], false],
  ])("of %j is %s", (paths, touched) => {
    expect(touchesCode(paths)).toBe(touched);
  });
});

describe("cautionsFor", () => {
  const cautions = (paths: string[], failed: boolean) =>
    cautionsFor(paths, failed).map(({ en }) => en.split(/[ ,.]/)[0]);

  it("says nothing of sound data alone", () => {
    expect(cautions(["data/events.csv"], false)).toEqual([]);
  });

  it("says what errors, code and packages do to the comparison", () => {
    expect(cautions(["data/events.csv"], true)).toEqual(["Facts"]);
    expect(cautionsFor(["src/check.ts"], false)).toHaveLength(1);
    expect(cautionsFor(["package-lock.json"], true)).toHaveLength(3);
  });
});
