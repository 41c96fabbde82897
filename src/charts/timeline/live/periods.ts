import type { Period } from "./data.ts";
import { type Scale, scaleOf } from "./span.ts";

/** Instants to px of a strip of a width and back, each period at a scale of its own. */
export function stripScale(periods: readonly Period[], width: number): Scale {
  const pick = (fits: (period: Period) => boolean): Scale => {
    const period = periods.findLast(fits) ?? (periods[0] as Period);
    return scaleOf(period, period.left * width, period.right * width);
  };
  return {
    x: (instant) => pick(({ from }) => from <= instant).x(instant),
    at: (x) => pick(({ left }) => left * width <= x).at(x),
  };
}
