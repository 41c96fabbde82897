import { describe, expect, it } from "vitest";
import { textWidth } from "../charts/kit/text.ts";
import { charts } from "../charts/registry.ts";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { shareChart, sharePage, shareSize } from "./share.ts";

const { tables } = readTables();
const views = charts.flatMap((chart) =>
  chart.states.map((state) => ({ name: `${chart.id} ${state}`, view: chart.view(tables, state) })),
);

/** The words set by the card itself, without those of the drawing in it. */
const ownTexts = (svg: string) =>
  [
    ...svg
      .replace(/<svg (?!xmlns="[^"]*" width="1200").*?<\/svg>/s, "")
      .matchAll(/<text x="(\d+)" y="([\d.]+)" font-size="(\d+)" font-weight="(\d+)"[^>]*>(.*?)</g),
  ].map(([, x, y, size, weight, text = ""]) => ({
    right: Number(x) + textWidth(text.replace(/&\w+;/g, "&"), Number(size), Number(weight) > 400),
    bottom: Number(y),
  }));

describe.each(views)("the share picture of $name", ({ view }) => {
  it.each(langs)("holds its whole title inside the card in %s", (lang) => {
    const svg = shareChart(view, lang);
    const texts = ownTexts(svg);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const { right, bottom } of texts) {
      expect(right).toBeLessThanOrEqual(shareSize.width - 40);
      expect(bottom).toBeLessThan(shareSize.height);
    }
    const said = svg.replace(/<[^>]*>|\s/g, "").replaceAll("&amp;", "&");
    expect(said).toContain(view.words(lang).title.replace(/\s/g, ""));
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
  });
});

describe("sharePage", () => {
  it("escapes what it is given", () => {
    expect(sharePage("<b>", "a & b", "en")).toMatch(/&lt;b&gt;.*a &amp; b/s);
  });

  it("cuts a long sentence instead of writing over the foot", () => {
    for (const { bottom } of ownTexts(sharePage("題".repeat(50), "文".repeat(2000), "ja")).slice(0, -1))
      expect(bottom).toBeLessThan(shareSize.height - 64);
  });
});
