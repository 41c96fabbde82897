import type { Event } from "../tables/events.ts";
import { share } from "./arithmetic.ts";
import { asCounted, dates, exactly, worked } from "./bind.ts";
import { daysBetween, hasDay } from "./days.ts";
import { serviceSpan } from "./events.ts";
import type { Fact } from "./fact.ts";

const week = 7;

/** First and last date of the table, and how many of its events fall into the first week and into the service’s days. */
export function chronicleFacts(rows: readonly Event[]): Fact[] {
  const inTime = [...rows].sort((a, b) => a.start.from - b.start.from);
  const [first, last] = [inTime[0], inTime.at(-1)];
  const span = serviceSpan(rows);
  if (!first || !last || !span) return [];
  const opening = span.first.start;
  const all = exactly(rows.length, "events");
  const open = daysBetween(opening, span.last.start) + 1;
  const within = (name: string, days: number): Fact[] => {
    const these = rows.filter(({ start }) => {
      const day = daysBetween(opening, start);
      return hasDay(start) && day >= 0 && day < days;
    });
    const count = exactly(these.length, "events");
    const formula = {
      ja: `開始日から${days}日の間に始まったできごとの数`,
      en: `events that began within ${days} days from the opening`,
    };
    const grounds = asCounted(these);
    return [
      ...worked(`events-${name}.count`, { value: count, formula }, grounds, null),
      ...worked(`events-${name}.share`, share(count, all), grounds, null),
    ];
  };
  return [
    ...dates(first, { first: first.start }, "events"),
    ...dates(last, { last: last.start }, "events"),
    ...within("first-week", week),
    ...within("open-days", open),
  ];
}
