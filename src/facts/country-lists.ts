import type { CashlessRatio } from "../tables/cashless-ratios.ts";
import type { Claim } from "../tables/claims.ts";
import type { CountryList } from "../tables/country-lists.ts";
import { cell, dates, exactly, worked, yearOf } from "./bind.ts";
import { countryList } from "./cashless.ts";
import type { Fact } from "./fact.ts";

/** Size, Japan’s place and ratio, and year of every published list. A place is a place in that list alone. */
export const countryListFacts = (rows: readonly CountryList[]): Fact[] =>
  rows.flatMap((row) => {
    const asOf = yearOf(row.year);
    const { countries, japan_rank: rank, japan_ratio_pct: ratio } = row;
    return [
      ...cell(row, "countries", countries === null ? null : exactly(countries, "countries"), asOf),
      ...cell(row, "japan-rank", rank === null ? null : exactly(rank, "rank"), asOf),
      ...cell(row, "japan-ratio", { ...ratio, unit: "percent", about: false }, asOf),
      ...dates(row, { year: yearOf(row.year) }),
    ];
  });

/** How old the blog’s values were when it printed them. */
export function ageOfSeed(rows: readonly CashlessRatio[], claims: readonly Claim[]): Fact[] {
  const claim = claims.find(({ id }) => id === "eight-ratios");
  const list = countryList(rows, "seed");
  const [row] = list;
  if (!claim || !row) return [];
  const said = Number(claim.said_on.text.slice(0, 4));
  const formula = {
    ja: `ブログの年（${said}年）と、値の年（${row.year}年）との差`,
    en: `from the year of the values (${row.year}) to that of the blog (${said})`,
  };
  const result = { value: exactly(said - row.year, "years"), formula };
  return worked("seed-list.age", result, [claim, ...list], claim.said_on);
}
