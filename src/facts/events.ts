import type { Event } from "../tables/events.ts";
import { dayMs } from "../tables/moment.ts";
import { type Fact, weakest } from "./fact.ts";

/** When each event began, ended, or had to have happened. */
export function eventFacts(rows: readonly Event[]): Fact[] {
  return rows.flatMap((row) => {
    const moments = {
      start: row.start,
      end: row.end,
      "not-before": row.not_before,
      "not-after": row.not_after,
    };
    return Object.entries(moments).flatMap(([what, value]) =>
      value
        ? [
            {
              id: `${row.id}.${what}`,
              value,
              asOf: null,
              sourceIds: row.source_ids,
              confidence: row.confidence,
            },
          ]
        : [],
    );
  });
}

/** Whole days the service was open, the first and the last counted; nothing where either event is missing. */
export function daysOpen(rows: readonly Event[]): Fact[] {
  const first = rows.find(({ id }) => id === "service-start");
  const last = rows.find(({ id }) => id === "service-end");
  if (!first || !last) return [];
  const number = Math.floor((last.start.from - first.start.from) / dayMs) + 1;
  return [
    {
      id: "service.days-open",
      value: { number, unit: "days", about: false },
      asOf: last.start,
      sourceIds: [...new Set([...first.source_ids, ...last.source_ids])],
      confidence: weakest([first.confidence, last.confidence]),
      formula: {
        ja: "開始日から終了日まで（両日を含む）",
        en: "from the first day to the last, both counted",
      },
    },
  ];
}
