import { daysBetween } from "../../facts/days.ts";
import type { Text } from "../../i18n/lang.ts";
import type { Event } from "../../tables/events.ts";
import { dayMs, type Moment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";
import { doors, misuse } from "./doors.ts";

/** `summer`: from the start of the service to its end; `first-week`: its first seven days. */
export type ContainmentState = "summer" | "first-week";

/** A door with the time it was open, or the misuse with the time it was concentrated. Times in milliseconds. */
export interface ContainmentItem {
  key: string;
  sourceIds: readonly string[];
  kind: "door" | "misuse";
  name: Text;
  /** The event it opened or began with. */
  opened: Event;
  /** The event it closed with; the same as `opened` for the misuse, which is one event. */
  closed: Event;
  from: number;
  /** Until then it was open for sure. */
  sure: number;
  /** By then it was closed for sure; equal to `sure` where the hour is known. */
  to: number;
  /** The day it closed or ended on, the first day of the service being 1. */
  day: number;
}

export interface ContainmentModel {
  state: ContainmentState;
  /** The start of the service. */
  start: Event;
  /** What the picture covers, with room on the left for the evening before the start. */
  period: { from: number; to: number };
  /** The misuse, then the doors in the order they closed. */
  items: readonly ContainmentItem[];
}

/** Days of a week, and the room for the evening before: more where a day is drawn narrower. */
const week = 7;
const eve: Record<ContainmentState, number> = { summer: dayMs, "first-week": dayMs / 4 };

/** The doors and the misuse. Throws where an event that they are read from is missing or weakly supported. */
export function model({ events }: Tables, state: ContainmentState): ContainmentModel {
  const find = (id: string): Event => {
    const found = events.find((event) => event.id === id);
    if (!found || found.confidence === "low")
      throw new Error(
        `The chart containment rests on the event “${id}”, which is ${found ? "too weakly supported" : "missing"}.`,
      );
    return found;
  };
  const start = find("service-start");
  const end = find("service-end");
  const dayOf = (moment: Moment) => daysBetween(start.start, moment) + 1;

  const doorItems = doors.map(({ closed: id, opened: openedId, name }): ContainmentItem => {
    const [opened, closed] = [find(openedId), find(id)];
    return {
      key: id,
      sourceIds: [...new Set([...opened.source_ids, ...closed.source_ids])],
      kind: "door",
      name,
      opened,
      closed,
      from: opened.start.from,
      sure: closed.not_before?.from ?? closed.start.from,
      to: closed.not_after?.to ?? closed.start.to,
      day: dayOf(closed.start),
    };
  });
  const peak = find(misuse.id);
  const until = peak.not_after ?? peak.start;
  const peakItem: ContainmentItem = {
    key: misuse.id,
    sourceIds: peak.source_ids,
    kind: "misuse",
    name: misuse.name,
    opened: peak,
    closed: peak,
    from: peak.start.from,
    // Neither the hour it began nor the hour it ended is known.
    sure: peak.start.from,
    to: until.to,
    day: dayOf(until),
  };
  return {
    state,
    start,
    period: {
      from: start.start.from - eve[state],
      to: state === "summer" ? end.start.to : start.start.from + week * dayMs,
    },
    items: [peakItem, ...doorItems.sort((a, b) => a.to - b.to || a.sure - b.sure)],
  };
}
