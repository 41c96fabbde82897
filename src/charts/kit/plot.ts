import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Canvas } from "./canvas.ts";
import { tidy } from "./tidy.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** Marks with this description are the chart's items: mark n shows item n, and it carries that item's key. */
export const items = { ariaDescription: "items" } as const;

/** Text marks with this description label the items, in the items' order; they move with them. */
export const labels = { ariaDescription: "labels" } as const;

/** For drawings laid out by hand: positions are px of the canvas, fills are colours, and Plot adds nothing of its own. */
export const laidOut = {
  margin: 0,
  x: { type: "identity", axis: null },
  y: { type: "identity", axis: null },
  color: { type: "identity" },
} as const satisfies Plot.PlotOptions;

/**
 * Draws with Observable Plot at build time and tidies the result into SVG that a strict CSP lets through.
 * `keys` are the items' keys in the order of the data given to the marks marked as `items`; throws where a mark is missing,
 * which Plot itself passes over in silence.
 */
export function plot(canvas: Canvas, keys: readonly string[], options: Plot.PlotOptions): string {
  const svg = Plot.plot({
    document: document as unknown as Document,
    width: canvas.width,
    ...options,
    style: { fontSize: `${canvas.fontSize}px` },
  });
  return tidy(svg as unknown as Element, keys, canvas.fontSize);
}
