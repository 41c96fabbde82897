import { describe, expect, it } from "vitest";
import { type Lang, langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import type { View } from "./chart.ts";
import { palette, type Scheme } from "./kit/palette.ts";
import { textWidth } from "./kit/text.ts";
import { charts } from "./registry.ts";
import { standaloneSvg } from "./standalone.ts";

const { tables } = readTables();
const schemes: Scheme[] = ["light", "dark"];
const forms = langs.flatMap((lang) => schemes.map((scheme) => ({ lang, scheme })));
const views = charts.flatMap((chart) =>
  chart.states.map((state) => ({ name: `${chart.id} ${state}`, view: chart.view(tables, state) })),
);

/** What breaks XML's rules in a document of elements and text alone; `null` where nothing does. */
function xmlFault(xml: string): string | null {
  const text = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+);)*/y;
  const tag = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos);)*")*)\s*(\/?)>/y;
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < xml.length) {
    text.lastIndex = at;
    const between = text.exec(xml)?.[0] ?? "";
    if (open.length === 0 && between.trim() !== "") return `text outside the root at ${at}`;
    at += between.length;
    if (at === xml.length) break;
    tag.lastIndex = at;
    const match = tag.exec(xml);
    if (!match) return `no tag at ${at}: ${xml.slice(at, at + 40)}`;
    const [whole, closing, name = "", attributes = "", alone] = match;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes another element`;
    } else {
      if (open.length === 0) roots += 1;
      if (!alone) open.push(name);
    }
    at += whole.length;
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : roots === 1 ? null : `${roots} roots`;
}

describe("xmlFault", () => {
  it("finds what is not well-formed", () => {
    expect(xmlFault('<a b="c"><d/>e &amp; f</a>\n')).toBeNull();
    for (const xml of [
      "<a>",
      "<a></b>",
      "<a>&</a>",
      "<a b=c/>",
      '<a b="1" b="2"/>',
      "<a/><b/>",
      'x<a b="<"/>',
    ])
      expect(xmlFault(xml), xml).not.toBeNull();
  });
});

describe.each(views)("$name as a file", ({ view }) => {
  it.each(forms)("is well-formed and needs no page around it: $lang, $scheme", ({ lang, scheme }) => {
    const svg = standaloneSvg(view, lang, scheme);
    expect(xmlFault(svg)).toBeNull();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).not.toMatch(/var\(|<style|\sstyle=|<script|currentColor"[^>]*><text|\sclass=/);
    expect(svg).toContain(` lang="${lang}"`);
  });

  it.each(forms)("is painted in the scheme's own colours: $lang, $scheme", ({ lang, scheme }) => {
    const own = new Set(palette(scheme).values());
    const used = [...standaloneSvg(view, lang, scheme).matchAll(/(?:fill|stroke)="(#[^"]+)"/g)];
    expect(used.length).toBeGreaterThan(10);
    for (const [, value] of used) expect(own).toContain(value);
  });

  it.each(langs)("keeps its words inside the picture in %s", (lang) => {
    const svg = standaloneSvg(view, lang, "light");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const own = [
      ...svg.matchAll(/<text x="(\d+)" y="([\d.]+)" font-size="(\d+)" font-weight="(\d+)"[^>]*>(.*?)</g),
    ];
    const { title, summary, notes } = view.words(lang);
    expect(own.length).toBeGreaterThanOrEqual(3 + notes.length);
    for (const [, x, y, size, weight, text = ""] of own) {
      const end = Number(x) + textWidth(text.replace(/&\w+;/g, "&"), Number(size), Number(weight) >= 600);
      expect(end, text).toBeLessThanOrEqual(Number(width));
      expect(Number(y)).toBeLessThan(Number(height));
    }
    const bare = (words: string) => words.replace(/\s/g, "");
    const said = bare(
      own
        .map(([, , , , , text]) => text)
        .join("")
        .replaceAll("&amp;", "&"),
    );
    for (const words of [title, summary, ...notes]) expect(said).toContain(bare(words));
    expect(said).toContain(`/charts/${view.chart}/${view.state}/`);
  });
});

describe("standaloneSvg", () => {
  const view: View = {
    chart: "x",
    state: "y",
    keys: [],
    sourceIds: [],
    records: [],
    words: () => ({ title: `<b> "A" & 'B'`, summary: "1 < 2 && 3 > 2", notes: ["<script>"], asOf: "&amp;" }),
    table: () => ({ columns: [], rows: [] }),
    details: () => [],
    markup: null,
    draw: ({ width }) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100"/>`,
  };

  it("escapes words in text and in the label", () => {
    const svg = standaloneSvg(view, "en", "light");
    expect(xmlFault(svg)).toBeNull();
    expect(svg).toMatch(/aria-label="&lt;b&gt; &quot;A&quot; &amp; '?(?:&#39;)?B/);
    expect(svg).toContain("&lt;script&gt;");
  });

  it("makes room for the drawing between the words", () => {
    const heightOf = (drawn: number) => {
      const draw: View["draw"] = () => `<svg width="640" height="${drawn}"/>`;
      return Number(/ height="(\d+)"/.exec(standaloneSvg({ ...view, draw }, "en", "light"))?.[1]);
    };
    const more = heightOf(300) - heightOf(100);
    expect(Math.abs(more - 200)).toBeLessThanOrEqual(1);
  });

  it("refuses a language the site does not have", () => {
    expect(() => standaloneSvg(view, "fr" as Lang, "light")).toThrow(/fr/);
  });
});
