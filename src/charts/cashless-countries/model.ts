import { countryList, ministrySeries, rankIn } from "../../facts/cashless.ts";
import type { CashlessRatio } from "../../tables/cashless-ratios.ts";
import type { Tables } from "../../tables/read.ts";

/**
 * `seed`: the eight countries of the blog post that started this project; `ministry`: the ministry's own eleven;
 * `definitions`: the countries of both 2015 series, each series in a panel of its own.
 */
export type CashlessState = "seed" | "ministry" | "definitions";

/** One country's ratio in one series, and its place in its list, from the highest; `null` where only a part is shown. */
export interface CashlessItem {
  key: string;
  sourceIds: readonly string[];
  row: CashlessRatio;
  rank: number | null;
}

export interface CashlessModel {
  state: CashlessState;
  /** Series that are drawn apart, each in its own order. */
  panels: readonly { series: string; items: readonly CashlessItem[] }[];
  items: readonly CashlessItem[];
}

/** An earlier presentation of the ministry, with Euromonitor's values for other countries. */
const earlierSeries = "meti-2017-euromonitor";

function panel(series: string, rows: readonly CashlessRatio[], whole: boolean) {
  const sorted = [...rows].sort((a, b) => b.ratio_pct.number - a.ratio_pct.number);
  return {
    series,
    items: sorted.map((row) => ({
      key: row.id,
      sourceIds: row.source_ids,
      row,
      rank: whole ? rankIn(sorted, row) : null,
    })),
  };
}

/** The countries of one state. */
export function model({ cashlessRatios }: Tables, state: CashlessState): CashlessModel {
  const panels =
    state === "definitions"
      ? definitions(cashlessRatios)
      : [panel(ministrySeries, countryList(cashlessRatios, state), true)];
  return { state, panels, items: panels.flatMap(({ items }) => items) };
}

function definitions(rows: readonly CashlessRatio[]) {
  const earlier = rows.filter(({ series }) => series === earlierSeries);
  const shared = new Set(earlier.map(({ country_iso3 }) => country_iso3));
  const later = rows.filter(
    ({ series, country_iso3 }) => series === ministrySeries && shared.has(country_iso3),
  );
  return [panel(ministrySeries, later, false), panel(earlierSeries, earlier, false)];
}
