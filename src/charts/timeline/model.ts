import { type Event, eventCategories } from "../../tables/events.ts";
import { dayMs, readMoment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";

/**
 * `days`: the first days by the hour, and three close-ups of them: `eve`, the evening before and the opening; `calls`,
 * the first inquiry and the misuse; `doors`, what was closed. `summer`: the 92 days. `all`: everything, each period at
 * a scale of its own.
 */
export type TimelineState = "days" | "eve" | "calls" | "doors" | "summer" | "all";

/** A stretch of time drawn at one scale: `share` of the whole width. Times in milliseconds. */
export interface Segment {
  from: number;
  to: number;
  share: number;
}

/** An event with the span it covers, or may have happened in. */
export interface TimelineItem {
  key: string;
  sourceIds: readonly string[];
  event: Event;
  from: number;
  /** Equal to `from` where the minute is known. */
  to: number;
  /** `instant`: the time is known; `duration`: it lasted; `uncertain`: it happened somewhere in the span. */
  kind: "instant" | "duration" | "uncertain";
  /** Carries its title in the drawing. */
  landmark: boolean;
}

export interface TimelineModel {
  state: TimelineState;
  segments: readonly Segment[];
  /** By time. */
  items: readonly TimelineItem[];
}

const day = (text: string) => readMoment(text)?.from as number;

const periods: Record<TimelineState, (first: number, last: number) => Segment[]> = {
  days: () => [{ from: day("2019-06-30"), to: day("2019-07-06"), share: 1 }],
  eve: () => [{ from: day("2019-06-30"), to: day("2019-07-02"), share: 1 }],
  calls: () => [{ from: day("2019-07-02"), to: day("2019-07-04"), share: 1 }],
  doors: () => [{ from: day("2019-07-03"), to: day("2019-07-06"), share: 1 }],
  summer: () => [{ from: day("2019-06-30"), to: day("2019-10-01"), share: 1 }],
  all: (first, last) => [
    { from: first - 90 * dayMs, to: day("2019-06-30"), share: 0.19 },
    { from: day("2019-06-30"), to: day("2019-07-06"), share: 0.33 },
    { from: day("2019-07-06"), to: day("2019-10-01"), share: 0.27 },
    { from: day("2019-10-01"), to: last + 90 * dayMs, share: 0.21 },
  ],
};

export const timelineStates = Object.keys(periods) as TimelineState[];

/** The turns of the story, titled in the drawings. */
const landmarks: Record<TimelineState, readonly string[] | "every"> = {
  days: "every",
  eve: "every",
  calls: "every",
  doors: "every",
  summer: [
    "service-start",
    "press-conference-0704",
    "external-id-login-stop",
    "figures-1574",
    "password-reset-all",
    "press-conference-0801",
    "compensation-start",
    "service-end",
    "meti-request",
    "fsa-order-disclosed",
    "misuse-peak",
  ],
  all: [
    "seven-net-2013-breach",
    "service-start",
    "misuse-peak",
    "all-charging-stopped",
    "board-decision",
    "service-end",
    "figures-709",
    "paypay-in-app-start",
  ],
};

function span(event: Event): Pick<TimelineItem, "from" | "to" | "kind"> {
  const { start, end, not_before, not_after } = event;
  if (end) return { from: start.from, to: end.to, kind: "duration" };
  if (start.precision === "minute" && !not_before && !not_after) {
    return { from: start.from, to: start.to, kind: "instant" };
  }
  return { from: not_before?.from ?? start.from, to: not_after?.to ?? start.to, kind: "uncertain" };
}

/** The events that fall into a state's period, by time and then by lane. */
export function model({ events }: Tables, state: TimelineState): TimelineModel {
  const all = events.map((event) => ({ key: event.id, sourceIds: event.source_ids, event, ...span(event) }));
  const segments = periods[state](
    Math.min(...all.map(({ from }) => from)),
    Math.max(...all.map(({ to }) => to)),
  );
  const first = segments[0]?.from ?? 0;
  const last = segments.at(-1)?.to ?? 0;
  const named = landmarks[state];
  const lanes = Object.keys(eventCategories);
  const lane = ({ event }: { event: Event }) => lanes.indexOf(event.category);
  const items = all
    .filter(({ from }) => from >= first && from < last)
    .map((item) => ({ ...item, landmark: named === "every" || named.includes(item.key) }))
    .sort((a, b) => a.from - b.from || a.to - b.to || lane(a) - lane(b));
  return { state, segments, items };
}
