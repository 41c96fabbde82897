import { describe, expect, it } from "vitest";
import { palette, type Scheme } from "../charts/kit/palette.ts";
import { chartOf, charts } from "../charts/registry.ts";
import { tables } from "../data.ts";
import { langs } from "../i18n/lang.ts";
import { ownHtml } from "./own.ts";
import { elementsOf } from "./snippets/testing.ts";

const page = "https://example.org/charts/a/b/";
const cases = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    langs.flatMap((lang) =>
      (["light", "dark"] as Scheme[]).map((scheme) => ({ id: chart.id, state, lang, scheme })),
    ),
  ),
);

describe.each(cases)("the HTML to own of $id, $state, $lang, $scheme", ({ id, state, lang, scheme }) => {
  const view = chartOf(id).view(tables, state);
  const html = ownHtml(view, lang, scheme, page);
  const [whole, ...more] = elementsOf(html);
  const all = [...(whole?.querySelectorAll("*") ?? [])];

  it("needs nothing from anywhere and clashes with nothing around it", () => {
    expect(more).toEqual([]);
    expect(html).not.toMatch(
      /<(?:script|style|link|img|iframe)|\s(?:id|class|style|on\w+|data-[\w-]+)=|var\(|currentColor|url\(/,
    );
    const links = all.flatMap((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? []);
    expect(links).toEqual([page]);
  });

  it("is painted in the scheme's own colours", () => {
    const used = all.flatMap((element) =>
      ["fill", "stroke", "color"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    const own = new Set([...palette(scheme).values(), "none"]);
    expect(used.length).toBeGreaterThan(5);
    for (const value of used) expect(own).toContain(value);
  });

  it("keeps its letters at 12 px on a phone, and grows nowhere", () => {
    const svg = whole?.querySelector("svg");
    const [, , width = 0, height] = (svg?.getAttribute("viewBox") ?? "").split(" ").map(Number);
    expect(svg?.getAttribute("width")).toBe("100%");
    expect(Number(svg?.getAttribute("height"))).toBe(height);
    const sizes = [...html.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    // A screen of 320 px with 16 px of room at both sides.
    for (const size of sizes) expect((size * 288) / width).toBeGreaterThanOrEqual(12);
  });

  it("has the title, the summary, the cautions and the whole table", () => {
    const { title, summary, notes } = view.words(lang);
    for (const words of [title, summary, ...notes]) expect(whole?.textContent).toContain(words);
    const cells = [...(whole?.querySelectorAll("tbody tr") ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual(view.table(lang).rows.map((row) => row.cells));
  });
});

it("escapes its words", () => {
  const [chart] = charts;
  const view = chart?.view(tables, chart.states[0] as string);
  if (!view) throw new Error("The site has no chart.");
  const words = `<script>x</script> & "y"`;
  const html = ownHtml(
    { ...view, words: () => ({ title: words, summary: words, notes: [words], asOf: words }) },
    "en",
    "light",
    `${page}?"><script>`,
  );
  expect(html).not.toContain("<script>");
  expect(elementsOf(html)[0]?.getAttribute("aria-label")).toBe(words);
});
