import { describe, expect, it } from "vitest";
import { linksFrom } from "./links.ts";

const held = new Set([
  "index.html",
  "charts/a/one.csv",
  "en/charts/a/one.svg",
  "en/embed/a/one/index.html",
  "en/embed/a/two/index.html",
]);

describe.each([
  ["http://host/v/1.2.0/", "http://host/"],
  ["https://host/some/where/v/1.2.0/", "https://host/some/where/"],
  ["file:///tmp/dist/v/1.2.0/", "file:///tmp/dist/"],
])("a page of a release under %s", (release, site) => {
  const page = "en/embed/a/one/index.html";
  const link = linksFrom(page, "1.2.0", (path) => held.has(path));
  const from = (to: string) => new URL(link(to) as string, release + page).href;

  it("leads to what the release holds, beside it", () => {
    expect(from("en/embed/a/two/")).toBe(`${release}en/embed/a/two/index.html`);
    expect(from("en/embed/a/one/")).toBe(`${release}en/embed/a/one/index.html`);
    expect(from("en/charts/a/one.svg")).toBe(`${release}en/charts/a/one.svg`);
    expect(from("")).toBe(`${release}index.html`);
    expect(from("charts/a/one.csv")).toBe(`${release}charts/a/one.csv`);
  });

  it("leads to everything else on the live site", () => {
    expect(from("en/charts/a/one/")).toBe(`${site}en/charts/a/one/`);
    expect(from("glossary/#term")).toBe(`${site}glossary/#term`);
  });

  it("has no place for a PNG", () => {
    expect(link("en/charts/a/one.png")).toBeNull();
  });
});
