import type { Canvas } from "../kit/canvas.ts";
import { type CardFraudItem, type CardFraudLine, type CardFraudModel, highest } from "./model.ts";
import { bare, partName } from "./names.ts";

/** What is written beside a point: lines of text, and how far from the point, in ems, they stand. */
export interface Label {
  text: string;
  anchor: "start" | "middle" | "end";
  dx: number;
  dy: number;
}

/** How far a name over its line stands clear of it, in ems: on a phone the line has risen before the name ends. */
const lift = { narrow: 2.3, medium: 1.7, wide: 1.7 };

/** Lines are written at their ends, at their peak and at the marked year alone: the upper above it, the lower below. */
export function labelOf(
  item: CardFraudItem,
  line: CardFraudLine,
  { lines, incident }: CardFraudModel,
  { lang, size }: Canvas,
): Label | null {
  const text = bare(item.quantity, lang);
  const upper = line === lines[0];
  const dy = upper ? -1 : 1;
  if (item === line.items.at(-1)) return { text, anchor: "start", dx: 0.7, dy: 0 };
  if (item === line.items[0]) {
    const name = partName(line, lang);
    return line === lines.at(-1)
      ? { text: `${text} ${name}`, anchor: "start", dx: -0.3, dy: 1.1 }
      : { text: `${name}\n${text}`, anchor: "start", dx: -0.3, dy: -lift[size] };
  }
  if (item.row.year === incident)
    return { text, anchor: upper ? "end" : "start", dx: upper ? -0.5 : 0.5, dy };
  if (upper && item === highest(line)) return { text, anchor: "middle", dx: 0, dy };
  return null;
}
