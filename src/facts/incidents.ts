import type { Quantity } from "../i18n/format.ts";
import type { Incident } from "../tables/incidents.ts";
import { amountOf } from "./amount.ts";
import { cell, dates, exactly } from "./bind.ts";
import { changeFacts } from "./change.ts";
import type { Fact } from "./fact.ts";

const casesOf = ({ cases }: Incident): Quantity | null => (cases === null ? null : exactly(cases, "count"));

/** People, amount, cases and date of every incident. They count different things: prose must say of what. */
export const incidentFacts = (rows: readonly Incident[]): Fact[] =>
  rows.flatMap((row) => [
    ...cell(
      row,
      "victims",
      row.victims === null
        ? null
        : { number: row.victims, unit: "people", about: row.victims_rounded ?? false },
      row.date,
    ),
    ...cell(row, "amount", amountOf(row), row.date),
    ...cell(row, "cases", casesOf(row), row.date),
    ...dates(row, { date: row.date }),
  ]);

/** The national totals of internet-banking fraud by the police are the only two rows that count the same thing. */
export function bankingFacts(rows: readonly Incident[]): Fact[] {
  const before = rows.find(({ id }) => id === "cmp-08");
  const row = rows.find(({ id }) => id === "cmp-23");
  if (!before || !row) return [];
  const change = (what: string, of: (incident: Incident) => Quantity | null) => {
    const [earlier, later] = [of(before), of(row)];
    if (!earlier || !later) return [];
    return changeFacts({
      row,
      what,
      before,
      earlier: { value: earlier, asOf: before.date },
      later: { value: later, asOf: row.date },
    });
  };
  return [...change("amount-", amountOf), ...change("cases-", casesOf)];
}
