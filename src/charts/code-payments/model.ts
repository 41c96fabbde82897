import type { Quantity } from "../../i18n/format.ts";
import type { CodePayment } from "../../tables/code-payments.ts";
import type { Event } from "../../tables/events.ts";
import { type Moment, readMoment } from "../../tables/moment.ts";
import type { Tables } from "../../tables/read.ts";

/**
 * `registered`: cumulative users of three services around 7pay's days; `line-pay`: its monthly users and what it spent
 * on them; `totals`: all code payments by year, as their association counts them.
 */
export type CodeState = "registered" | "line-pay" | "totals";

/** One published figure and the time it was true of, in milliseconds; `summer` where that touches 7pay's days. */
export interface CodeItem {
  key: string;
  sourceIds: readonly string[];
  row: CodePayment;
  quantity: Quantity;
  from: number;
  to: number;
  summer: boolean;
}

/** Figures that count the same thing, in order of time; `weak` are those whose support is too weak to draw. */
export interface CodePanel {
  service: string;
  metric: string;
  items: readonly CodeItem[];
  weak: readonly CodeItem[];
}

export interface CodeModel {
  state: CodeState;
  panels: readonly CodePanel[];
  items: readonly CodeItem[];
  /** 7pay's first day and its last. */
  summer: { start: Moment; end: Moment };
  /** When 7pay stopped taking new registrations. */
  closed: Moment;
  /** When the government began to pay rewards for cashless purchases. */
  rewards: Moment;
  /** Cumulative users of a service whose monthly users are shown. */
  aside: readonly CodeItem[];
}

/** The months whose milestones are shown: 7pay's days and about half a year on either side. */
export const milestoneMonths = { first: month("2018-12"), last: month("2020-02") };

const choices: Record<CodeState, readonly (readonly [service: string, metric: string])[]> = {
  registered: [
    ["paypay", "registered-users"],
    ["merpay", "users-cumulative"],
    ["7pay", "registered-users"],
  ],
  "line-pay": [
    ["line-pay", "monthly-active-users"],
    ["line-pay", "marketing-cost"],
  ],
  totals: [
    ["total-code-payments", "shop-payment-amount"],
    ["total-code-payments", "monthly-active-users"],
  ],
};

/** Which of a series' rows a state shows: a month's total is part of its year's. */
const fits: Record<CodeState, (row: CodePayment) => boolean> = {
  registered: ({ period }) =>
    period.from >= milestoneMonths.first.from && period.to <= milestoneMonths.last.to,
  "line-pay": () => true,
  totals: ({ period }) => period.precision === "year",
};

/** The figures of one state. Throws where the events that bound 7pay's days are gone. */
export function model({ codePayments, events }: Tables, state: CodeState): CodeModel {
  const summer = { start: startOf(events, "service-start"), end: startOf(events, "service-end") };
  const series = (service: string, metric: string) =>
    codePayments
      .filter((row) => row.service === service && row.metric === metric && fits[state](row))
      .map((row) => itemOf(row, summer))
      .sort((a, b) => a.to - b.to);
  const panels = choices[state].map(([service, metric]) => {
    const all = series(service, metric);
    const weak = all.filter(({ row }) => row.confidence === "low");
    return { service, metric, items: all.filter((item) => !weak.includes(item)), weak };
  });
  return {
    state,
    panels,
    items: panels.flatMap(({ items }) => items),
    summer,
    closed: startOf(events, "new-registration-stop"),
    rewards: startOf(events, "point-programme-start"),
    aside: state === "line-pay" ? series("line-pay", "registered-users") : [],
  };
}

function itemOf(row: CodePayment, summer: CodeModel["summer"]): CodeItem {
  const { from } = row.period;
  const { to } = row.period_end ?? row.period;
  const touches = from <= summer.end.from && to > summer.start.from;
  return {
    key: row.id,
    sourceIds: row.source_ids,
    row,
    quantity: quantityOf(row),
    from,
    to,
    summer: touches,
  };
}

/** A row's value as a figure, with the way it was published. */
export function quantityOf({ value, unit, qualifier }: CodePayment): Quantity {
  const { number, digits } = value;
  const plain: Quantity =
    unit === "jpy-billion"
      ? { number: Math.round(number * 1e9), unit: "JPY", about: false }
      : { number, unit: unit === "jpy-trillion" ? "JPY-trillion" : unit, about: false, digits };
  if (qualifier === "stated") return plain;
  return qualifier === "about" ? { ...plain, about: true } : { ...plain, qualifier };
}

function startOf(events: readonly Event[], id: string): Moment {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`The chart code-payments needs the event ${id}.`);
  return found.start;
}

function month(text: string): Moment {
  return readMoment(text) as Moment;
}
