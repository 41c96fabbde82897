import { hourMs, type Moment, readMoment } from "../../tables/moment.ts";

const japan = 9 * hourMs;

/** The month in Japan that an instant (milliseconds) falls into. */
export const monthOf = (instant: number): Moment =>
  readMoment(new Date(instant + japan).toISOString().slice(0, 7)) as Moment;

/** The months that begin from one instant on and before another. */
export function monthsFrom(from: number, to: number): Moment[] {
  const months: Moment[] = [];
  for (let month = monthOf(from); month.from < to; month = monthOf(month.to)) {
    if (month.from >= from) months.push(month);
  }
  return months;
}
