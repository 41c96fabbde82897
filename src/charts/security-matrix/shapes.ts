import { path } from "d3";
import type { Status } from "./model.ts";

type Pen = Pick<CanvasPath, "moveTo" | "lineTo" | "closePath" | "arc">;

/** A mark's outline around the origin; filled alone, so that forced colours and print keep it. */
export interface Shape {
  /** `size` is the area of a disc as large as the mark, as Plot counts. */
  draw(pen: Pen, size: number): void;
}

const shape = (outline: (pen: Pen, radius: number) => void): Shape => ({
  draw: (pen, size) => outline(pen, Math.sqrt(size / Math.PI)),
});

function polygon(pen: Pen, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
}

/** A bar from one point to another, px. */
function bar(pen: Pen, [x1, y1]: [number, number], [x2, y2]: [number, number], thickness: number): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const dx = ((y2 - y1) / length) * (thickness / 2);
  const dy = ((x2 - x1) / length) * (thickness / 2);
  polygon(pen, [
    [x1 + dx, y1 - dy],
    [x2 + dx, y2 - dy],
    [x2 - dx, y2 + dy],
    [x1 - dx, y1 + dy],
  ]);
}

function ring(pen: Pen, r: number): void {
  pen.moveTo(r, 0);
  pen.arc(0, 0, r, 0, 2 * Math.PI);
  pen.closePath();
  pen.moveTo(0.72 * r, 0);
  pen.arc(0, 0, 0.72 * r, 0, 2 * Math.PI, true);
  pen.closePath();
}

/** A disc for yes, half of one for partial, a cross for no, an unequal sign where pages disagree. */
export const shapes: Readonly<Record<Status, Shape>> = {
  yes: shape((pen, r) => {
    pen.moveTo(r, 0);
    pen.arc(0, 0, r, 0, 2 * Math.PI);
    pen.closePath();
  }),
  partial: shape((pen, r) => {
    ring(pen, r);
    pen.moveTo(0, r);
    pen.arc(0, 0, r, Math.PI / 2, 1.5 * Math.PI);
    pen.closePath();
  }),
  no: shape((pen, r) => {
    const e = 0.78 * r;
    bar(pen, [-e, -e], [e, e], 0.42 * r);
    bar(pen, [-e, e], [e, -e], 0.42 * r);
  }),
  disputed: shape((pen, r) => {
    bar(pen, [-r, -0.38 * r], [r, -0.38 * r], 0.34 * r);
    bar(pen, [-r, 0.38 * r], [r, 0.38 * r], 0.34 * r);
    bar(pen, [-0.5 * r, r], [0.5 * r, -r], 0.3 * r);
  }),
  unknown: shape(ring),
};

/** The same as the path of an SVG, in a square of 16 around the origin. */
export function outlineOf(status: Status): string {
  const pen = path();
  shapes[status].draw(pen, Math.PI * 6.5 ** 2);
  return pen
    .toString()
    .replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => `${Math.round(Number(number) * 10) / 10}`);
}
