import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import type { IncidentItem } from "./item.ts";
import { monthOf, valueText } from "./names.ts";

/** A row with a bar from zero; all in px from the top left. */
export interface PlacedBar {
  item: IncidentItem;
  name: string;
  nameX: number;
  nameY: number;
  month: string;
  monthX: number;
  monthY: number;
  x: number;
  width: number;
  top: number;
  bottom: number;
  value: string;
}

export interface Bars {
  /** Where zero stands. */
  left: number;
  bars: PlacedBar[];
  height: number;
}

const gap = 14;
/** Between a bar and its value. */
const valueGap = 8;

/** Rows of name, month, bar and value; on the narrow canvas the bar is under its name. */
export function layOutBars(items: readonly IncidentItem[], canvas: Canvas): Bars {
  const { fontSize, lang, size, width } = canvas;
  const stacked = size === "narrow";
  const lineHeight = Math.round(fontSize * 1.4);
  const barHeight = stacked ? 18 : 22;
  const name = (item: IncidentItem) => item.name[lang];
  const month = (item: IncidentItem) => monthOf(item.date, lang);
  const nameWidth = (item: IncidentItem) => textWidth(name(item), fontSize, item.own);
  const monthWidth = (item: IncidentItem) => textWidth(month(item), fontSize);
  const widest = (measure: (item: IncidentItem) => number) => Math.ceil(Math.max(...items.map(measure)));
  const oneLine = !stacked || widest((item) => nameWidth(item) + monthWidth(item)) + gap <= width;
  const monthAt = stacked ? 0 : widest(nameWidth) + gap;
  const left = stacked ? 1 : monthAt + widest(monthWidth) + gap;
  // As much as lets every bar and its value fit, which need not be the longest bar’s.
  const scale = Math.min(
    ...items
      .filter(({ shown }) => shown && shown.number > 0)
      .map((item) => {
        const value = textWidth(valueText(item, lang), fontSize, true);
        return (width - left - valueGap - value) / (item.shown?.number ?? 1);
      }),
  );

  let top = 2;
  const bars = items.map((item): PlacedBar => {
    const above = stacked ? (oneLine ? lineHeight : 2 * lineHeight) : 0;
    const barTop = top + above;
    const nameY = stacked ? top + lineHeight / 2 : barTop + barHeight / 2;
    const placed = {
      ...{ item, name: name(item), nameX: 0, nameY, month: month(item), value: valueText(item, lang) },
      monthX: stacked && oneLine ? nameWidth(item) + 8 : monthAt,
      monthY: oneLine ? nameY : nameY + lineHeight,
      ...{ x: left, width: (item.shown?.number ?? 0) * scale, top: barTop, bottom: barTop + barHeight },
    };
    top = placed.bottom + (stacked ? 16 : 18);
    return placed;
  });
  return { left, bars, height: (bars.at(-1)?.bottom ?? 0) + 4 };
}
