import type { Quantity } from "../../i18n/format.ts";
import type { CardFraud } from "../../tables/card-fraud.ts";
import type { Tables } from "../../tables/read.ts";

/** `totals`: the yearly total and number theft, in hundreds of millions of yen; `share`: number theft in percent of the total. */
export type CardFraudState = "totals" | "share";

/** One year's value. */
export interface CardFraudItem {
  key: string;
  sourceIds: readonly string[];
  row: CardFraud;
  quantity: Quantity;
}

/** A line and the years within it that nobody gives: the line stays open there. */
export interface CardFraudLine {
  part: CardFraud["part"];
  /** By year. */
  items: readonly CardFraudItem[];
  missing: readonly number[];
}

export interface CardFraudModel {
  state: CardFraudState;
  /** The line that stands higher comes first. */
  lines: readonly CardFraudLine[];
  items: readonly CardFraudItem[];
  first: number;
  last: number;
  /** The year of 7pay's misuse; `null` where the events do not have it. */
  incident: number | null;
}

const incidentEvent = "misuse-found-0703";

/** The years from 2014 on, line by line; weakly supported rows are left out. */
export function model({ cardFraud, events }: Tables, state: CardFraudState): CardFraudModel {
  const sound = cardFraud.filter(({ confidence }) => confidence !== "low");
  const rowsOf = (part: CardFraud["part"]) =>
    sound.filter((row) => row.part === part).sort((a, b) => a.year - b.year);
  const totals = rowsOf("total");
  const theft = rowsOf("number-theft");
  const lines =
    state === "totals"
      ? [line("total", totals.map(amount)), line("number-theft", theft.map(amount))]
      : [
          line(
            "number-theft",
            theft.flatMap((row) => {
              const total = totals.find(({ year }) => year === row.year);
              return total ? [share(row, total)] : [];
            }),
          ),
        ];
  const items = lines.flatMap((each) => each.items);
  const years = sound.map(({ year }) => year);
  const incident = events.find(({ id }) => id === incidentEvent);
  return {
    state,
    lines,
    items,
    first: Math.min(...years),
    last: Math.max(...years),
    incident: incident ? Number(incident.start.text.slice(0, 4)) : null,
  };
}

/** A line's highest point. */
export const highest = ({ items }: CardFraudLine): CardFraudItem =>
  items.reduce((best, item) => (item.quantity.number > best.quantity.number ? item : best));

const amount = (row: CardFraud): CardFraudItem => ({
  key: row.id,
  sourceIds: row.source_ids,
  row,
  quantity: { ...row.amount_jpy_100m, unit: "JPY-100m", about: false },
});

const share = (row: CardFraud, total: CardFraud): CardFraudItem => ({
  key: row.id,
  sourceIds: [...new Set([...row.source_ids, ...total.source_ids])],
  row,
  quantity: {
    number: (100 * row.amount_jpy_100m.number) / total.amount_jpy_100m.number,
    digits: 1,
    unit: "percent",
    about: false,
  },
});

function line(part: CardFraud["part"], items: readonly CardFraudItem[]): CardFraudLine {
  const years = items.map(({ row }) => row.year);
  const from = Math.min(...years);
  const span = Array.from({ length: Math.max(...years) - from + 1 }, (_, index) => from + index);
  return { part, items, missing: span.filter((year) => !years.includes(year)) };
}
