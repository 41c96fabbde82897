import { confidence, count, id, named, optional, percent, sourceIds, text, year } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** A rank is a rank among the countries of its list, never of the world. */
export const countryLists = defineTable({
  name: "country-lists",
  words: {
    ja: ["国別の一覧", "日本が載っている国別比率の一覧。何カ国のうち何位か、誰がどう選んだか。"],
    en: [
      "Country lists",
      "Published lists that hold Japan: how many countries, Japan’s place, who chose them and how.",
    ],
  },
  columns: {
    id: named(id(), ["ID", "一覧のID。"], ["Id", "The list’s id."]),
    series: named(
      id(),
      ["系列", "値の系列（cashless-ratios の series）。"],
      ["Series", "The series of its values (series of cashless-ratios)."],
    ),
    year: named(year(), ["年", "値の年。"], ["Year", "The year of the values."]),
    name_ja: named(
      text(),
      ["名前（日本語）", "一覧の名前。"],
      ["Name (Japanese)", "What the list is called."],
    ),
    name_en: named(text(), ["名前（英語）", "一覧の名前。"], ["Name (English)", "What the list is called."]),
    countries: named(
      optional(count(1)),
      ["国の数", "一覧にある国や地域の数。"],
      ["Countries", "How many countries or regions it holds."],
    ),
    japan_rank: named(
      optional(count(1)),
      ["日本の順位", "高いほうから数えた順位。"],
      ["Japan’s rank", "Japan’s place, from the highest."],
    ),
    japan_ratio_pct: named(
      percent(),
      ["日本の比率（%）", "一覧にある日本の値。"],
      ["Japan’s ratio (%)", "Japan’s value in it."],
    ),
    definition_ja: named(
      text(),
      ["定義（日本語）", "比率の定義。"],
      ["Definition (Japanese)", "How the ratio is defined."],
    ),
    definition_en: named(
      text(),
      ["定義（英語）", "比率の定義。"],
      ["Definition (English)", "How the ratio is defined."],
    ),
    selection_ja: named(
      text(),
      ["選び方（日本語）", "国を誰が選んだか。"],
      ["Selection (Japanese)", "Who chose the countries."],
    ),
    selection_en: named(
      text(),
      ["選び方（英語）", "国を誰が選んだか。"],
      ["Selection (English)", "Who chose the countries."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: (row, report) => {
    if (row.japan_rank !== null && row.countries !== null && row.japan_rank > row.countries) {
      report("japan_rank", {
        ja: `順位「${row.japan_rank}」が国の数「${row.countries}」より大きくなっています。どちらかを直してください。`,
        en: `The rank ${row.japan_rank} is beyond the ${row.countries} countries of the list. Mend one of them.`,
      });
    }
  },
});

export type CountryList = RowOf<typeof countryLists.columns>;
