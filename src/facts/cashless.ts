import type { Quantity, Unit } from "../i18n/format.ts";
import type { CashlessRatio } from "../tables/cashless-ratios.ts";
import { difference, ratio } from "./arithmetic.ts";
import { cell, dates, exactly, worked, yearOf } from "./bind.ts";
import type { Fact } from "./fact.ts";

/** The ministry's list of 2015 in its Cashless Vision of April 2018: eleven selected countries. */
export const ministrySeries = "meti-vision-2018";

/** The rows of a country list, highest ratio first. `seed` is the part of the ministry's list that the seed printed. */
export function countryList(rows: readonly CashlessRatio[], list: "seed" | "ministry"): CashlessRatio[] {
  return rows
    .filter(({ series, in_seed }) => series === ministrySeries && (list === "ministry" || in_seed))
    .sort((a, b) => b.ratio_pct.number - a.ratio_pct.number);
}

/** A row's place among others, from 1: how many are higher. Rows with the same ratio share a place. */
export const rankIn = (list: readonly CashlessRatio[], { ratio_pct }: CashlessRatio): number =>
  1 + list.filter((other) => other.ratio_pct.number > ratio_pct.number).length;

/** A row's ratio as a figure, with the digits it was published with. */
export const ratioOf = ({ ratio_pct, rounded }: CashlessRatio): Quantity => ({
  ...ratio_pct,
  unit: "percent",
  about: rounded,
});

/** Every published ratio and its year, and how far each stands from Japan’s in the same series and year. */
const ratioFacts = (rows: readonly CashlessRatio[]): Fact[] =>
  rows.flatMap((row) => [
    ...cell(row, "ratio", ratioOf(row), yearOf(row.year)),
    ...dates(row, { year: yearOf(row.year) }),
    ...besideJapan(row, rows),
  ]);

function besideJapan(row: CashlessRatio, rows: readonly CashlessRatio[]): Fact[] {
  const japan = rows.find(
    ({ country_iso3, series, year }) => country_iso3 === "JPN" && series === row.series && year === row.year,
  );
  // The one list whose value for Japan is weak (a forum’s copy) sets nobody beside it.
  if (!japan || japan.confidence === "low" || japan.ratio_pct.number === row.ratio_pct.number) return [];
  const [own, other] = [ratioOf(row), ratioOf(japan)];
  const both = [row, japan];
  const asOf = yearOf(row.year);
  if (own.number < other.number)
    return worked(`${row.id}.points-below-japan`, difference(other, own), both, asOf);
  return [
    ...worked(`${row.id}.points-above-japan`, difference(own, other), both, asOf),
    ...worked(`${row.id}.times-japan`, ratio(own, other), both, asOf),
  ];
}

const isHigher = (a: CashlessRatio, b: CashlessRatio) => a.ratio_pct.number > b.ratio_pct.number;

/** Numbers of a list's countries, each with how it was counted; none for a list that Japan is missing from. */
function listCounts(rows: readonly CashlessRatio[], name: "seed" | "ministry"): Fact[] {
  const list = countryList(rows, name);
  const japan = list.find(({ country_iso3 }) => country_iso3 === "JPN");
  if (!japan) return [];
  const above = list.filter((row) => isHigher(row, japan));
  const missing = list.filter(({ in_seed }) => !in_seed);
  const counts: Record<string, [number, Unit, ja: string, en: string]> = {
    countries: [list.length, "countries", "表の国の数", "countries in the list"],
    "japan-rank": [
      rankIn(list, japan),
      "rank",
      "比率の高い順で日本が何番目か",
      "Japan’s place, highest ratio first",
    ],
    "above-japan": [above.length, "countries", "日本より比率の高い国の数", "countries with a higher ratio"],
    "below-japan": [
      list.filter((row) => isHigher(japan, row)).length,
      "countries",
      "日本より比率の低い国の数",
      "countries with a lower ratio",
    ],
    "left-out": [
      missing.length,
      "countries",
      "省の一覧にあってブログの表にない国の数",
      "countries of the ministry’s list that the blog’s table lacks",
    ],
    "left-out-above-japan": [
      missing.filter((row) => isHigher(row, japan)).length,
      "countries",
      "ブログの表にない国のうち、日本より比率の高い国の数",
      "countries the blog’s table lacks with a higher ratio than Japan’s",
    ],
  };
  return Object.entries(counts).flatMap(([what, [number, unit, ja, en]]) =>
    what.startsWith("left-out") && name === "seed"
      ? []
      : worked(
          `${name}-list.${what}`,
          { value: exactly(number, unit), formula: { ja, en } },
          list,
          yearOf(japan.year),
        ),
  );
}

/** Every published ratio, and for both lists how many countries they hold and where Japan stands. */
export const cashlessFacts = (rows: readonly CashlessRatio[]): Fact[] => [
  ...ratioFacts(rows),
  ...listCounts(rows, "seed"),
  ...listCounts(rows, "ministry"),
];
