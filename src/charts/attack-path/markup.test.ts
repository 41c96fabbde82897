import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf } from "../kit/canvas.ts";
import { attackPath } from "./index.ts";
import { html } from "./markup.ts";
import { model } from "./model.ts";

const { tables } = readTables();
const shown = model(tables);
const pageOf = (text: string) => parseHTML(`<html><body>${text}</body></html>`).document;

describe.each(langs)("the markup of attack-path in %s", (lang) => {
  const text = html(shown, lang);
  const document = pageOf(text);
  const steps = [...document.querySelectorAll("ol > li")];

  it("has one element for every item, in reading order", () => {
    const keys = [...document.querySelectorAll("[data-key]")].map((entry) => entry.getAttribute("data-key"));
    expect(keys).toEqual(shown.items.map(({ key }) => key));
  });

  it("is an ordered list of the steps, each with a named list of its weaknesses, and the goal at the end", () => {
    expect(steps).toHaveLength(shown.path.length + 1);
    shown.path.forEach(({ items }, at) => {
      const list = steps[at]?.querySelector("ul");
      expect(list?.getAttribute("aria-label")).toBe(
        steps[at]?.querySelector(".attack-path-name")?.textContent,
      );
      expect(list?.children).toHaveLength(items.length);
    });
    expect(steps.at(-1)?.querySelector("ul")).toBeNull();
    expect(steps.at(-1)?.textContent).toContain(
      lang === "ja" ? shown.goal?.title_ja : (shown.goal?.title_en as string),
    );
  });

  it("marks weak support in words and by a class", () => {
    const dashed = [...document.querySelectorAll(".attack-path-dashed")];
    expect(dashed.map((entry) => entry.getAttribute("data-key"))).toEqual(["w-08", "w-21"]);
    for (const entry of dashed) expect(entry.textContent).toMatch(/裏づけが弱い|weak support/);
  });

  it("holds no style, id, script or handler", () => {
    expect(text).not.toMatch(/\sstyle=|\sid=|<script|<style|\son[a-z]+=/);
  });

  it("escapes what the table says", () => {
    const wild = { title_ja: '<i>"&', title_en: '<i>"&' };
    const weaknesses = tables.weaknesses.map((row) => ({ ...row, ...wild }));
    const escaped = html(model({ ...tables, weaknesses }), lang);
    expect(escaped).not.toContain("<i>");
    expect(pageOf(escaped).querySelector("[data-key] b")?.textContent).toBe('<i>"&');
  });

  it("is taken to be about as high as its drawing, and higher in a narrower column", () => {
    const { markup, draw } = attackPath.view(tables, "path");
    for (const size of ["narrow", "medium", "wide"] as const) {
      const canvas = canvasOf(size, lang);
      const drawn = Number(/ height="([\d.]+)"/.exec(draw(canvas))?.[1]);
      const taken = (markup?.height(lang, canvas.width) ?? 0) / drawn;
      expect(taken, size).toBeGreaterThan(0.8);
      expect(taken, size).toBeLessThan(1.2);
    }
    expect(markup?.height(lang, 288)).toBeGreaterThan(markup?.height(lang, 520) as number);
  });
});
