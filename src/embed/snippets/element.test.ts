import { expect, it } from "vitest";
import { plain } from "./choice.ts";
import { codeOf } from "./code.ts";
import { elementsOf, hostile } from "./testing.ts";

it("is the custom element with the picture in it, and its script", () => {
  const [element, script, ...more] = elementsOf(
    codeOf("element", hostile, { ...plain, theme: "dark", width: 660 }),
  );
  expect(more).toEqual([]);
  expect(element?.tagName).toBe("SEVEN-PAY-CHART");
  const given = Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
  expect(given).toEqual({
    chart: hostile.chart,
    state: hostile.state,
    lang: hostile.lang,
    theme: "dark",
    height: `${hostile.height}`,
    title: hostile.title,
    style: "display:block;max-width:660px",
  });
  expect(element?.querySelector("a > picture > img")?.getAttribute("src")).toBe(hostile.live.darkPng);
  expect(script?.getAttribute("src")).toBe(hostile.script);
});
