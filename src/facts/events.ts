import type { Event } from "../tables/events.ts";
import { dates, exactly, worked } from "./bind.ts";
import { daysBetween, hasDay, lengthFact, spanWords } from "./days.ts";
import type { Fact } from "./fact.ts";

/** When each event began, ended, or had to have happened, and how many days it lasted. */
export const eventFacts = (rows: readonly Event[]): Fact[] =>
  rows.flatMap((row) => [
    ...dates(row, {
      start: row.start,
      end: row.end,
      "not-before": row.not_before,
      "not-after": row.not_after,
    }),
    ...lengthFact(`${row.id}.days`, [row], row.start, row.end),
  ]);

/** The first and the last day of the service; `null` where either event is missing. */
export function serviceSpan(rows: readonly Event[]): { first: Event; last: Event } | null {
  const first = rows.find(({ id }) => id === "service-start");
  const last = rows.find(({ id }) => id === "service-end");
  return first && last ? { first, last } : null;
}

/** Whole days the service was open, the first and the last counted; nothing where either event is missing. */
export function daysOpen(rows: readonly Event[]): Fact[] {
  const span = serviceSpan(rows);
  if (!span) return [];
  const { first, last } = span;
  const value = exactly(daysBetween(first.start, last.start) + 1, "days");
  const formula = {
    ja: "開始日から終了日まで（両日を含む）",
    en: "from the first day to the last, both counted",
  };
  return worked("service.days-open", { value, formula }, [first, last], last.start);
}

/** The only day an event can have been on; `null` where its bounds leave several. */
const dayOf = ({ start, not_after }: Event) =>
  hasDay(start) && !(not_after && daysBetween(start, not_after) > 0) ? start : null;

/** Which day of the service each event fell on, the day of the opening being the first. */
export function serviceDays(rows: readonly Event[]): Fact[] {
  const span = serviceSpan(rows);
  if (!span) return [];
  const { first, last } = span;
  return rows.flatMap((row) => {
    const day = dayOf(row);
    if (!day || daysBetween(first.start, day) < 0 || daysBetween(day, last.start) < 0) return [];
    const { ja, en } = spanWords(first.start, day);
    return worked(
      `${row.id}.day-of-service`,
      {
        value: exactly(daysBetween(first.start, day) + 1, "day-number"),
        formula: { ja: `${ja}（両日を含む）`, en: `${en}, both counted` },
      },
      [first, row],
      null,
    );
  });
}
