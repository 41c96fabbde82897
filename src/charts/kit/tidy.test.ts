import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { tidy } from "./tidy.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** A drawing as Plot leaves it: each mark carries its item's index as `__data__`. */
function drawing(inner: string, indices: readonly unknown[] = []): Element {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg class="plot-1" id="s" style="color:red" font-family="system-ui">${inner}</svg>`;
  [...holder.querySelectorAll("circle, text")].forEach((mark, at) => {
    if (indices[at] !== undefined) Object.assign(mark, { __data__: indices[at] });
  });
  return holder.querySelector("svg") as unknown as Element;
}
const items = (...circles: string[]) => `<g aria-description="items">${circles.join("")}</g>`;
const dot = '<circle cx="1" cy="2" r="3"></circle>';

describe("tidy", () => {
  it("takes out styles, ids, classes and what only Plot's own page needs", () => {
    const svg = tidy(
      drawing(
        "<style>.a{fill:red}</style>" +
          '<g id="a" class="b" style="c:d" aria-label="dot"><path d="M0,0"></path></g>',
      ),
      [],
      15,
    );
    expect(svg).not.toMatch(/<style|style=|\bid=|class=|aria-|font-family|red/);
    expect(svg).toContain("<path");
  });

  it("rounds coordinates to one decimal, inside paths and transforms too", () => {
    const svg = tidy(
      drawing(
        '<g transform="translate(1.2345,-6.789)"><path d="M0.123,4.56L-7.89e-7,10.05Z"></path>' +
          '<rect x="0.04" y="-0.04" width="99.96" height="3"></rect></g>',
      ),
      [],
      15,
    );
    expect(svg).toContain("translate(1.2,-6.8)");
    expect(svg).toContain("M0.1,4.6L0,10.1Z");
    for (const attribute of ['x="0"', 'y="0"', 'width="100"', 'height="3"']) expect(svg).toContain(attribute);
  });

  it("leaves numbers alone that are no coordinates", () => {
    const svg = tidy(drawing('<g stroke-width="1.25" opacity="0.125"><text>12.345</text></g>'), [], 15);
    expect(svg).toMatch(/stroke-width="1.25"/);
    expect(svg).toMatch(/opacity="0.125"/);
    expect(svg).toContain(">12.345<");
  });

  it("names every mark by its item, whatever the order they were drawn in", () => {
    const svg = tidy(
      drawing(items('<circle r="1"></circle>', '<circle r="2"></circle>'), [1, 0]),
      ["a", "b"],
      15,
    );
    const keys = [...parseHTML(svg).document.querySelectorAll("circle")].map(
      (mark) => `${mark.getAttribute("r")}${mark.getAttribute("data-key")}`,
    );
    expect(keys).toEqual(["1b", "2a"]);
  });

  it("names labels apart from marks, and not every item needs one", () => {
    const labels = '<g aria-description="labels"><text>B</text></g>';
    const svg = tidy(drawing(items(dot, dot) + labels, [0, 1, 1]), ["a", "b"], 15);
    expect(svg.match(/data-key/g)).toHaveLength(2);
    expect(svg.match(/data-label="b"/g)).toHaveLength(1);
  });

  it("throws where an item was not drawn, and names it", () => {
    expect(() => tidy(drawing(items(dot), [0]), ["a", "b", "c"], 15)).toThrow(/not drawn: b, c/);
    expect(() => tidy(drawing(""), ["a"], 15)).toThrow(/not drawn: a/);
  });

  it("throws where a mark belongs to no item", () => {
    expect(() => tidy(drawing(items(dot, dot), [0, 1]), ["a"], 15)).toThrow(/index 1/);
    expect(() => tidy(drawing(items(dot)), ["a"], 15)).toThrow(/no item/);
  });

  it("throws where an item has two marks", () => {
    expect(() => tidy(drawing(items(dot, dot), [0, 0]), ["a"], 15)).toThrow(/a/);
  });

  it("sets the font size and the namespace of a file of its own", () => {
    const svg = tidy(drawing(items(dot), [0]), ["a"], 14);
    expect(svg).toMatch(/^<svg [^>]*font-size="14"/);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });
});
