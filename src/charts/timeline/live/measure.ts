import type { Measure } from "./lanes.ts";

/** Measures texts in a font, as CSS writes it. */
export function measureIn(font: string): Measure {
  const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  pen.font = font;
  return (text) => pen.measureText(text).width;
}
