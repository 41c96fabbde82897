import { describe, expect, it } from "vitest";
import { type Choice, plain } from "./choice.ts";
import { codeOf } from "./code.ts";
import { elementsOf, hostile } from "./testing.ts";

const partsOf = (choice: Partial<Choice>) => {
  const [figure, ...more] = elementsOf(codeOf("picture", hostile, { ...plain, ...choice }));
  expect(more).toEqual([]);
  const image = figure?.querySelector("a > picture > img");
  return {
    figure,
    image,
    sources: [...(figure?.querySelectorAll("source") ?? [])].map((source) => [
      source.getAttribute("srcset"),
      source.getAttribute("media"),
    ]),
  };
};
const { live } = hostile;
const dark = "(prefers-color-scheme: dark)";

describe("the picture", () => {
  it("is a drawing in the reader's scheme, with a PNG for those who cannot show it", () => {
    const { image, sources } = partsOf({});
    expect(sources).toEqual([
      [live.darkSvg, dark],
      [live.svg, null],
    ]);
    expect(image?.getAttribute("src")).toBe(live.png);
  });

  it("keeps to the scheme that was chosen", () => {
    expect(partsOf({ theme: "dark" }).sources).toEqual([[live.darkSvg, null]]);
    expect(partsOf({ theme: "dark" }).image?.getAttribute("src")).toBe(live.darkPng);
    expect(partsOf({ theme: "light" }).sources).toEqual([[live.svg, null]]);
    expect(partsOf({ theme: "light" }).image?.getAttribute("src")).toBe(live.png);
  });

  it("of a release asks nothing of the living site but the link", () => {
    const { image, sources } = partsOf({ edition: "pinned" });
    expect(sources).toEqual([[hostile.pinned?.darkSvg, dark]]);
    expect(image?.getAttribute("src")).toBe(hostile.pinned?.svg);
  });

  it("links to the chart's page, with the credit below and its words as text", () => {
    const { figure, image } = partsOf({});
    expect(image?.getAttribute("alt")).toBe(hostile.alternative);
    expect([...(figure?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"))).toEqual([
      hostile.page,
      hostile.page,
    ]);
    expect(figure?.querySelector("figcaption")?.textContent).toBe(hostile.credit);
    expect(image?.hasAttribute("onload")).toBe(false);
    expect(figure?.querySelector("script, i, b")).toBeNull();
  });

  it("has its own proportions at every width, and is never enlarged", () => {
    const sizeOf = (choice: Partial<Choice>) => {
      const { image } = partsOf(choice);
      return ["width", "height"].map((name) => Number(image?.getAttribute(name)));
    };
    const { width, height } = hostile.picture;
    expect(sizeOf({})).toEqual([width, height]);
    expect(sizeOf({ width: 1200 })).toEqual([width, height]);
    expect(sizeOf({ width: 330 })).toEqual([330, Math.round((height * 330) / width)]);
  });
});
