import type { ExplorerEvent } from "./data.ts";
import type { Plan } from "./lanes.ts";

/** The least width of a mark, CSS px. */
const least = 10;

/** An event's mark in the close-up, in px. */
export interface Mark {
  event: ExplorerEvent;
  x: number;
  width: number;
  y: number;
  /** Drawn as a span within which it happened; false where the span is too short to be seen. */
  hollow: boolean;
}

/** The marks on screen. None is too narrow to be seen, and none begins or ends far outside. */
export function marksOf(
  events: readonly ExplorerEvent[],
  x: (instant: number) => number,
  { left, right, y }: Plan,
): Mark[] {
  return events.flatMap((event) => {
    const [from, to] = [x(event.from), x(event.to)];
    const short = to - from < least;
    const begin = short ? (from + to - least) / 2 : Math.max(from, left - 2 * least);
    const end = short ? begin + least : Math.min(to, right + 2 * least);
    if (end < left || begin > right) return [];
    return [{ event, x: begin, width: end - begin, y: y(event), hollow: event.uncertain && !short }];
  });
}

/** The mark nearest to a point, if one is within reach; of marks that lie over each other the shorter, which is on top. */
export function nearestMark(marks: readonly Mark[], x: number, y: number, reach: number): Mark | undefined {
  const distance = (mark: Mark) => Math.hypot(Math.max(mark.x - x, 0, x - mark.x - mark.width), mark.y - y);
  return marks
    .filter((mark) => distance(mark) <= reach)
    .sort((a, b) => distance(a) - distance(b) || a.width - b.width)[0];
}
