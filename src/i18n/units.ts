import type { Text } from "./lang.ts";

/** What stands after a number in Japanese, and in English after one and after several. */
interface UnitWords {
  ja: string;
  en: readonly [one: string, several: string];
}

const of = (ja: string, one: string, several = `${one}s`): UnitWords => ({ ja, en: [one, several] });

/** Units that are a word after a number. */
export const unitWords = {
  people: of("人", "person", "people"),
  countries: of("カ国", "country", "countries"),
  hours: of("時間", "hour"),
  days: of("日", "day"),
  months: of("カ月", "month"),
  years: of("年", "year"),
  stores: of("店", "store"),
  locations: of("カ所", "location"),
  services: of("サービス", "service"),
  providers: of("社", "provider"),
  payments: of("回", "payment"),
  attempts: of("回", "attempt"),
  "top-ups": of("回", "top-up"),
  falls: of("回", "fall"),
  "reward-points": of("ポイント", "point"),
  characters: of("文字", "character"),
  steps: of("段階", "step"),
  // English says what is counted around the figure: accounts, card records, cases.
  count: of("件", "", ""),
  times: of("倍", "times", "times"),
  points: of("ポイント", "percentage point"),
  events: of("件", "event"),
  totals: of("つ", "total"),
  incidents: of("件", "incident"),
  weaknesses: of("件", "weakness", "weaknesses"),
  surveys: of("件", "survey"),
  claims: of("件", "claim"),
  sources: of("件", "source"),
  terms: of("語", "term"),
  tables: of("の表", "table"),
  rows: of("行", "row"),
} satisfies Record<string, UnitWords>;

/**
 * What a figure counts: a word after it, or one of those written in a way of their own. `JPY` is Japanese yen,
 * `JPY-100m` and `JPY-trillion` are yen as statistics give them; `percent` is out of 100 and `points` the difference of
 * two percentages; `rank` and `day-number` count from 1; `times` is one figure over another.
 */
export type Unit =
  | keyof typeof unitWords
  | "JPY"
  | "JPY-100m"
  | "JPY-trillion"
  | "percent"
  | "rank"
  | "day-number";

/** How a figure was published, where neither plainly nor as “about”. */
export type Qualifier = "at-least" | "more-than" | "estimate";

/** What a qualifier puts around a figure; `{}` stands for it. */
export const qualifierWords: Record<Qualifier | "about", Text> = {
  about: { ja: "約{}", en: "about {}" },
  "at-least": { ja: "{}以上", en: "at least {}" },
  "more-than": { ja: "{}超", en: "more than {}" },
  estimate: { ja: "推計{}", en: "an estimated {}" },
};
