import { parseHTML } from "linkedom";
import { textWidth } from "../kit/text.ts";

/** Where a line of text of a drawing stands, px, and what it is painted with. */
export interface Box {
  text: string;
  fill: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far an element and all around it are moved. */
export function moved(element: Element | null): [number, number] {
  if (!element) return [0, 0];
  const [, x = "0", y = "0"] =
    /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  const [outerX, outerY] = moved(element.parentElement);
  return [outerX + Number(x), outerY + Number(y)];
}

/** An attribute that an element has or takes from those around it. */
export const inherited = (element: Element, name: string) =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? "";

/** A box around each line of text of a drawing, from its cap height to its baseline. */
export function boxesOf(svg: string): Box[] {
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
        fill: inherited(text, "fill"),
        left,
        right: left + width,
        top: baseline - 0.75 * fontSize,
        bottom: baseline,
      };
    });
  });
}
