import type { Measure, Plan } from "./lanes.ts";
import type { Mark } from "./marks.ts";

/** CSS px: the room around titles, and the least that a shortened one is worth. */
const air = 5;
const stub = 75;

/** A title beside its mark, or inside one that is long enough; in px. */
export interface Label {
  mark: Mark;
  text: string;
  x: number;
  width: number;
  inside: boolean;
}

/** Where a title could stand. */
interface Place {
  x: number;
  room: number;
  inside: boolean;
}

/** As much of a text as fits, with an ellipsis where something is left out. */
export function shortened(text: string, room: number, widthOf: Measure): string {
  const whole = widthOf(text);
  if (whole <= room) return text;
  const letters = [...text];
  for (let count = Math.ceil((letters.length * room) / whole); count > 0; count -= 1) {
    const part = `${letters.slice(0, count).join("").trimEnd()}…`;
    if (widthOf(part) <= room) return part;
  }
  return "";
}

/** A title in the first place where it fits whole, else where there is most room; nowhere where less than a stub would be left. */
function fitted(mark: Mark, places: readonly Place[], widthOf: Measure): Label[] {
  const own = widthOf(mark.event.title);
  const { x, room, inside } =
    places.find((place) => place.room >= own) ?? places.reduce((a, b) => (b.room > a.room ? b : a));
  if (room < Math.min(own, stub)) return [];
  const text = shortened(mark.event.title, room, widthOf);
  return [{ mark, text, x, width: widthOf(text), inside }];
}

/** Inside a mark, as far as it is on screen. */
function within({ x, width }: Mark, left: number, right: number): Place {
  const begin = Math.max(x, left) + air;
  return { x: begin, room: Math.min(x + width, right) - air - begin, inside: true };
}

/** After a mark. */
function after({ x, width }: Mark, right: number): Place {
  const begin = x + width + air;
  return { x: begin, room: right - air - begin, inside: false };
}

/** Where each title goes, if it goes anywhere: inside its mark, or after it up to the next of its row. */
export const labelsOf = (marks: readonly Mark[], { left, right, widthOf }: Plan): Label[] =>
  marks.flatMap((mark) => {
    const end = mark.x + mark.width;
    const others = marks.filter((other) => other !== mark && other.y === mark.y);
    // A mark that another lies over has no room inside.
    const covered = others.some((other) => other.x < end && other.x + other.width > mark.x);
    const next = others.filter((other) => other.x + other.width > end).map(({ x }) => x);
    const behind = after(mark, Math.min(right, ...next));
    const places = covered ? [behind] : [within(mark, left, right), behind];
    return fitted(mark, places, widthOf);
  });

/** The title of the one event, whatever lies there. */
export function calloutOf(mark: Mark, { left, right, widthOf }: Plan): Label[] {
  const room = mark.x - left - 2 * air;
  const before = { x: mark.x - air - Math.min(widthOf(mark.event.title), room), room, inside: false };
  return fitted(mark, [within(mark, left, right), after(mark, right), before], widthOf);
}

/** Whether two titles of a row run into each other. */
export const collide = (a: Label, b: Label): boolean =>
  a.mark.y === b.mark.y && a.x < b.x + b.width && b.x < a.x + a.width;
