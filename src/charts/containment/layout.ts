import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { dayMs, hourMs, readMoment } from "../../tables/moment.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { closedText, dayOfMonth, dayText, headName, peakDays } from "./labels.ts";
import type { ContainmentItem, ContainmentModel } from "./model.ts";

/** One row of the picture, in px. */
export interface Row {
  item: ContainmentItem;
  name: string;
  day: string;
  /** Middle of the name and the day, and of the bar. */
  nameY: number;
  y: number;
  /** The bar: open for sure from `left` to `sure`, perhaps until `right`. */
  left: number;
  sure: number;
  right: number;
  /** When it closed: behind the bar, or in it where the bar leaves no room behind. */
  label: { text: string; x: number; inside: boolean };
  /** Dots that lead the eye to the day; none where `from` is not before `to`. */
  leader: { from: number; to: number };
}

export interface Layout {
  height: number;
  /** The axis, and the rows under it. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: Row[];
  ticks: { x: number; textX: number; text: string }[];
}

/** CSS px. */
export const barHeight = 22;
const gap = 8;

/** Rows of a name, a bar and a day; on a phone the name and the day stand above the bar. */
export function layOut(model: ContainmentModel, canvas: Canvas): Layout {
  const { lang, fontSize, size, width } = canvas;
  const { items, period } = model;
  const stacked = size === "narrow";
  const bold = (text: string) => textWidth(text, fontSize, true);
  const widest = (texts: string[]) => Math.ceil(Math.max(...texts.map(bold)));
  const days = widest(items.map(({ day }) => dayText(day, lang)));
  const left = stacked ? 0 : widest(items.map((item) => headName(item, lang))) + 14;
  const right = stacked ? width : width - days - 16;
  const top = Math.round(fontSize * 1.5) + 6;
  const rowHeight = stacked ? 56 : 36;
  const pxPerMs = (right - left) / (period.to - period.from);
  const x = (instant: number) =>
    left + (Math.min(Math.max(instant, period.from), period.to) - period.from) * pxPerMs;

  const rows = items.map((item, index): Row => {
    const middle = top + index * rowHeight + rowHeight / 2;
    const name = headName(item, lang);
    const inside = item.to >= period.to;
    const text = labelText(item, item.to > period.to, lang);
    const end = x(item.to);
    const day = dayText(item.day, lang);
    return {
      item,
      name,
      day,
      nameY: stacked ? middle - 13 : middle,
      y: stacked ? middle + 11 : middle,
      left: x(item.from),
      sure: x(item.sure),
      right: end,
      label: { text, x: inside ? end - gap : end + gap, inside },
      leader: {
        from: stacked ? bold(name) + gap : inside ? width : end + gap + textWidth(text, fontSize) + gap,
        to: width - textWidth(day, fontSize) - gap,
      },
    };
  });
  const bottom = top + items.length * rowHeight;
  const heads = ticks(model, canvas).map(({ at, text }, index) => ({
    x: x(at),
    // The first one alone says the month where the columns are narrow: it takes the room of the evening before.
    textX: stacked && index === 0 ? left : x(at) + 4,
    text,
  }));
  return { height: bottom + 2, left, right, top, bottom, rows, ticks: heads };
}

/** What stands at the bar: when it closed, and what that means where it is the end of all, or lies beyond the picture. */
function labelText(item: ContainmentItem, beyond: boolean, lang: Lang): string {
  if (item.kind === "misuse") return peakDays(item, lang);
  const closed = closedText(item, lang);
  if (beyond) return `${closed} →`;
  if (item.closed.category !== "shutdown") return closed;
  return lang === "ja" ? `${closed}、サービス終了` : `end of the service, ${closed}`;
}

/** Every day of the week, or the first of every month. */
function ticks({ state, start, period }: ContainmentModel, { lang, size }: Canvas) {
  const first = start.start.from;
  const days = Array.from(
    { length: Math.ceil((period.to - first) / dayMs) },
    (_, index) => first + index * dayMs,
  );
  const daily = state === "first-week";
  return days.flatMap((at, index) => {
    const moment = readMoment(japanDate(at));
    if (!moment || (!daily && !moment.text.endsWith("-01"))) return [];
    // On a phone a column is too narrow for the month of every day.
    const short = daily && size === "narrow" && index > 0;
    return [{ at, text: short ? dayOfMonth(moment, lang) : formatMoment(moment, lang, "day") }];
  });
}

/** The date in Japan at an instant, as the tables write it. */
const japanDate = (instant: number) => new Date(instant + 9 * hourMs).toISOString().slice(0, 10);
