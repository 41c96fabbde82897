import { formatMoment, formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Canvas } from "../kit/canvas.ts";
import { wrap } from "../kit/text.ts";
import type { ScaleItem, ScaleModel } from "./model.ts";
import { cellsText } from "./words.ts";

/** What is said of an item: its name, its number in large letters, and lines below; px from the top. */
export interface Caption {
  item: ScaleItem;
  number: string;
  x: number;
  nameY: number;
  numberY: number;
  lines: { text: string; y: number }[];
  bottom: number;
}

/** The size of a caption’s number, px. */
export const numberSize = ({ fontSize, size }: Canvas) => Math.round(fontSize * (size === "wide" ? 2 : 1.7));

/** The caption of an item from its upper left corner, in lines that fit a width; all in px. */
export function caption(
  model: ScaleModel,
  item: ScaleItem,
  canvas: Canvas,
  x: number,
  y: number,
  room: number,
): Caption {
  const { lang, fontSize } = canvas;
  const lineHeight = Math.round(fontSize * 1.4);
  const when = formatMoment(item.asOf, lang);
  const cells = cellsText(item.cells, lang);
  const each = formatQuantity(model.perCell, lang);
  const all = item === model.registered;
  const said = {
    ja: [`${when}時点`, all ? `${each}を1マスとして${cells}` : cells],
    en: [`people as of ${when}`, all ? `${cells} of ${each} each` : cells],
  }[lang];
  const numberY = y + lineHeight + numberSize(canvas) / 2 + 2;
  const first = numberY + numberSize(canvas) / 2 + 4 + lineHeight / 2;
  const lines = said
    .flatMap((text) => wrap(text, room, fontSize, lang))
    .map((text, index) => ({ text, y: first + index * lineHeight }));
  return {
    item,
    number: numberText(item, lang),
    x,
    nameY: y + lineHeight / 2,
    numberY,
    lines,
    bottom: first + (lines.length - 0.5) * lineHeight,
  };
}

/** English says what is counted on the line below, where there is room for it. */
function numberText({ people }: ScaleItem, lang: Lang): string {
  if (lang === "ja") return formatQuantity(people, lang);
  return `${people.about ? "about " : ""}${formatNumber(people, lang)}`;
}

/** The same, so many px further down. */
export const lowered = (caption: Caption, by: number): Caption => ({
  ...caption,
  nameY: caption.nameY + by,
  numberY: caption.numberY + by,
  lines: caption.lines.map(({ text, y }) => ({ text, y: y + by })),
  bottom: caption.bottom + by,
});
