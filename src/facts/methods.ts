import type { Quantity } from "../i18n/format.ts";
import type { CashlessJapan } from "../tables/cashless-japan.ts";
import { share } from "./arithmetic.ts";
import { groundsOf, worked, yearOf } from "./bind.ts";
import { valueOf } from "./cashless-japan.ts";
import type { Fact } from "./fact.ts";

const sum = (quantities: readonly Quantity[]): Quantity => {
  const digits = Math.min(...quantities.map((quantity) => quantity.digits ?? 0));
  const number = quantities.reduce((total, quantity) => total + quantity.number, 0);
  return {
    number: Number(number.toFixed(digits)),
    unit: "JPY-trillion",
    about: quantities.some(({ about }) => about),
    digits,
  };
};

/** The old definition’s amounts without credit cards, by year, and when code payments passed e-money. */
export function methodFacts(rows: readonly CashlessJapan[]): Fact[] {
  const amounts = rows.filter(
    ({ definition, measure }) => definition === "meti-legacy" && measure === "amount",
  );
  const years = [...new Set(amounts.map(({ year }) => year))].sort();
  const perYear = years.flatMap((year) => {
    const of = (method: CashlessJapan["method"]) =>
      amounts.find((row) => row.year === year && row.method === method);
    const [all, debit, emoney, code] = [of("all"), of("debit"), of("emoney"), of("code")];
    return all && debit && emoney && code ? [{ year, all, emoney, code, others: [debit, emoney, code] }] : [];
  });
  const passed = perYear.find(({ code, emoney }) => code.value.number > emoney.value.number);
  return [
    ...perYear.flatMap(({ year, all, code, others }) => {
      const values = others.map(valueOf);
      const total = sum(values);
      const formula = {
        ja: "デビットカード + 電子マネー + コード決済",
        en: "debit + e-money + code payments",
      };
      return [
        ...worked(`${year}-meti-legacy-non-credit.amount`, { value: total, formula }, others, yearOf(year)),
        ...worked(
          `${year}-meti-legacy-non-credit.share`,
          share(total, valueOf(all)),
          [all, ...others],
          yearOf(year),
        ),
        ...worked(
          `${year}-meti-legacy-code.share-of-non-credit`,
          share(valueOf(code), total),
          others,
          yearOf(year),
        ),
      ];
    }),
    ...(passed
      ? [
          {
            id: "code-over-emoney.first-year",
            value: yearOf(passed.year),
            asOf: null,
            formula: {
              ja: "コード決済の支払額が電子マネーを上回った最初の年",
              en: "the first year in which code payments came to more than e-money",
            },
            ...groundsOf([passed.code, passed.emoney]),
          },
        ]
      : []),
  ];
}
