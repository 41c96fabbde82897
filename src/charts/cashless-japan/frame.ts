import type { Moment } from "../../tables/moment.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import type { JapanModel } from "./model.ts";
import { noDate, yearText } from "./names.ts";
import { incidentYear } from "./read.ts";

/** Where years and percentages stand, in px. */
export interface Frame {
  /** The edges of the years and of the scale. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  /** The middle of a year; `2019.5` is its end. */
  x(year: number): number;
  y(percent: number): number;
  /** Levels with a rule, in percent. */
  levels: readonly number[];
  /** Where goals without a date stand. */
  undated: number;
}

/** A year under the scale, or that there is none. */
export interface Tick {
  x: number;
  text: string;
  incident: boolean;
}

/** Room at the right for what is written beside the last marks, in px. */
const margins = {
  ratio: { narrow: 64, medium: 110, wide: 110 },
  targets: { narrow: 90, medium: 166, wide: 166 },
};
const heights = {
  ratio: { narrow: 300, medium: 300, wide: 340 },
  targets: { narrow: 400, medium: 360, wide: 400 },
};
const top = 18;
const step = 20;

/** Lays out the scale of the values, and of the goals where they are shown. */
export function frameOf(model: JapanModel, { size, width, fontSize }: Canvas): Frame {
  const state = model.state === "targets" ? "targets" : "ratio";
  const years = model.items.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.ceil(Math.max(...model.items.map(({ quantity }) => quantity.number)) / step) * step;
  const left = Math.ceil(textWidth("00%", fontSize)) + 22;
  const right = width - margins[state][size];
  const bottom = top + heights[state][size];
  return {
    left,
    right,
    top,
    bottom,
    height: bottom + Math.round(fontSize * 2),
    x: (year) => left + ((year - first) / (last - first)) * (right - left),
    y: (percent) => bottom - (percent / most) * (bottom - top),
    levels: Array.from({ length: most / step + 1 }, (_, index) => index * step),
    undated: width - (size === "narrow" ? 34 : 50),
  };
}

/** A moment on the scale of years. */
export function at({ text }: Moment): number {
  const [year, month] = text.split("-").map(Number) as [number, number | undefined];
  return month === undefined ? year : year + (month - 0.5) / 12 - 0.5;
}

/** What to write under the scale: the incident’s year, the ends, then every fifth year that has room. */
export function ticksOf(model: JapanModel, frame: Frame, { lang, fontSize }: Canvas): Tick[] {
  const years = [...new Set(model.items.flatMap(({ year }) => (year === null ? [] : [year])))].sort(
    (a, b) => a - b,
  );
  const [first, last] = [years[0] as number, years.at(-1) as number];
  const wanted = [
    incidentYear(model),
    last,
    first,
    ...Array.from({ length: last - first }, (_, index) => last - index).filter((year) => year % 5 === 0),
  ];
  const room = textWidth(yearText(last, lang), fontSize, true) + 8;
  const kept: number[] = [];
  for (const year of wanted) {
    if (kept.every((other) => Math.abs(frame.x(year) - frame.x(other)) >= room)) kept.push(year);
  }
  const undated = model.items.some(({ year }) => year === null)
    ? [{ x: frame.undated, text: noDate[lang], incident: false }]
    : [];
  return [
    ...kept.map((year) => ({
      x: frame.x(year),
      text: yearText(year, lang),
      incident: year === incidentYear(model),
    })),
    ...undated,
  ];
}
