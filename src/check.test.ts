import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadChecked } from "./check.ts";
import { DataError } from "./tables/problem.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  for (const folder of ["data", "content"]) cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Changes a file of the copy; throws where the change changes nothing. */
function change(file: string, edit: (text: string) => string): string {
  const text = readFileSync(join(root, file), "utf8");
  const changed = edit(text);
  if (changed === text) throw new Error(`${file} stayed as it was.`);
  writeFileSync(join(root, file), changed);
  return changed;
}

/** What the check throws on the copy. */
function failure(): DataError {
  try {
    loadChecked(root);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("The check found nothing.");
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
const filesIn = ({ problems }: DataError) => [...new Set(problems.map(({ file }) => file))].sort();

describe("loadChecked", () => {
  it("gives the tables and facts of sound files", () => {
    const { tables, facts } = loadChecked(root);
    expect(tables.events).toHaveLength(84);
    expect(facts.get("rec-0711.victims")?.value).toMatchObject({ number: 1574 });
  });

  it("names every chapter, event and total that a deleted row leaves without its figure", () => {
    change("data/damage-estimates.csv", (csv) => csv.replace(/^rec-0711,.*\n/m, ""));
    const { message } = failure();
    const events = readFileSync(join(root, "data/events.csv"), "utf8");
    expect(message).toMatch(/^content\/ja\/damage\.mdx:\d+:\d+ /m);
    expect(message).toMatch(/^content\/en\/damage\.mdx:\d+:\d+ /m);
    expect(message).toContain(`\ndata/events.csv:${lineOf(events, "\nfigures-1574,") + 1}:`);
    expect(message).toMatch(/^data\/damage-estimates\.csv:\d+:\d+ /m);
    expect(message).toContain("「rec-0711.victims」");
    expect(message).toContain("“rec-0711.victims”");
  });

  it("names the texts that a changed figure no longer agrees with", () => {
    change("data/damage-estimates.csv", (csv) => csv.replace("recognised,1574,", "recognised,1575,"));
    const files = filesIn(failure());
    expect(files).toEqual(expect.arrayContaining(["data/damage-estimates.csv", "data/events.csv"]));
    for (const file of files) expect(file).toMatch(/^data\//);
  });

  it("reports a wrong cell alone, not everything that uses its row", () => {
    const csv = change("data/damage-estimates.csv", (text) =>
      text.replace("recognised,1574,", "recognised,15T4,"),
    );
    const { problems } = failure();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/damage-estimates.csv", line: lineOf(csv, "15T4") });
  });

  it("reports an orphan source and what is wrong in the prose in one go", () => {
    const lonely = "lonely,A,B,https://example.com,,2019,ja,news,nothing\n";
    change("data/sources.csv", (csv) => csv + lonely);
    change("content/ja/launch.mdx", (mdx) => mdx.replace('id="service-start.start"', 'id="nowhere.start"'));
    expect(filesIn(failure())).toEqual([
      "content/en/launch.mdx",
      "content/ja/launch.mdx",
      "data/sources.csv",
    ]);
  });

  it("reports a figure typed into a chapter, at its place", () => {
    const mdx = change("content/en/damage.mdx", (text) => `${text.trimEnd()}\n\nIt came to 1,574 people.\n`);
    const { problems } = failure();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: "content/en/damage.mdx",
      line: lineOf(mdx, "It came to"),
      column: 12,
    });
  });

  it("reports a fact that only one edition uses", () => {
    change("content/en/damage.mdx", (mdx) => mdx.replace('<Fact id="rec-0731.amount" />', "that sum"));
    expect(filesIn(failure())).toEqual(["content/en/damage.mdx"]);
  });

  it("reports a chapter that was deleted in one language", () => {
    rmSync(join(root, "content/en/damage.mdx"));
    expect(filesIn(failure())).toEqual(["content/ja/damage.mdx"]);
  });
});
