import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { canvasOf, type Size, sizes } from "./kit/canvas.ts";
import { palette, type Scheme } from "./kit/palette.ts";
import { charts } from "./registry.ts";
import { type Box, boxesOf, inherited, moved } from "./testing/boxes.ts";
import { contrast } from "./testing/contrast.ts";

const { tables } = readTables();
const schemes: Scheme[] = ["light", "dark"];
const drawings = charts.flatMap((chart) =>
  chart.states.flatMap((state) => (Object.keys(sizes) as Size[]).map((size) => ({ chart, state, size }))),
);

interface Ground extends Omit<Box, "text"> {}

/** The painted rectangles of a drawing in the order of painting, px. */
function groundsOf(svg: string): Ground[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll("rect")].flatMap((rect) => {
    const fill = inherited(rect, "fill");
    if (!fill.startsWith("var(")) return [];
    const [x, y] = moved(rect);
    const number = (name: string) => Number(rect.getAttribute(name) ?? 0);
    const [left, top] = [x + number("x"), y + number("y")];
    return [{ fill, left, top, right: left + number("width"), bottom: top + number("height") }];
  });
}

/** What lies under the middle of a text: the last rectangle painted there, or the paper. */
function under({ left, right, top, bottom }: Box, grounds: readonly Ground[]): string {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const last = grounds.findLast(
    (ground) => ground.left < x && x < ground.right && ground.top < y && y < ground.bottom,
  );
  return last?.fill ?? "var(--c-paper)";
}

function value(scheme: Scheme, variable: string): string {
  const found = palette(scheme).get(/var\((--c-[a-z]+)\)/.exec(variable)?.[1] ?? "");
  if (!found) throw new Error(`not a colour of the palette: ${variable}`);
  return found;
}

describe.each(drawings)("$chart.id, $state, $size", ({ chart, state, size }) => {
  const view = chart.view(tables, state);

  it.each(schemes)("sets text at 4.5:1 or more on what lies under it, %s", (scheme) => {
    for (const lang of langs) {
      const svg = view.draw(canvasOf(size, lang));
      const grounds = groundsOf(svg);
      const faint = boxesOf(svg)
        .filter((box) => contrast(value(scheme, box.fill), value(scheme, under(box, grounds))) < 4.5)
        .map(({ text }) => text);
      expect(faint, lang).toEqual([]);
    }
  });

  it.each(schemes)("paints every mark, or its edge, at 3:1 or more on the paper, %s", (scheme) => {
    const { document } = parseHTML(view.draw(canvasOf(size, "en")));
    const faint = [...document.querySelectorAll("[data-key]")].filter((mark) => {
      const painted = ["fill", "stroke"]
        .map((name) => inherited(mark, name))
        .filter((it) => it.startsWith("var("));
      return !painted.some((it) => contrast(value(scheme, it), value(scheme, "var(--c-paper)")) >= 3);
    });
    expect(faint.map((mark) => mark.getAttribute("data-key"))).toEqual([]);
  });
});
