import type { Quantity } from "../i18n/format.ts";
import type { CardFraud } from "../tables/card-fraud.ts";
import { share } from "./arithmetic.ts";
import { cell, dates, worked, yearOf } from "./bind.ts";
import { changeFacts } from "./change.ts";
import type { Fact } from "./fact.ts";

const amountOf = ({ amount_jpy_100m }: CardFraud): Quantity => ({
  ...amount_jpy_100m,
  unit: "JPY-100m",
  about: false,
});

const dated = (row: CardFraud) => ({ value: amountOf(row), asOf: yearOf(row.year) });

/** The amounts of one kind, in time. */
const partIn = (rows: readonly CardFraud[], part: CardFraud["part"]) =>
  rows.filter((row) => row.part === part).sort((a, b) => a.year - b.year);

/** Every amount, its share of the year’s total and its change from the year before. */
export const fraudFacts = (rows: readonly CardFraud[]): Fact[] =>
  rows.flatMap((row) => {
    const asOf = yearOf(row.year);
    const whole = rows.find(({ part, year }) => part === "total" && year === row.year);
    const before = rows.find(({ part, year }) => part === row.part && year === row.year - 1);
    return [
      ...cell(row, "amount", amountOf(row), asOf),
      ...dates(row, { year: yearOf(row.year) }),
      ...(whole && whole !== row
        ? worked(`${row.id}.share`, share(amountOf(row), amountOf(whole)), [row, whole], asOf)
        : []),
      ...(before ? changeFacts({ row, before, earlier: dated(before), later: dated(row) }) : []),
    ];
  });

/** First, highest and last year of the totals, and the change over the years between those and around 2019. */
export function fraudStretches(rows: readonly CardFraud[]): Fact[] {
  const totals = partIn(rows, "total");
  const [first, last] = [totals[0], totals.at(-1)];
  if (!first || !last) return [];
  const peak = totals.reduce((most, row) =>
    row.amount_jpy_100m.number > most.amount_jpy_100m.number ? row : most,
  );
  const ends = { "first-year": first, "peak-year": peak, "last-year": last };
  const years = Object.entries(ends).flatMap(([what, row]) =>
    dates(row, { [what]: yearOf(row.year) }, "card-fraud"),
  );
  const changes = (["total", "number-theft"] as const).flatMap((part) => {
    const own = partIn(rows, part);
    const starts = own.filter(({ year }) => [first.year, 2018, 2019].includes(year));
    const stops = own.filter(({ year }) => [2019, peak.year, last.year].includes(year));
    return starts.flatMap((before) =>
      stops
        // The year before has the row’s own facts.
        .filter(({ year }) => year > before.year + 1)
        .flatMap((row) =>
          changeFacts({
            row,
            name: `card-fraud-${part}-${before.year}-${row.year}`,
            before,
            earlier: dated(before),
            later: dated(row),
          }),
        ),
    );
  });
  return [...years, ...changes];
}
