import { keysOf, partOf } from "./figure.ts";
import type { Readout } from "./readout.ts";

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Walks the items by keyboard, in the order of the table: arrows, Home, End. Keys with a modifier stay the reader's. */
export function walk(figure: HTMLElement, reading: Readout): void {
  const picture = partOf(figure, "picture");
  let at = -1;
  picture.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const keys = keysOf(figure);
    const current = reading.key === null ? at : keys.indexOf(reading.key);
    // Stepping back from nowhere begins at the first item too.
    at = current < 0 && event.key !== "End" ? 0 : step(current, keys.length - 1);
    const key = keys[at];
    if (key !== undefined) reading.show(key, true);
  });
  picture.addEventListener("blur", () => {
    at = -1;
    reading.hide();
  });
}
