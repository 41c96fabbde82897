import type { ExplorerEvent, Kind } from "./data.ts";

/** How wide a text is, in px. */
export type Measure = (text: string) => number;

/** CSS px: of the text and its lines, of a mark, and from one row to the next. */
interface Size {
  font: number;
  line: number;
  mark: number;
  row: number;
}

/** What fits a phone, and what fits more. */
const small: Size = { font: 12, line: 14, mark: 13, row: 17 };
const large: Size = { font: 13, line: 16, mark: 17, row: 21 };

/** CSS px. */
const pad = 4;
export const axisHeight = 36;

/** A lane of one kind, in px, with its name in lines. */
export interface Lane {
  words: readonly string[];
  tone: string;
  top: number;
  bottom: number;
}

/** What lies where in the close-up. */
export interface Plan {
  lanes: readonly Lane[];
  /** The edges of time. */
  left: number;
  right: number;
  height: number;
  size: Size;
  /** The middle of an event's row. */
  y(event: ExplorerEvent): number;
  widthOf: Measure;
}

/** Stacks the lanes of the kinds that are shown. `measure` takes a font's weight and size. */
export function planOf(
  kinds: readonly Kind[],
  shown: ReadonlySet<number>,
  right: number,
  measure: (font: string) => Measure,
): Plan {
  const size = right < 560 ? small : large;
  const lanes: Lane[] = [];
  const tops: number[] = [];
  let y = axisHeight;
  for (const [kind, { name, lines, rows, tone }] of kinds.entries()) {
    if (!shown.has(kind)) continue;
    const words = size === small ? lines : [name];
    const height = Math.max(rows * size.row, words.length * size.line) + 2 * pad;
    tops[kind] = y + (height - rows * size.row) / 2;
    lanes.push({ words, tone, top: y, bottom: y + height });
    y += height;
  }
  const names = lanes.flatMap(({ words }) => words).map(measure(`700 ${size.font}px`));
  return {
    lanes,
    left: Math.ceil(Math.max(0, ...names)) + 10,
    right,
    height: y + 1,
    size,
    y: ({ kind, row }) => (tops[kind] ?? 0) + (row + 0.5) * size.row,
    widthOf: measure(`${size.font}px`),
  };
}
