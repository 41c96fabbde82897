import { formatQuantity, type Quantity } from "../i18n/format.ts";
import type { Lang, Text } from "../i18n/lang.ts";
import { difference, gap, ratio, share } from "./arithmetic.ts";
import { type Grounds, worked } from "./bind.ts";
import { type Fact, formatAsOf } from "./fact.ts";

/** A figure and when it was true. */
interface Dated {
  value: Quantity;
  asOf: Fact["asOf"];
}

/** A row’s figure beside the same figure of an earlier row. Both must be of one definition: nothing here can tell. */
export interface Change {
  row: Grounds;
  /** What the facts are called after, where that is not the row. */
  name?: string;
  /** What is put before the facts’ names, where a row has several figures: `victims-`. */
  what?: string;
  before: Grounds;
  earlier: Dated;
  later: Dated;
}

/** A figure with its date: `807人（2019年7月29日17時）`. */
function said({ value, asOf }: Dated, lang: Lang): string {
  const when = formatAsOf({ asOf }, lang);
  const figure = formatQuantity(value, lang);
  if (when === "") return figure;
  return lang === "ja" ? `${figure}（${when}）` : `${figure} (${when})`;
}

const written = (a: Dated, sign: "−" | "÷", b: Dated): Text => ({
  ja: `${said(a, "ja")} ${sign} ${said(b, "ja")}`,
  en: `${said(a, "en")} ${sign} ${said(b, "en")}`,
});

/**
 * How much a figure rose or fell; by what part, unless it doubled; how many times it grew, from half as much again. The
 * id says the direction (`.rise`, `.fall`): where a correction turns it round, prose that says “fell” loses its fact and
 * the build names it.
 */
export function changeFacts({ row, name = row.id, what = "", before, earlier, later }: Change): Fact[] {
  const rose = later.value.number > earlier.value.number;
  const [more, less] = rose ? [later, earlier] : [earlier, later];
  if (more.value.number === less.value.number) return [];
  const start = `${name}.${what}`;
  const by = `${start}${rose ? "rise" : "fall"}`;
  const rows = [before, row];
  const minus = written(more, "−", less);
  const amount = { value: difference(more.value, less.value).value, formula: minus };
  const facts = worked(by, amount, rows, later.asOf);
  if (later.value.unit === "percent" || later.value.unit === "points") return facts;
  const growth = later.value.number / earlier.value.number;
  const part = {
    value: share(gap(more.value, less.value), earlier.value).value,
    formula: {
      ja: `（${minus.ja}）÷ ${formatQuantity(earlier.value, "ja")}`,
      en: `(${minus.en}) ÷ ${formatQuantity(earlier.value, "en")}`,
    },
  };
  const times = { value: ratio(later.value, earlier.value).value, formula: written(later, "÷", earlier) };
  return [
    ...facts,
    ...(growth < 2 ? worked(`${by}-share`, part, rows, later.asOf) : []),
    ...(growth >= 1.5 ? worked(`${start}times`, times, rows, later.asOf) : []),
  ];
}
