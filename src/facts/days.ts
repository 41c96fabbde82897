import { formatMoment } from "../i18n/format.ts";
import type { Lang } from "../i18n/lang.ts";
import { dayMs, hourMs, type Moment } from "../tables/moment.ts";
import { exactly, type Grounds, worked } from "./bind.ts";
import type { Fact } from "./fact.ts";

const japanOffsetMs = 9 * hourMs;

/** Which day of Japan’s calendar an instant falls on, counted from the epoch. */
const calendarDay = (instant: number) => Math.floor((instant + japanOffsetMs) / dayMs);

/** Whether the day of a moment is known. */
export const hasDay = ({ precision }: Moment): boolean => precision === "day" || precision === "minute";

/** Days of the calendar from one moment to another: 0 on the same day. */
export const daysBetween = (from: Moment, to: Moment): number =>
  calendarDay(to.from) - calendarDay(from.from);

/** A span in words: `2019年7月1日から2019年7月4日まで`. */
export const spanWords = (from: Moment, to: Moment) => {
  const day = (moment: Moment, lang: Lang) => formatMoment(moment, lang, "date");
  return {
    ja: `${day(from, "ja")}から${day(to, "ja")}まで`,
    en: `from ${day(from, "en")} to ${day(to, "en")}`,
  };
};

/** How many days after one date another came; none where a day is unknown or it is no later day. */
export function daysFact(id: string, rows: readonly Grounds[], from: Moment, to: Moment): Fact[] {
  if (!hasDay(from) || !hasDay(to) || daysBetween(from, to) <= 0) return [];
  return worked(
    id,
    { value: exactly(daysBetween(from, to), "days"), formula: spanWords(from, to) },
    rows,
    null,
  );
}

/** How many days something lasted, the first and the last counted; none where it is not known by its days. */
export function lengthFact(id: string, rows: readonly Grounds[], from: Moment, to: Moment | null): Fact[] {
  if (from.precision !== "day" || to?.precision !== "day") return [];
  const { ja, en } = spanWords(from, to);
  const formula = { ja: `${ja}（両日を含む）`, en: `${en}, both counted` };
  return worked(id, { value: exactly(daysBetween(from, to) + 1, "days"), formula }, rows, null);
}
