import type { Quantity } from "../i18n/format.ts";
import type { CashlessJapan } from "../tables/cashless-japan.ts";
import type { Target } from "../tables/targets.ts";
import { difference } from "./arithmetic.ts";
import { cell, dates, exactly, groundsOf, worked, yearOf } from "./bind.ts";
import { valueOf } from "./cashless-japan.ts";
import type { Fact } from "./fact.ts";

const ratioOf = ({ ratio_pct }: Target): Quantity => ({ ...ratio_pct, unit: "percent", about: false });

/** A target with the digits of the ratio it is set against: a goal is as exact as what is measured. */
const beside = (target: Target, { digits }: Quantity): Quantity => ({
  ...ratioOf(target),
  ...(digits === undefined ? {} : { digits }),
});

/** When each target was set, how high and by when. */
export const targetFacts = (rows: readonly Target[]): Fact[] =>
  rows.flatMap((row) => [
    ...cell(row, "ratio", ratioOf(row), row.set_on),
    ...dates(row, { "set-on": row.set_on, "by-year": row.by_year === null ? null : yearOf(row.by_year) }),
  ]);

/**
 * The first year whose ratio, of the target’s own definition, reached it, or how far the last one stayed below. Weakly
 * supported ratios reach nothing and are left out.
 */
export const reachedFacts = (rows: readonly Target[], japan: readonly CashlessJapan[]): Fact[] =>
  rows.flatMap((row) => {
    const ratios = japan
      .filter(
        ({ definition, method, measure, confidence }) =>
          definition === row.definition &&
          method === "all" &&
          measure === "ratio-of-consumption" &&
          confidence !== "low",
      )
      .sort((a, b) => a.year - b.year);
    const reached = ratios.find(({ value }) => value.number >= row.ratio_pct.number);
    const last = ratios.at(-1);
    if (!reached) {
      return last
        ? worked(
            `${row.id}.to-go`,
            difference(beside(row, valueOf(last)), valueOf(last)),
            [row, last],
            yearOf(last.year),
          )
        : [];
    }
    const both = [row, reached];
    const early = row.by_year === null ? 0 : row.by_year - reached.year;
    const formula = { ja: "目標以上になった最初の年", en: "the first year at or above the target" };
    const margin = difference(valueOf(reached), beside(row, valueOf(reached)));
    return [
      { id: `${row.id}.reached`, value: yearOf(reached.year), asOf: null, formula, ...groundsOf(both) },
      ...worked(`${row.id}.margin`, margin, both, yearOf(reached.year)),
      ...(early > 0
        ? worked(
            `${row.id}.years-early`,
            {
              value: exactly(early, "years"),
              formula: { ja: `${row.by_year}年 − ${reached.year}年`, en: `${row.by_year} − ${reached.year}` },
            },
            both,
            yearOf(reached.year),
          )
        : []),
    ];
  });
