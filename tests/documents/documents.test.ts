import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf, documents, pairs, read } from "./documents.ts";

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** What comes with npm itself. */
const builtIn = ["ci", "install"];

/** Commands of npm in a text that are neither npm's nor the project's. */
const unknownCommands = (text: string) =>
  [...text.matchAll(/(?:^ *|`|&& )npm (?:run )?([a-z][\w:-]*)/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !builtIn.includes(name) && !(name in scripts));

/** Made by a command, or on GitHub's side. */
const elsewhere = /^(?:\/|https?:|mailto:|#|\.\.\/\.\.\/issues|(?:dist|pr-report)\/)/;

/** Where a chart's files are named without their folder, the model that the text names. */
const model = "src/charts/damage-revisions";

/** Paths in links and in code of a text that lead to no file. */
function missingPaths(text: string): string[] {
  const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, path = ""]) => path);
  const code = [...prose.matchAll(/`([\w./-]+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => path.includes("/") || /\.(?:cff|csv|json|md|mdx|ts|yml)$/.test(path));
  return [...links, ...code].filter(
    (path) => !elsewhere.test(path) && !existsSync(path) && !existsSync(`${model}/${path}`),
  );
}

it("finds a command and a path that are not there", () => {
  expect(unknownCommands("`npm run data:chekc`, or\nnpm ci && npm tset")).toEqual(["data:chekc", "tset"]);
  expect(missingPaths("See [it](data/evnts.csv) and `src/chart/x.ts`, `npm test`.")).toEqual([
    "data/evnts.csv",
    "src/chart/x.ts",
  ]);
});

describe.each(documents)("%s", (path) => {
  const text = read(path);

  it("names commands that exist", () => {
    expect(unknownCommands(text)).toEqual([]);
  });

  it("names files that exist", () => {
    expect(missingPaths(text)).toEqual([]);
  });
});

/** A document's bones: its headings by level, its steps by number, its points, the kinds of its blocks. */
const bonesOf = (text: string) =>
  [...text.matchAll(/^(#+) |^(\d+\.) |^(-) |^ *```(.+)$/gm)].map(([, head, step, point, block]) =>
    [head, step, point, block].find((bone) => bone !== undefined),
  );

it.each(pairs)("%s and %s have the same sections, steps and examples", (ja, en) => {
  expect(bonesOf(read(en))).toEqual(bonesOf(read(ja)));
  expect(bonesOf(read(ja)).length).toBeGreaterThan(20);
});

it("both editions of CONTRIBUTING give the same commands", () => {
  const commands = pairs[0]?.map((path) =>
    blocksOf(read(path))
      .filter(({ info, text }) => info === "sh" && text.includes("npm"))
      .map(({ text }) => text),
  );
  expect(commands?.[0]?.length).toBeGreaterThan(3);
  expect(commands?.[1]).toEqual(commands?.[0]);
});
