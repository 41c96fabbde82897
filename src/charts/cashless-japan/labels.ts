import type { Text } from "../../i18n/lang.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { Frame } from "./frame.ts";
import type { Definition, JapanItem } from "./items.ts";
import type { JapanModel } from "./model.ts";
import { definitionNames, value, weakText, yearText } from "./names.ts";
import { firm, incidentYear } from "./read.ts";

/** What is written beside a mark; `x` in px, `y` the middle of its lines. */
export interface Label {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  lines: readonly string[];
}

export const lineHeight = 1.25;

/** Beside a goal, where goals of both indicators are set for one year. */
const shortNames: Record<Definition, Text> = {
  "meti-legacy": { ja: "従来", en: "old" },
  "meti-new": { ja: "新", en: "new" },
};

/** The old indicator’s values that have room for a number: those that tell most first. */
export function numbered(model: JapanModel, frame: Frame, { lang, fontSize, size }: Canvas): Set<JapanItem> {
  const values = firm(model, "ratio");
  const whole = model.state === "ratio" && size !== "narrow";
  const near = (item: JapanItem) => Math.abs((item.year ?? 0) - incidentYear(model)) <= (whole ? 1 : 0);
  const telling = [...values.filter(near), ...values.slice(-1), ...values.slice(0, 1)];
  const kept: JapanItem[] = [];
  for (const item of whole ? [...telling, ...values] : telling) {
    const [x, y] = [frame.x(item.year ?? 0), frame.y(item.quantity.number)];
    const room = textWidth(value(item, lang), fontSize, true) + 4;
    const clear = (other: JapanItem) =>
      Math.abs(frame.x(other.year ?? 0) - x) >= room ||
      Math.abs(frame.y(other.quantity.number) - y) >= fontSize * 1.2;
    if (kept.every(clear)) kept.push(item);
  }
  return new Set(kept);
}

/** The label of a value at (x, y): its number, and the indicator’s name where its line ends. */
export function valueLabel(
  item: JapanItem,
  model: JapanModel,
  shown: ReadonlySet<JapanItem>,
  [x, y]: readonly [number, number],
  { lang, fontSize, width, size }: Canvas,
): Label | null {
  const number = value(item, lang);
  if (item.weak) {
    const more = model.state === "ratio" ? wrap(weakText[lang], width - x - 11, fontSize, lang, true) : [];
    return {
      x: x + 11,
      y: y + (more.length * fontSize * lineHeight) / 2,
      anchor: "start",
      lines: [number, ...more],
    };
  }
  const values = firm(model, "ratio", item.definition);
  const named = `${definitionNames[item.definition][lang]} ${number}`;
  if (item.definition === "meti-new") {
    return item === values.at(-1) && model.state === "ratio"
      ? { x: x + 11, y, anchor: "start", lines: [number] }
      : { x: x - 11, y, anchor: "end", lines: [item === values[0] ? named : number] };
  }
  if (!shown.has(item)) return null;
  const ends = item === values.at(-1);
  // Where years stand close, the end of the line is named at its own height: above it is the next value.
  if (ends && (model.state === "targets" || size === "narrow"))
    return { x: x - 10, y: y - 9, anchor: "end", lines: [named] };
  return { x: x + 6, y: y - fontSize - 3, anchor: "end", lines: [ends ? named : number] };
}

/** The label of goals that stand together, given to the last of them: the level and the year. */
export function goalLabel(
  group: readonly JapanItem[],
  model: JapanModel,
  [x, y]: readonly [number, number],
  { lang, fontSize, size }: Canvas,
): Label {
  const [goal] = group as [JapanItem];
  const number = value(goal, lang);
  const under = y + fontSize * 1.5;
  if (goal.year === null) return { x, y: under, anchor: "middle", lines: [number] };
  const year = yearText(goal.year, lang);
  const reached = model.items.some((item) => !item.target && item.year === goal.year);
  if (reached) return { x, y: under + (fontSize * lineHeight) / 2, anchor: "middle", lines: [number, year] };
  const rival = model.items.some(
    (item) => item.target && item.year === goal.year && item.definition !== goal.definition,
  );
  const names = size === "narrow" ? shortNames : definitionNames;
  const name = rival ? ` ${names[goal.definition][lang].toLowerCase()}` : "";
  return { x: x + 13, y, anchor: "start", lines: [`${number}${name}`, year] };
}
