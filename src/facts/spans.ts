import { formatMoment } from "../i18n/format.ts";
import type { Event } from "../tables/events.ts";
import { dayMs, hourMs } from "../tables/moment.ts";
import { exactly, type Result, worked } from "./bind.ts";
import { daysFact, hasDay, spanWords } from "./days.ts";
import type { Fact } from "./fact.ts";

type Pair = readonly [id: string, from: string, to: string];

/** Events whose distance in days prose may give. */
const inDays: readonly Pair[] = [
  ["founded-to-opening", "seven-pay-founded", "service-start"],
  ["tech-guideline-to-opening", "code-payment-tech-guideline", "service-start"],
  ["announced-to-opening", "name-announced", "service-start"],
  ["guideline-to-opening", "card-misuse-guideline", "service-start"],
  ["opening-to-inquiry", "service-start", "first-inquiry-0702"],
  ["opening-to-found", "service-start", "misuse-found-0703"],
  ["opening-to-conference", "service-start", "press-conference-0704"],
  ["opening-to-stop", "service-start", "all-charging-stopped"],
  ["opening-to-reset", "service-start", "password-reset-all"],
  ["opening-to-decision", "service-start", "board-decision"],
  ["inquiry-to-found", "first-inquiry-0702", "misuse-found-0703"],
  ["inquiry-to-card-stop", "first-inquiry-0702", "card-charge-stop"],
  ["inquiry-to-stop", "first-inquiry-0702", "all-charging-stopped"],
  ["inquiry-to-conference", "first-inquiry-0702", "press-conference-0704"],
  ["inquiry-to-external-id-stop", "first-inquiry-0702", "external-id-login-stop"],
  ["inquiry-to-reset", "first-inquiry-0702", "password-reset-all"],
  ["stop-to-external-id-stop", "all-charging-stopped", "external-id-login-stop"],
  ["stop-to-end", "all-charging-stopped", "service-end"],
  ["conference-to-fsa-order", "press-conference-0704", "fsa-order-disclosed"],
  ["conference-to-decision", "press-conference-0704", "board-decision"],
  ["conference-to-compensation", "press-conference-0704", "compensation-start"],
  ["conference-to-pay-cuts", "press-conference-0704", "pay-cuts"],
  ["conference-to-guideline-revision", "press-conference-0704", "guideline-revision-1031"],
  ["estimate-to-last-figure", "estimate-0704-0600", "figures-709"],
  ["first-cause-to-final-cause", "cause-explained", "final-cause-1010"],
  ["decision-to-end", "board-decision", "service-end"],
  ["end-to-refund-deadline", "service-end", "refund-deadline"],
  ["end-to-paypay-in-app", "service-end", "paypay-in-app-start"],
  ["end-to-docomo", "service-end", "docomo-account-conference"],
];

const inMonths: readonly Pair[] = [
  ["end-to-paypay-in-app", "service-end", "paypay-in-app-start"],
  ["end-to-docomo", "service-end", "docomo-account-conference"],
];

const inYears: readonly Pair[] = [
  ["breach-to-opening", "seven-net-2013-breach", "service-start"],
  ["end-to-filing", "service-end", "seven-pay-in-2025-filing"],
];

const inHours: readonly Pair[] = [
  ["estimate-to-conference", "estimate-0704-0600", "press-conference-0704"],
  ["stop-to-registration-stop", "all-charging-stopped", "new-registration-stop"],
  ["stop-to-store-purchases", "all-charging-stopped", "store-worker-purchases"],
];

const monthMs = (365.2425 / 12) * dayMs;

/** Months from one event to another, to the nearest and so about. */
const months = (from: Event, to: Event): Result | null =>
  hasDay(from.start) && hasDay(to.start)
    ? {
        value: {
          ...exactly(Math.round((to.start.from - from.start.from) / monthMs), "months"),
          about: true,
        },
        formula: spanWords(from.start, to.start),
      }
    : null;

/** Full years from one event to another, said as “more than” so many. */
function years(from: Event, to: Event): Result | null {
  if (!hasDay(from.start) || !hasDay(to.start)) return null;
  const [early, late] = [from, to].map(({ start }) => start.text.slice(0, 10)) as [string, string];
  const full =
    Number(late.slice(0, 4)) - Number(early.slice(0, 4)) - (late.slice(4) < early.slice(4) ? 1 : 0);
  return {
    value: { ...exactly(full, "years"), qualifier: "more-than" },
    formula: spanWords(from.start, to.start),
  };
}

/** Hours from one event to another; about, where a time is known to the hour alone. */
function hours(from: Event, to: Event): Result | null {
  if (from.start.precision !== "minute" || to.start.precision !== "minute") return null;
  const number = Math.round((to.start.from - from.start.from) / hourMs);
  const about = from.precision === "hour" || to.precision === "hour";
  return {
    value: { ...exactly(number, "hours"), about },
    formula: {
      ja: `${formatMoment(from.start, "ja")}から${formatMoment(to.start, "ja")}まで`,
      en: `from ${formatMoment(from.start, "en")} to ${formatMoment(to.start, "en")}`,
    },
  };
}

/** How long after one event another came, for the pairs that prose speaks of; none where an event is missing. */
export function spanFacts(rows: readonly Event[]): Fact[] {
  const events = new Map(rows.map((row) => [row.id, row]));
  const each = (pairs: readonly Pair[], fact: (id: string, from: Event, to: Event) => Fact[]) =>
    pairs.flatMap(([id, one, other]) => {
      const [from, to] = [events.get(one), events.get(other)];
      return from && to ? fact(id, from, to) : [];
    });
  const counted = (pairs: readonly Pair[], unit: string, count: (from: Event, to: Event) => Result | null) =>
    each(pairs, (id, from, to) => {
      const result = count(from, to);
      return result && result.value.number > 0 ? worked(`${id}.${unit}`, result, [from, to], null) : [];
    });
  return [
    ...each(inDays, (id, from, to) => daysFact(`${id}.days`, [from, to], from.start, to.start)),
    ...counted(inMonths, "months", months),
    ...counted(inYears, "years", years),
    ...counted(inHours, "hours", hours),
  ];
}
