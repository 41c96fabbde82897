import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { canvasOf, type Size, sizes } from "./kit/canvas.ts";
import { textWidth } from "./kit/text.ts";
import { charts } from "./registry.ts";

const { tables } = readTables();
const drawings = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ chart, state, lang, size }))),
  ),
);

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far an element and all around it are moved. */
function moved(element: Element | null): [number, number] {
  if (!element) return [0, 0];
  const [, x = "0", y = "0"] =
    /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  const [outerX, outerY] = moved(element.parentElement);
  return [outerX + Number(x), outerY + Number(y)];
}

const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? "";

/** A box around each line of text of a drawing, from its cap height to its baseline. */
function boxesOf(svg: string): Box[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll("text")].flatMap((text) => {
    const fontSize = Number(inherited(text, "font-size"));
    const bold = Number(inherited(text, "font-weight") || 400) >= 600;
    const anchor = inherited(text, "text-anchor");
    const [x, y] = moved(text);
    const spans = [...text.querySelectorAll("tspan")];
    let baseline = y;
    return (spans.length > 0 ? spans : [text]).map((line) => {
      const first = line.getAttribute("y");
      const down = Number.parseFloat(first ?? line.getAttribute("dy") ?? "0") * fontSize;
      baseline = (first === null ? baseline : y) + down;
      const width = textWidth(line.textContent ?? "", fontSize, bold);
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return {
        text: line.textContent ?? "",
        left,
        right: left + width,
        top: baseline - 0.75 * fontSize,
        bottom: baseline,
      };
    });
  });
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

describe.each(drawings)("the text of $chart.id $state in $lang, $size", ({ chart, state, lang, size }) => {
  const svg = chart.view(tables, state).draw(canvasOf(size, lang));
  const boxes = boxesOf(svg);
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);

  it("stays inside the drawing", () => {
    expect(boxes.length).toBeGreaterThan(0);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > sizes[size].width + 0.5 || top < -0.5 || bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
  });

  it("never overlaps other text", () => {
    const pairs = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
  });
});
