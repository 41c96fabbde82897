import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Change } from "./changelog.ts";
import { citationFile } from "./citation.ts";
import { readMoment } from "./moment.ts";
import { readTables } from "./read.ts";

const { changelog } = readTables().tables;
const change = (version: string, day: string) =>
  ({ ...changelog[0], version, released: readMoment(day) }) as Change;

describe("the citation file", () => {
  it("has what the Citation File Format asks for", () => {
    const file = parse(citationFile(changelog));
    // https://github.com/citation-file-format/citation-file-format: required keys, and the types of a root.
    expect(file).toMatchObject({
      "cff-version": "1.2.0",
      message: expect.any(String),
      title: expect.any(String),
    });
    expect(["software", "dataset"]).toContain(file.type);
    expect(file.authors.length).toBeGreaterThan(0);
    for (const author of file.authors) expect(author.name).toMatch(/\S/);
    expect(new Set(file.keywords).size).toBe(file.keywords.length);
    expect(file.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(file["date-released"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("gives the last release, wherever it stands in the changelog", () => {
    const file = parse(citationFile([change("1.10.0", "2027-03-04"), change("1.9.0", "2027-01-02")]));
    expect([file.version, file["date-released"]]).toEqual(["1.10.0", "2027-03-04"]);
  });

  it("gives neither version nor date before the first release", () => {
    expect(parse(citationFile([]))).not.toHaveProperty("version");
    expect(parse(citationFile([]))).not.toHaveProperty("date-released");
  });
});
