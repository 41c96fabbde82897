import type { Quantity } from "../i18n/format.ts";
import type { CashlessJapan } from "../tables/cashless-japan.ts";
import { gap, mean, ratio } from "./arithmetic.ts";
import { cell, dates, exactly, worked, yearOf } from "./bind.ts";
import { changeFacts } from "./change.ts";
import type { Fact } from "./fact.ts";

const units = { percent: "percent", "percentage-points": "points", "jpy-trillion": "JPY-trillion" } as const;

/** A row’s figure, with the digits it was published with. */
export const valueOf = ({ value, unit, rounded }: CashlessJapan): Quantity => ({
  ...value,
  unit: units[unit],
  about: rounded,
});

const dated = (row: CashlessJapan) => ({ value: valueOf(row), asOf: yearOf(row.year) });

const isSameSeries = (a: CashlessJapan, b: CashlessJapan) =>
  a.definition === b.definition && a.method === b.method && a.measure === b.measure;

/** Every figure, its year, and how it changed from the year before in the same definition, method and measure. */
export const japanFacts = (rows: readonly CashlessJapan[]): Fact[] =>
  rows.flatMap((row) => {
    const before = rows.find((other) => isSameSeries(other, row) && other.year === row.year - 1);
    const asOf = yearOf(row.year);
    return [
      ...cell(row, "value", valueOf(row), asOf),
      ...dates(row, { year: yearOf(row.year) }),
      ...(before ? changeFacts({ row, before, earlier: dated(before), later: dated(row) }) : []),
    ];
  });

/** The ministry’s old ratio, its only one with a long series, in time. */
const legacyRatios = (rows: readonly CashlessJapan[]): CashlessJapan[] =>
  rows
    .filter(
      ({ definition, method, measure }) =>
        definition === "meti-legacy" && method === "all" && measure === "ratio-of-consumption",
    )
    .sort((a, b) => a.year - b.year);

/** Stretches of the old ratio that prose compares: before the incident, after it, and whole. */
const stretches = [
  [2010, 2018],
  [2010, 2019],
  [2010, 2024],
  [2015, 2024],
  [2018, 2020],
  [2018, 2024],
  [2019, 2024],
] as const;

/** First and last year of the old ratio, and its rise over several years: whole, by the year, and in times. */
export function stretchFacts(rows: readonly CashlessJapan[]): Fact[] {
  const legacy = legacyRatios(rows);
  const [first, last] = [legacy[0], legacy.at(-1)];
  const ends = [
    ...(first ? dates(first, { "first-year": yearOf(first.year) }, "meti-legacy") : []),
    ...(last ? dates(last, { "last-year": yearOf(last.year) }, "meti-legacy") : []),
  ];
  const rises = stretches.flatMap(([from, to]) => {
    const [early, late] = [from, to].map((year) => legacy.find((row) => row.year === year));
    if (!early || !late || early.value.number >= late.value.number) return [];
    const name = `meti-legacy-${from}-${to}`;
    const yearly = mean(gap(valueOf(late), valueOf(early)), exactly(to - from, "years"));
    return [
      ...changeFacts({ row: late, name, before: early, earlier: dated(early), later: dated(late) }),
      ...worked(`${name}.rise-per-year`, yearly, [early, late], yearOf(to)),
      ...worked(`${name}.times`, ratio(valueOf(late), valueOf(early)), [early, late], yearOf(to)),
    ];
  });
  return [...ends, ...rises];
}
