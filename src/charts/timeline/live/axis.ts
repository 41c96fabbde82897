import type { Locale, Span } from "./data.ts";
import { lengthOf } from "./span.ts";

const zone = "Asia/Tokyo";
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Japan's clock has no summer time: in July 2019 and on every other day of the timeline it is this far ahead. */
const ahead = 9 * hourMs;

/** The least px from a tick to the next, by its words, and from what is named above at the left edge. */
const room = { clock: 60, day: 34, month: 40, year: 52 } as const;
const aboveRoom = 96;

/** Words at an instant of the axis. */
export interface Tick {
  at: number;
  text: string;
}

const styles = {
  clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric" },
  date: { month: "short", day: "numeric" },
  yearDate: { year: "numeric", month: "short", day: "numeric" },
  month: { month: "short" },
  yearMonth: { year: "numeric", month: "short" },
  year: { year: "numeric" },
} as const;
type Style = keyof typeof styles;

const made: Record<string, Intl.DateTimeFormat> = {};

/** An instant in Japan time. A formatter is costly to make, so each is made once. */
function print(instant: number, style: Style, locale: Locale): string {
  const format = (made[locale + style] ??= new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    ...styles[style],
  }));
  return format.format(instant);
}

/** Ticks a step of the clock apart, or so many months, on these days of the month. */
interface Steps {
  /** Milliseconds, at least; of months, roughly. */
  step: number;
  months?: number;
  days?: readonly number[];
}

/** Ticks with their words, and the larger unit that is named above them. */
interface Rung extends Steps {
  style: keyof typeof room;
  above?: keyof typeof larger;
}

const monthMs = 30 * dayMs;

const larger = {
  date: { step: dayMs },
  yearMonth: { step: monthMs, months: 1 },
  year: { step: 12 * monthMs, months: 12 },
} as const;

/** From half hours to five years. */
const rungs: readonly Rung[] = [
  ...[0.5, 1, 3, 6, 12].map((hours): Rung => ({ step: hours * hourMs, style: "clock", above: "date" })),
  { step: dayMs, style: "day", above: "yearMonth" },
  // The last of these days is followed by the first of the next month: even in February no sooner than the step.
  { step: 5 * dayMs, months: 1, days: [1, 6, 11, 16, 21], style: "day", above: "yearMonth" },
  { step: 8 * dayMs, months: 1, days: [1, 11, 21], style: "day", above: "yearMonth" },
  ...[1, 3, 6].map((months): Rung => ({ step: months * monthMs, months, style: "month", above: "year" })),
  ...[12, 24, 60].map((months): Rung => ({ step: months * monthMs, months, style: "year" })),
];

/** The instants of a rung within a span. */
function instants({ step, months, days = [1] }: Steps, { from, to }: Span): number[] {
  const found: number[] = [];
  if (!months) {
    for (let at = Math.ceil((from + ahead) / step) * step - ahead; at <= to; at += step) found.push(at);
    return found;
  }
  const start = new Date(from + ahead);
  const month = 12 * start.getUTCFullYear() + start.getUTCMonth();
  for (let first = month - (month % months); ; first += months) {
    for (const day of days) {
      const at = Date.UTC(1970, first - 12 * 1970, day) - ahead;
      if (at > to) return found;
      if (at >= from) found.push(at);
    }
  }
}

/** The finest ticks that have room on an axis of a width in px, and above them the names of the larger unit. */
export function axis(span: Span, width: number, locale: Locale): { ticks: Tick[]; above: Tick[] } {
  const px = (ms: number) => (ms / lengthOf(span)) * width;
  const rung = rungs.find(({ step, style }) => px(step) >= room[style]) ?? (rungs.at(-1) as Rung);
  const { style, above } = rung;
  const ticks = instants(rung, span).map((at) => ({ at, text: print(at, style, locale) }));
  if (!above) return { ticks, above: [] };
  const starts = instants(larger[above], span);
  // What the axis begins within is named at its beginning, unless the next name would run into it.
  const began = px((starts[0] ?? span.to) - span.from) >= aboveRoom ? [span.from] : [];
  return {
    ticks,
    above: [...began, ...starts].map((at, index) => ({
      at,
      text: print(at, index === 0 && above === "date" ? "yearDate" : above, locale),
    })),
  };
}

/** A span in words: to the minute where it is short, else in days. */
export function spanText({ from, to }: Span, locale: Locale): string {
  const { format } = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    dateStyle: "long",
    timeStyle: to - from < 3 * dayMs ? "short" : undefined,
  });
  return `${format(from)} – ${format(to)}`;
}
