import type { Quantity } from "../i18n/format.ts";
import type { CashlessRatio } from "../tables/cashless-ratios.ts";
import { type Fact, weakest } from "./fact.ts";

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

/** Every published ratio, and for both lists how many countries they hold and where Japan stands. */
export function cashlessFacts(rows: readonly CashlessRatio[]): Fact[] {
  const ratios = rows.map((row) => ({
    id: `${row.id}.ratio`,
    value: ratioOf(row),
    asOf: `${row.year}`,
    sourceIds: row.source_ids,
    confidence: row.confidence,
  }));
  const lists = (["seed", "ministry"] as const).flatMap((name): Fact[] => {
    const list = countryList(rows, name);
    const japan = list.find(({ country_iso3 }) => country_iso3 === "JPN");
    if (!japan) return [];
    const from = {
      asOf: `${japan.year}`,
      sourceIds: [...new Set(list.flatMap(({ source_ids }) => source_ids))],
      confidence: weakest(list.map(({ confidence }) => confidence)),
    };
    return [
      {
        id: `${name}-list.countries`,
        value: { number: list.length, unit: "countries", about: false },
        formula: { ja: "表の国の数", en: "countries in the list" },
        ...from,
      },
      {
        id: `${name}-list.japan-rank`,
        value: { number: rankIn(list, japan), unit: "rank", about: false },
        formula: { ja: "比率の高い順で日本が何番目か", en: "Japan's place, highest ratio first" },
        ...from,
      },
    ];
  });
  return [...ratios, ...lists];
}
