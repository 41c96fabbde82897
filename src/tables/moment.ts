/** How finely a point in time is known. */
export type Precision = "year" | "month" | "day" | "minute";

/** A point in time as a source gives it: a year, a month, a day, or a minute, always in Japan time (UTC+9). */
export interface Moment {
  /** As written in the table: `2018`, `2018-12`, `2019-07-03` or `2019-07-03T17:30+09:00`. */
  text: string;
  precision: Precision;
  /** First instant it may mean, in milliseconds since the epoch. */
  from: number;
  /** First instant after all it may mean; equal to `from` where the minute is known. */
  to: number;
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const japanOffsetMs = 9 * hourMs;

const form = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})\+09:00)?)?)?$/;

/** Reads a moment; `null` where the text has another form or names a day or hour that does not exist. */
export function readMoment(text: string): Moment | null {
  const match = form.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return null;
  const at = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) - japanOffsetMs;
  if (month === undefined) {
    return { text, precision: "year", from: at(year, 1, 1), to: at(year + 1, 1, 1) };
  }
  if (month < 1 || month > 12) return null;
  if (day === undefined) {
    return { text, precision: "month", from: at(year, month, 1), to: at(year, month + 1, 1) };
  }
  const from = at(year, month, day);
  if (day < 1 || from >= at(year, month + 1, 1)) return null;
  if (hour === undefined || minute === undefined) {
    return { text, precision: "day", from, to: from + dayMs };
  }
  if (hour > 23 || minute > 59) return null;
  const instant = from + hour * hourMs + minute * 60_000;
  return { text, precision: "minute", from: instant, to: instant };
}
