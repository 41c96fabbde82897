import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf } from "../kit/canvas.ts";
import { securityMatrix } from "./index.ts";
import { html } from "./markup.ts";
import { type MatrixState, model } from "./model.ts";

const { tables } = readTables();
const states = securityMatrix.states as MatrixState[];
const cases = states.flatMap((state) => langs.map((lang) => ({ state, lang })));
const pageOf = (text: string) => parseHTML(`<html><body>${text}</body></html>`).document;

describe.each(cases)("the markup of security-matrix, $state in $lang", ({ state, lang }) => {
  const shown = model(tables, state);
  const text = html(shown, lang);
  const keyed = [...pageOf(text).querySelectorAll("[data-key]")];

  it("has one element for every item, in reading order", () => {
    expect(keyed.map((entry) => entry.getAttribute("data-key"))).toEqual(shown.items.map(({ key }) => key));
  });

  it("keys no row of a table, which the figure's own table is told by", () => {
    for (const entry of keyed) expect(entry.tagName).toBe(state === "all" ? "TD" : "LI");
  });

  it("gives every item a mark, a word and a date, and says what is weak", () => {
    shown.items.forEach(({ row }, at) => {
      const entry = keyed[at] as Element;
      expect(entry.querySelectorAll("svg[aria-hidden] path")).toHaveLength(1);
      expect(entry.querySelector(".security-matrix-status")?.textContent).toMatch(/\S/);
      expect(entry.querySelector(".security-matrix-date")?.textContent).toMatch(/\d{4}|undated|日付なし/);
      expect(entry.querySelector(".security-matrix-weak") !== null).toBe(row.confidence === "low");
    });
  });

  it("holds no style, id, script or handler", () => {
    expect(text).not.toMatch(/\sstyle=|\sid=|<script|<style|\son[a-z]+=/);
  });

  it("escapes what the tables say", () => {
    const wild = { name_ja: '<i>"&', name_en: '<i>"&', note_ja: "<i>", note_en: "<i>" };
    const wilder = {
      ...tables,
      services: tables.services.map((row) => ({ ...row, ...wild })),
      securityFeatures: tables.securityFeatures.map((row) => ({ ...row, ...wild })),
    };
    const escaped = html(model(wilder, state), lang);
    expect(escaped).not.toContain("<i>");
    expect(pageOf(escaped).querySelector("[data-key] .security-matrix-service")?.textContent).toBe('<i>"&');
  });

  it("is taken to be about as high as its drawing, and higher in a narrower column", () => {
    const { markup, draw } = securityMatrix.view(tables, state);
    for (const size of ["medium", "wide"] as const) {
      const canvas = canvasOf(size, lang);
      const drawn = Number(/ height="([\d.]+)"/.exec(draw(canvas))?.[1]);
      const taken = (markup?.height(lang, canvas.width) ?? 0) / drawn;
      expect(taken, size).toBeGreaterThan(0.8);
      expect(taken, size).toBeLessThan(1.2);
    }
    expect(markup?.height(lang, 288)).toBeGreaterThan(markup?.height(lang, 520) as number);
  });
});

describe.each(langs)("the table of security-matrix in %s", (lang) => {
  const shown = model(tables, "all");
  const document = pageOf(html(shown, lang));
  const rows = [...document.querySelectorAll("tbody tr")];

  it("heads each column by its service and each row by its feature", () => {
    const heads = [...document.querySelectorAll('thead th[scope="col"][role="columnheader"]')];
    expect(heads).toHaveLength(shown.services.length + 1);
    expect(rows).toHaveLength(shown.rows.length);
    for (const row of rows) {
      expect(row.querySelectorAll('th[scope="row"][role="rowheader"]')).toHaveLength(1);
      const names = [...row.querySelectorAll("td .security-matrix-service")].map((name) => name.textContent);
      expect(names).toEqual(heads.slice(1).map((head) => head.textContent));
    }
  });

  it("says “not found” in cells of nothing, which have no mark and no key", () => {
    const empty = [...document.querySelectorAll("td:not([data-key])")];
    const gaps = shown.rows.flatMap(({ cells }) => cells.filter(({ item }) => !item));
    expect(empty).toHaveLength(gaps.length);
    for (const cell of empty) {
      expect(cell.querySelector(".security-matrix-nothing")?.textContent).toMatch(/見つからない|not found/);
      expect(cell.querySelector("svg")).toBeNull();
    }
  });

  it("fits the grid that the stylesheet lays out on a wide page", () => {
    expect(shown.services.length + 1).toBeLessThanOrEqual(24);
  });
});
