import type { Quantity } from "../../i18n/format.ts";
import type { Event } from "../../tables/events.ts";
import type { Tables } from "../../tables/read.ts";
import type { Refund } from "../../tables/refunds.ts";

/** What the bars show: people, or JPY. */
export type RefundState = "people" | "yen";

/** One published figure of balances. */
export interface RefundItem {
  key: string;
  sourceIds: readonly string[];
  row: Refund;
  quantity: Quantity;
}

/** From the first to the last figure counted in the same way. */
export interface Change {
  from: Refund;
  to: Refund;
  /** What became less; negative where it became more. */
  less: Quantity;
  /** The same in percent of the first. */
  people: Quantity;
  /** In percent; `null` where an amount is unknown. */
  yen: Quantity | null;
}

export interface RefundModel {
  state: RefundState;
  /** Balances in the order of their dates, those whose figure is unknown in this state among them. */
  rows: readonly Refund[];
  /** The rows whose figure is known. */
  items: readonly RefundItem[];
  change: Change | null;
  /** Compensation of the misuse: another matter than balances, told and not drawn. */
  compensated: readonly Refund[];
  /** When applications closed; `null` where the events do not have it. */
  deadline: Event | null;
}

const deadlineEvent = "refund-deadline";

/** How many people, or how much, waited for their balances. Weakly supported rows are left out. */
export function model({ refunds, events }: Tables, state: RefundState): RefundModel {
  const sound = refunds
    .filter(({ confidence }) => confidence !== "low")
    .sort((a, b) => a.as_of.from - b.as_of.from);
  const rows = sound.filter(({ what }) => what !== "victims-paid");
  return {
    state,
    rows,
    items: rows.flatMap((row) => {
      const quantity = quantityOf(row, state);
      return quantity ? [{ key: row.id, sourceIds: row.source_ids, row, quantity }] : [];
    }),
    change: changeOf(rows, state),
    compensated: sound.filter(({ what }) => what === "victims-paid"),
    deadline: events.find(({ id }) => id === deadlineEvent) ?? null,
  };
}

/** A row's figure; `null` where it is unknown. */
export function quantityOf(row: Refund, state: RefundState): Quantity | null {
  if (state === "people") return { number: row.people, unit: "people", about: row.people_rounded };
  if (row.amount_jpy === null) return null;
  return { number: row.amount_jpy, unit: "JPY", about: row.amount_rounded ?? false };
}

/** Compares like with like alone: what was not yet refunded at the first date and at the last. */
function changeOf(rows: readonly Refund[], state: RefundState): Change | null {
  const alike = rows.filter((row) => row.what === "unrefunded" && quantityOf(row, state) !== null);
  const [from, to] = [alike[0], alike.at(-1)];
  if (!from || !to || from === to) return null;
  const [before, after] = [quantityOf(from, state), quantityOf(to, state)] as [Quantity, Quantity];
  return {
    from,
    to,
    less: { ...before, number: before.number - after.number, about: before.about || after.about },
    people: percentLess(quantityOf(from, "people"), quantityOf(to, "people")) as Quantity,
    yen: percentLess(quantityOf(from, "yen"), quantityOf(to, "yen")),
  };
}

function percentLess(before: Quantity | null, after: Quantity | null): Quantity | null {
  if (!before || !after) return null;
  const number = Math.round((100 * (before.number - after.number)) / before.number);
  return { number, unit: "percent", about: before.about || after.about };
}

/** Mean JPY per person; of rounded figures two significant digits, as they bear no more. `null` where it is unknown. */
export function perPerson(row: Refund): Quantity | null {
  if (row.amount_jpy === null || row.people === 0) return null;
  const about = row.people_rounded || (row.amount_rounded ?? false);
  const mean = row.amount_jpy / row.people;
  return { number: about ? Number(mean.toPrecision(2)) : Math.round(mean), unit: "JPY", about };
}
