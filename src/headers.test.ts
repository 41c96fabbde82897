import { describe, expect, it } from "vitest";
import { headersFile } from "./headers.ts";

const pages = [
  "",
  "en/",
  "about/",
  "en/about/",
  "charts/",
  "charts/a/",
  "charts/a/b/",
  "en/charts/a/b/",
  "404/",
  "data/x/",
  "embed/",
  "en/embed/",
  "embed/a/b/",
  "en/embed/a/",
];

describe.each(["/", "/7pay/"])("the headers of a site under %s", (base) => {
  const text = headersFile(pages, base);
  const rules = new Map(
    text.split("\n\n").map((block) => {
      const [path = "", ...headers] = block.trim().split("\n");
      return [path, headers.map((line) => line.trim())];
    }),
  );
  /** What is sent with a path: each line of every rule that matches. */
  const of = (path: string) =>
    [...rules].flatMap(([rule, headers]) =>
      (rule.endsWith("*") ? `${base}${path}`.startsWith(rule.slice(0, -1)) : `${base}${path}` === rule)
        ? headers
        : [],
    );

  it("keep every page for readers out of frames", () => {
    for (const page of [
      "",
      "en/",
      "about/",
      "en/about/",
      "charts/a/b/",
      "en/charts/a/b/",
      "data/x/",
      "404.html",
      "embed/",
      "en/embed/",
    ]) {
      expect(of(page), page).toContain("X-Frame-Options: DENY");
      expect(of(page), page).toContain("Content-Security-Policy: frame-ancestors 'none'");
    }
  });

  it("let every page take the frames, the live ones and the pinned", () => {
    for (const page of ["embed/a/b/", "en/embed/a/", "embed/frame.js", "v/0.1.0/embed/a/b/"]) {
      expect(of(page).join("\n"), page).not.toMatch(/X-Frame-Options|frame-ancestors/);
      expect(of(page), page).toContain("Cross-Origin-Embedder-Policy: require-corp");
      expect(of(page), page).toContain("Cross-Origin-Resource-Policy: cross-origin");
    }
  });

  it("let every page load data, pictures and scripts", () => {
    for (const file of [
      "charts/a/b.json",
      "en/charts/a/b.png",
      "data/events.csv",
      "embed.js",
      "embed/live.js",
    ])
      expect(of(file), file).toContain("Access-Control-Allow-Origin: *");
  });

  it("keep for ever what never changes, and nothing else", () => {
    for (const file of ["_astro/Page.abc.js", "v/0.1.0/a.svg"])
      expect(of(file).join("\n"), file).toContain("immutable");
    for (const file of ["embed.js", "embed/frame.js", "charts/a/b.svg", ""])
      expect(of(file).join("\n"), file).not.toContain("Cache-Control");
  });

  it("name no header twice for a path, and stay within what hosts take", () => {
    for (const path of [...pages, "embed/frame.js", "_astro/x.js", "charts/a/b.json", "v/0.1.0/a.svg"]) {
      const names = of(path).map((line) => line.split(":")[0]);
      expect(new Set(names).size, path).toBe(names.length);
    }
    expect(rules.size).toBeLessThan(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThan(2000);
    for (const rule of rules.keys()) expect(rule).toMatch(/^\/[^*]*\*?$/);
  });
});
