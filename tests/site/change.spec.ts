import { expect, test } from "@playwright/test";
import { palette } from "../../src/charts/kit/palette.ts";
import { hashes } from "../support/hashes.ts";
import { makeScratch, type Scratch } from "../support/scratch.ts";

test.describe.configure({ timeout: 120_000 });

let scratch: Scratch;
test.beforeEach(() => {
  scratch = makeScratch();
});
test.afterEach(() => scratch.remove());

/** Where the count of 1,574 people is shown, in each language. */
const places = (prefix: string) => [
  `${prefix}damage/index.html`,
  `${prefix}charts/damage-revisions/people/index.html`,
  `${prefix}embed/damage-revisions/people/index.html`,
  `${prefix}charts/damage-revisions/people.svg`,
  `${prefix}charts/damage-revisions/people.dark.svg`,
  `${prefix}index.html`,
];
const downloads = [
  "charts/damage-revisions/people.csv",
  "charts/damage-revisions/people.json",
  "data/damage-estimates.csv",
  "data/damage-estimates.json",
];

/** A built page without the words of the sources, which stay as they were published. */
const own = (html: string) => html.replace(/<cite[\s\S]*?<\/cite>/g, "");

test("a corrected figure reaches the chart, the table, the prose, the downloads and the frame in one build, and no pinned file", async () => {
  scratch.replace("data/damage-estimates.csv", /1,?574/, "1583");
  scratch.replace("data/events.csv", /1,?574(?=人| people)/, "1583");
  // Nor does another colour reach what is pinned.
  scratch.replace("src/charts/damage-revisions/draw.ts", 'colour("vermilion")', 'colour("mark")');
  const { code, output } = await scratch.run("build");
  expect(code, output).toBe(0);
  for (const prefix of ["", "en/"]) {
    for (const place of places(prefix)) {
      const built = own(scratch.read(`dist/${place}`));
      expect(built, place).toContain("1,583");
      expect(built, place).not.toMatch(/1,?574/);
    }
    const page = scratch.read(`dist/${prefix}charts/damage-revisions/people/index.html`);
    const drawing = /<div class="drawing narrow[\s\S]*?<\/svg>/.exec(page)?.[0] ?? "";
    const table = /<tbody>[\s\S]*?<\/tbody>/.exec(page)?.[0] ?? "";
    expect(drawing).toContain("1,583");
    expect(table).toContain("1,583");
    expect(own(scratch.read(`dist/${prefix}charts/timeline/summer/index.html`))).toContain(
      prefix ? "1583 people" : "1583人",
    );
  }
  for (const place of downloads) {
    expect(scratch.read(`dist/${place}`), place).toContain("1583");
    expect(scratch.read(`dist/${place}`), place).not.toMatch(/\b1574\b/);
  }
  expect(scratch.read("dist/charts/damage-revisions/people.svg")).not.toContain(
    palette("light").get("--c-vermilion"),
  );
  const pinned = hashes(scratch.path("dist/v"));
  expect(pinned).toEqual(hashes("dist/v"));
  expect(Object.keys(pinned).length).toBeGreaterThan(300);
});

test("a figure changed without the text that repeats it stops the build at the cells of that text", async () => {
  scratch.replace("data/damage-estimates.csv", ",1574,", ",1583,");
  const { code, output } = await scratch.run("build");
  expect(code).not.toBe(0);
  const line =
    scratch
      .read("data/events.csv")
      .split("\n")
      .findIndex((row) => row.startsWith("figures-1574,")) + 1;
  expect(output).toMatch(new RegExp(`^data/events\\.csv:${line}:\\d+ text/other-figure$`, "m"));
  expect(output).toContain("rec-0711.victims");
});

test("a deleted row stops the build and names the chapters that use it", async () => {
  scratch.replace("data/damage-estimates.csv", /^rec-0711,.*\n/m, "");
  const { code, output } = await scratch.run("build");
  expect(code).not.toBe(0);
  expect(output).toMatch(/content\/ja\/damage\.mdx:\d+:\d+/);
  expect(output).toMatch(/content\/en\/damage\.mdx:\d+:\d+/);
  expect(output).toMatch(/data\/events\.csv:\d+:\d+/);
});

const wrongCells: {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  found: RegExp;
  ja: string;
  en: string;
}[] = [
  {
    name: "a letter in a number",
    file: "data/damage-estimates.csv",
    from: ",807,",
    to: ",80T,",
    found: /^data\/damage-estimates\.csv:4:55 cell\/value$/m,
    ja: "80T",
    en: "whole number",
  },
  {
    name: "a bad date",
    file: "data/damage-estimates.csv",
    from: ",2019-07-30,",
    to: ",2019-07-32,",
    found: /^data\/damage-estimates\.csv:4:33 cell\/value$/m,
    ja: "実在する日付",
    en: "a date that exists",
  },
  {
    name: "an unknown source",
    file: "data/cashless-ratios.csv",
    from: ",seed;",
    to: ",nobody;",
    found: /^data\/cashless-ratios\.csv:2:\d+ key\/unknown$/m,
    ja: "「nobody」という行は data/sources.csv にありません",
    en: "has the id “nobody”",
  },
  {
    name: "a missing column",
    file: "data/events.csv",
    from: "category,title_ja",
    to: "title_ja",
    found: /^data\/events\.csv:1:45 header\/wrong-column$/m,
    ja: "「category」のはず",
    en: "should be “category”",
  },
];

for (const { name, file, from, to, found, ja, en } of wrongCells) {
  test(`${name} stops the build at file, line and column, in both languages`, async () => {
    scratch.replace(file, from, to);
    const { code, output } = await scratch.run("build");
    expect(code).not.toBe(0);
    expect(output).toMatch(found);
    expect(output).toContain(ja);
    expect(output).toContain(en);
  });
}
