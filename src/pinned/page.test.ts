import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { escapeMarkup } from "../escape.ts";
import { type Pin, pinPage } from "./page.ts";

const built = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A &lt; B</title>
<link rel="canonical" href="https://example.org/x/"><link rel="stylesheet" href="/embed/frame.css">
<meta name="version" content="1.0.0+abc1234"><script src="/embed/frame.js"></script></head><body>
<figure data-json="/charts/a/one.json" data-page="/en/charts/a/one/"><a href="/en/embed/a/two/">two</a>
<a href="https://example.org/">out</a><div class="chart-foot"><p>As of now · <a href="/en/charts/a/one/" target="_blank" rel="noopener">Sources</a></p>
<ul><li><a href="/charts/a/one.csv">CSV</a></li><li><a href="/en/charts/a/one.png">PNG</a></li></ul></div></figure></body></html>`;

const files: Record<string, string> = {
  "embed/frame.js": `if(1<2&&"</p>")run()`,
  "embed/frame.css": "a>b{color:red}",
};
const pin: Pin = {
  lang: "en",
  path: "en/embed/a/one/index.html",
  version: "1.0.0",
  note: "Pinned.",
  loaded: (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  },
  live: "en/charts/a/one/",
  link: (to) => (to.endsWith(".png") ? null : `LINK/${to}`),
};
const html = pinPage(built, pin);
const { document } = parseHTML(html);
const sha = (text: string | null | undefined) =>
  createHash("sha256")
    .update(text ?? "")
    .digest("base64");

describe("a pinned page", () => {
  it("keeps its words", () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en">/);
    expect(document.title).toBe("A < B");
    expect(html).toContain("A &lt; B");
  });

  it("lets no text out of its place", () => {
    const text = fc
      .array(
        fc.constantFrom("<", ">", "&", '"', "'", "</title>", "<script>", "&lt;", "&amp;quot;", "7pay", " "),
      )
      .map((parts) => `a${parts.join("")}b`);
    fc.assert(
      fc.property(text, (given) => {
        const safe = escapeMarkup(given);
        const page = pinPage(
          `<!doctype html><html><head><meta charset="utf-8"><title>${safe}</title></head><body><h1 id="${safe}">${safe}</h1><div class="chart-foot"><p><a>x</a></p></div></body></html>`,
          pin,
        );
        const { document } = parseHTML(page);
        const heading = document.querySelector("h1");
        expect([document.title, heading?.textContent, heading?.id]).toEqual([given, given, given]);
        expect(document.querySelectorAll("script")).toHaveLength(0);
      }),
    );
  });

  it("loads nothing at once: style and script are inside, and its policy names just these", () => {
    expect(document.querySelectorAll("link, [src]")).toHaveLength(0);
    const [script, style] = ["script", "style"].map((name) => document.querySelector(name)?.textContent);
    expect(script).toBe(`document.currentScript.src="../../../../embed/frame.js";${files["embed/frame.js"]}`);
    expect(style).toBe(files["embed/frame.css"]);
    const policy = document.querySelector('[http-equiv="content-security-policy"]')?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' 'sha256-${sha(script)}';`);
    expect(policy).toContain(`style-src 'sha256-${sha(style)}';`);
    expect(html).toContain(`${script}</script>`);
    expect(html.indexOf("content-security-policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("leads on by the links it is given, without what is not pinned", () => {
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "LINK/en/embed/a/two/",
      "https://example.org/",
      "LINK/en/charts/a/one/",
      "LINK/en/charts/a/one/",
      "LINK/charts/a/one.csv",
    ]);
    const figure = document.querySelector("figure");
    expect(figure?.getAttribute("data-json")).toBe("LINK/charts/a/one.json");
    expect(figure?.getAttribute("data-page")).toBe("LINK/en/charts/a/one/");
    expect(document.querySelectorAll("li")).toHaveLength(1);
  });

  it("says what it is pinned to and where newer figures are, outside the frame as its other links", () => {
    const note = document.querySelector(".chart-foot > p + p");
    expect(note?.textContent).toBe("Pinned. Live version (may have newer figures)");
    const attributes = ["href", "target", "rel"].map((name) => note?.querySelector("a")?.getAttribute(name));
    expect(attributes).toEqual(["LINK/en/charts/a/one/", "_blank", "noopener"]);
    expect(html).not.toContain("abc1234");
    expect(document.querySelector('meta[name="version"]')?.getAttribute("content")).toBe("1.0.0");
  });

  it("is refused where it loads what is not there", () => {
    expect(() => pinPage(built.replace("frame.js", "other.js"), pin)).toThrow("no embed/other.js");
  });

  it("is refused where it could not say what it is pinned to", () => {
    expect(() => pinPage(built.replace("chart-foot", "foot"), pin)).toThrow(
      "en/embed/a/one/index.html has no foot",
    );
  });
});
