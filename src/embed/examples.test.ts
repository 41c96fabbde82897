import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { site } from "../site.ts";
import { examplesOf } from "./examples.ts";
import { elementsOf } from "./snippets/testing.ts";

describe.each(langs)("the codes that help shows in %s", (lang) => {
  const examples = examplesOf(lang);
  const help = readFileSync(`content/${lang}/pages/embed.mdx`, "utf8");

  it("are all shown, and no others are asked for", () => {
    const shown = [...help.matchAll(/<Snippet of="(\w+)" \/>/g)].map(([, of]) => of);
    expect(shown.sort()).toEqual(Object.keys(examples).sort());
  });

  it("parse as what they are", () => {
    const names = (code: string) => elementsOf(code).map(({ tagName }) => tagName);
    expect(names(examples.frame)).toEqual(["IFRAME"]);
    expect(names(examples.dark)).toEqual(["IFRAME"]);
    expect(names(examples.script)).toEqual(["IFRAME", "SCRIPT"]);
    expect(names(examples.element)).toEqual(["SEVEN-PAY-CHART", "SCRIPT"]);
    expect(names(examples.picture)).toEqual(["FIGURE"]);
    expect(names(examples.amp)).toEqual(["AMP-IFRAME"]);
  });

  it("lead to the help's own language", () => {
    const prefix = lang === "en" ? "en/" : "";
    expect(examples.address).toMatch(new RegExp(`^${site.origin}${site.base}${prefix}charts/`));
    expect(examples.hatena).toBe(`[${examples.address}:embed]`);
    expect(examples.policy).toContain(`frame-src ${site.origin}`);
  });

  it("give AMP what it asks of a frame that grows near the top", () => {
    const [frame] = elementsOf(examples.amp);
    expect(frame?.getAttribute("layout")).toBe("fixed-height");
    expect(frame?.getAttribute("height")).toMatch(/^\d+$/);
    expect(frame?.hasAttribute("resizable")).toBe(true);
    expect(frame?.querySelector("amp-img[placeholder]")).not.toBeNull();
    expect(frame?.querySelector("[overflow]")?.textContent).toMatch(/\S/);
  });
});
