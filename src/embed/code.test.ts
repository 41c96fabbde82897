import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { charts } from "../charts/registry.ts";
import { langs } from "../i18n/lang.ts";
import { site } from "../site.ts";
import { readTables } from "../tables/read.ts";
import { embedCode } from "./code.ts";

const { tables } = readTables();
const frames = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    langs.map((lang) => ({ chart, view: chart.view(tables, state), id: chart.id, state, lang })),
  ),
);
const frameOf = (code: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  const [frame, ...more] = document.body.children;
  if (!frame || more.length > 0) throw new Error(`Not one element: ${code}`);
  return frame;
};

describe.each(frames)("the line to embed $id $state in $lang", ({ chart, view, id, state, lang }) => {
  const code = embedCode(chart, view, lang);
  const frame = frameOf(code);

  it("is one line that holds one titled frame and no script", () => {
    expect(code).not.toMatch(/[\r\n]/);
    expect(code).not.toMatch(/<script|javascript:|\son\w+=/);
    expect(frame.tagName).toBe("IFRAME");
    expect(frame.getAttribute("title")).toBe(view.words(lang).title);
  });

  it("leads to the state's own page for frames, by its full address", () => {
    const prefix = lang === "en" ? "en/" : "";
    expect(frame.getAttribute("src")).toBe(`${site.origin}${site.base}${prefix}embed/${id}/${state}/`);
  });

  it("loads late, fills its column and has a height without a unit", () => {
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.getAttribute("width")).toBe("100%");
    expect(frame.getAttribute("height")).toMatch(/^[1-9]\d{2,3}$/);
  });
});

describe("a title with markup in it", () => {
  const [{ chart, view }] = frames as [(typeof frames)[number]];
  const title = `"><script>alert('x')</script> & 'more'`;
  const code = embedCode(chart, { ...view, words: (lang) => ({ ...view.words(lang), title }) }, "en");

  it("stays inside its attribute", () => {
    expect(code).not.toContain("<script>");
    expect(frameOf(code).getAttribute("title")).toBe(title);
  });
});
