import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const root = import.meta.dirname;
const sources = (readdirSync(root, { recursive: true }) as string[]).filter(
  (path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith(".test.ts"),
);

/** What a file imports at run time: files under `src/` by their path, packages by their name. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  const found = [...text.matchAll(/^import (?!type )(?:[^"]*? from )?"([^"]+)"|import\("([^"]+)"\)/gm)];
  return found.map(([, first, second]) => {
    const target = (first ?? second) as string;
    return target.startsWith(".") ? relative(root, join(root, dirname(path), target)) : target;
  });
}

/** Everything a file imports, directly or through others. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  for (const target of importsOf(path)) {
    if (seen.has(target)) continue;
    seen.add(target);
    if (sources.includes(target)) reach(target, seen);
  }
  return seen;
}

const under = (folder: string) => sources.filter((path) => path.startsWith(`${folder}/`));

it.each([
  ["tables", ["facts/", "charts/", "components/", "pages/", "embed/"]],
  ["facts", ["charts/", "components/", "pages/", "embed/"]],
  ["charts", ["components/", "pages/", "embed/"]],
  ["i18n", ["facts/", "charts/", "components/", "pages/", "embed/"]],
])("%s imports nothing that lies down the stream", (folder, forbidden) => {
  const wrong = under(folder).flatMap((path) =>
    importsOf(path)
      .filter((target) => forbidden.some((prefix) => target.startsWith(prefix)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(under(folder).length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

it("what runs in the browser reaches no Plot, no CSV reader and no schema", () => {
  const entries = [
    "live/page.ts",
    "charts/live/life.ts",
    "charts/timeline/live/start.ts",
    "embed/frame.ts",
    "embed/live.ts",
    "embed/timeline.ts",
    "embed/host.ts",
    "live/builder.ts",
  ];
  const reached = entries.flatMap((path) => [...reach(path)]);
  const allowed = reached.filter((path) =>
    /^(?:charts\/(?:[\w-]+\/)?live\/|embed\/|live\/|escape\.ts$|d3$)/.test(path),
  );
  expect(reached.length).toBeGreaterThan(5);
  expect(reached).toEqual(allowed);
});

it("what every chart loads reaches no chart's own life", () => {
  const shared = ["charts/live/life.ts", "charts/live/wake.ts", "embed/frame.ts", "embed/live.ts"];
  const own = shared.flatMap((path) =>
    [...reach(path)].filter((target) => /^charts\/[\w-]+\/live\//.test(target)),
  );
  expect(own).toEqual([]);
});

it("what a workflow runs without installing packages imports none", () => {
  const reached = [...reach("cli/comment.ts")];
  expect(reached).toContain("pr/comment/comment.ts");
  expect(reached.filter((path) => !/^(?:pr\/comment\/|node:)/.test(path))).toEqual([]);
});
