import type { Quantity } from "../../i18n/format.ts";
import type { CashlessJapan } from "../../tables/cashless-japan.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";
import type { Target } from "../../tables/targets.ts";
import { definitions, gainItem, type JapanItem, percentOf, ratioItem, runsOf, targetItem } from "./items.ts";

/** `ratio`: the yearly values; `pace`: how much each year added; `targets`: the values and the goals set for them. */
export type JapanState = "ratio" | "pace" | "targets";

/** The value of the Vision of 2018, which the ministry’s later time line does not repeat. */
const visionDefinition = "meti-vision-2018";

export interface JapanModel {
  state: JapanState;
  /** Values by indicator and year, then goals by the year they are set for. */
  items: readonly JapanItem[];
  /** Where the Vision and the time line have different values for a year. */
  twice: { year: number; vision: Quantity; line: Quantity } | null;
  /** When 7pay opened. */
  incident: Moment;
  /** When the state paid for rewards on cashless payments. */
  rewards: { start: Moment; end: Moment };
}

/** Goals by year, those without a date last; of one year by when they were set. */
const byDate = (a: Target, b: Target) =>
  (a.by_year ?? Number.POSITIVE_INFINITY) - (b.by_year ?? Number.POSITIVE_INFINITY) ||
  a.set_on.from - b.set_on.from;

/** Japan’s cashless ratio as one of three pictures. */
export function model({ cashlessJapan, targets, events }: Tables, state: JapanState): JapanModel {
  const ratios = cashlessJapan
    .filter(({ method, measure }) => method === "all" && measure === "ratio-of-consumption")
    .sort((a, b) => a.year - b.year);
  const values = definitions.flatMap((definition) =>
    ratios.filter((row) => row.definition === definition).map((row) => ratioItem(row, definition)),
  );
  const goals = [...targets].sort(byDate).flatMap((target) => {
    const definition = definitions.find((known) => known === target.definition);
    return definition ? [targetItem(target, definition)] : [];
  });
  const gains = runsOf(values)
    .filter(([first]) => first?.definition === "meti-legacy")
    .flatMap((run) => run.slice(1).map((after, index) => gainItem(run[index] as JapanItem, after)));
  const event = (id: string) => {
    const found = events.find((row) => row.id === id);
    if (!found) throw new Error(`data/events.csv has no row “${id}”, which cashless-japan marks.`);
    return found;
  };
  const programme = event("point-programme-start");
  return {
    state,
    items: { ratio: values, pace: gains, targets: [...values, ...goals] }[state],
    twice: twiceIn(ratios),
    incident: event("service-start").start,
    rewards: { start: programme.start, end: programme.end ?? programme.start },
  };
}

function twiceIn(ratios: readonly CashlessJapan[]): JapanModel["twice"] {
  const vision = ratios.find(({ definition }) => definition === visionDefinition);
  const line = ratios.find(({ definition, year }) => definition === "meti-legacy" && year === vision?.year);
  if (!vision || !line || vision.value.number === line.value.number) return null;
  return { year: line.year, vision: percentOf(vision), line: percentOf(line) };
}
