import type { ExplorerEvent, Span } from "./data.ts";

/** The keys of the walk, the same as on every chart: how many events they lead on. */
export const stepOf: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The event that a step leads to, at most the first or the last. From nowhere the walk begins with what is in view. */
export function stepFrom(
  events: readonly ExplorerEvent[],
  current: ExplorerEvent | undefined,
  step: number,
  view: Span,
): ExplorerEvent | undefined {
  const seen = events.findIndex(({ from }) => from >= view.from);
  const at = current ? events.indexOf(current) : step > 0 ? seen - 1 : seen;
  return events[Math.min(Math.max(at + step, 0), events.length - 1)];
}
