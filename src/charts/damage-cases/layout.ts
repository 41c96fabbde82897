import { formatQuantity } from "../../i18n/format.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { type PlacedCap, placeCaps } from "./caps.ts";
import { type CaseItem, type CasesModel, cappedStage } from "./model.ts";
import { dateOf, stageName, totalMark } from "./names.ts";

/** A case's row; all in px from the top left. */
export interface PlacedCase {
  item: CaseItem;
  name: string;
  nameY: number;
  amount: string;
  /** Where the dot stands. */
  x: number;
  y: number;
  /** The part of the row that the axis and the caps cross. */
  top: number;
  bottom: number;
}

export interface Layout {
  /** Where zero stands. */
  left: number;
  caps: PlacedCap[];
  headings: { text: string; y: number }[];
  cases: PlacedCase[];
  /** Where the caps' lines go on below their flags. */
  crossings: { x: number; top: number; bottom: number }[];
  height: number;
}

/** CSS px. */
export const dotRadius = 7;
const gap = 14;

/** Lays out the caps' flags, and under them the cases in their groups; the caps cross only what they can be held against. */
export function layOut(model: CasesModel, canvas: Canvas): Layout {
  const { fontSize, lang, size, width } = canvas;
  const stacked = size === "narrow";
  const items = model.groups.flatMap((group) => group.items);
  const amount = ({ quantity }: CaseItem) => formatQuantity(quantity, lang);
  const name = nameIn(items, canvas);
  const widest = (text: (item: CaseItem) => string, bold: boolean) =>
    Math.ceil(Math.max(...items.map((item) => textWidth(text(item), fontSize, bold))));
  const left = stacked ? dotRadius + 2 : widest(name, false) + gap;
  const right = stacked ? dotRadius + 2 : widest(amount, true) + gap + dotRadius;
  const most = Math.max(...[...items, model.once, model.day].map(({ quantity }) => quantity.number));
  const x = (number: number) => left + (number / most) * (width - left - right);
  const lineHeight = Math.round(fontSize * 1.4);
  const track = stacked ? 30 : 38;

  const flags = placeCaps([model.once, model.day], x, canvas, lineHeight);
  const headings: Layout["headings"] = [];
  const cases: PlacedCase[] = [];
  let top = flags.bottom;
  for (const group of model.groups) {
    headings.push({ text: stageName(group.stage, lang), y: top + lineHeight / 2 + 10 });
    top += lineHeight + 14;
    for (const item of group.items) {
      const nameY = stacked ? top + 5 + lineHeight / 2 : top + track / 2;
      if (stacked) top += lineHeight + 8;
      const [y, bottom] = [top + track / 2, top + track];
      cases.push({
        ...{ item, name: name(item), nameY, amount: amount(item) },
        ...{ x: x(item.quantity.number), y, top, bottom },
      });
      top = bottom;
    }
  }
  const capped = cases.filter(({ item }) => item.row.stage === cappedStage);
  // The stems reach their rows where the heading between leaves room for all.
  const headingEnd = textWidth(headings[0]?.text ?? "", fontSize, true) + gap / 2;
  const reaching = !stacked && flags.caps.every((cap) => cap.x > headingEnd);
  const caps = flags.caps.map((cap) => (reaching ? { ...cap, bottom: capped[0]?.top ?? cap.bottom } : cap));
  const crossings = capped.flatMap((row) => caps.map(({ x }) => ({ x, top: row.top, bottom: row.bottom })));
  return { left, caps, headings, cases, crossings, height: top + 2 };
}

/** A case's name beside its dot, under the heading that says its stage; the year where the cases are from several. */
function nameIn(items: readonly CaseItem[], { lang }: Canvas): (item: CaseItem) => string {
  const years = new Set(items.flatMap(({ row }) => row.date?.text.slice(0, 4) ?? []));
  const style = years.size > 1 ? "date" : "day";
  return (item) => `${dateOf(item, lang, style)}${totalMark(item, lang)}`;
}
