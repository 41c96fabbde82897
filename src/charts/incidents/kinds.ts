import type { Text } from "../../i18n/lang.ts";

/** What an incident's figures count, as far as it decides what they can be compared with. */
export const kinds = {
  taken: {
    ja: "他人に動かされた額や人数（事業者ごと）",
    en: "Taken by others, by operator",
  },
  value: {
    ja: "資産の価値や、売買の額",
    en: "The value of assets, or of trades",
  },
  year: {
    ja: "全国の1年の合計",
    en: "A year’s total for the whole country",
  },
  booked: {
    ja: "1年度の損失として計上された額",
    en: "Booked as the loss of a fiscal year",
  },
  police: {
    ja: "警察の事件や集計",
    en: "Police cases and tallies",
  },
  reached: {
    ja: "入られたアカウント、見られたおそれのある情報の数",
    en: "Accounts entered, records that could be seen",
  },
  unstated: {
    ja: "公表されていない",
    en: "Not disclosed",
  },
  unsorted: {
    ja: "数えているものを確かめていない",
    en: "What it counts has not been checked",
  },
} as const satisfies Record<string, Text>;

export type Kind = keyof typeof kinds;

/**
 * An editor’s reading of each incident’s `counts`, by its id; parts of other incidents have none. What is not listed is
 * compared with nothing.
 */
export const kindsById: Readonly<Record<string, Kind>> = {
  "cmp-01": "reached",
  "cmp-02": "value",
  "cmp-03": "unstated",
  "cmp-04": "reached",
  "cmp-05": "reached",
  "cmp-06": "taken",
  "cmp-07": "reached",
  "cmp-08": "year",
  "cmp-09": "taken",
  "cmp-10": "taken",
  "cmp-11": "taken",
  "cmp-13": "taken",
  "cmp-16": "taken",
  "cmp-17": "taken",
  "cmp-18": "police",
  "cmp-19": "police",
  "cmp-20": "police",
  "cmp-21": "booked",
  "cmp-22": "value",
  "cmp-23": "year",
};

/** What an incident's figures count. */
export const kindOf = (id: string): Kind => kindsById[id] ?? "unsorted";
