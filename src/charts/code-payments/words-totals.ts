import { ratio } from "../../facts/arithmetic.ts";
import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { CodeItem, CodeModel } from "./model.ts";
import { value, when } from "./names.ts";

/** The yearly totals: how much the year after 7pay's brought, against its own. */
export function totalsWords({ panels, items, rewards }: CodeModel, lang: Lang): Omit<Words, "asOf"> {
  const [amounts, users] = panels.map((panel) => panel.items) as [readonly CodeItem[], readonly CodeItem[]];
  const at = amounts.findIndex(({ summer }) => summer);
  const [own, next] = [amounts[at], amounts[at + 1]];
  if (!own || !next) throw new Error("The yearly totals lack 7pay's year or the one after it.");
  const times = formatQuantity(ratio(next.quantity, own.quantity).value, lang);
  const list = (all: readonly CodeItem[]) =>
    all
      .map((item) =>
        lang === "ja"
          ? `${when(item, lang)}が${value(item, lang)}`
          : `${value(item, lang)} in ${when(item, lang)}`,
      )
      .join(lang === "ja" ? "、" : ", ");
  const cautions = [...new Set(items.map(({ row }) => (lang === "ja" ? row.note_ja : row.note_en)))];
  const rowNotes = cautions.flatMap((note) =>
    note ? [lang === "ja" ? `月間利用者について：${note}` : `Monthly users: ${note}`] : [],
  );
  const since = formatMoment(rewards, lang, "date");
  if (lang === "ja") {
    return {
      title: `コード決済の支払額は、7payの翌年に前の年の${times}の${value(next, lang)}になった`,
      summary: `店での支払額は${list(amounts)}。月間利用者は${list(users)}。どちらもキャッシュレス推進協議会の調査による全サービスの合計。`,
      notes: [
        "年間の値なので、夏の間の増減は見えない。7payの夏の月ごとの値は、読めた資料になかった。",
        ...rowNotes,
        `${since}からの国のポイント還元と、翌年からの感染症の流行の影響も重なっている。7payの騒動がなければどうなったかは分からない。`,
        "支払額はクレジットカードを通じたものを含み、それを含まないとみられる経済産業省の統計とはつなげない。",
        "月だけの値は年間の値の一部であり、回数や残高は別のものなので、除いた。",
      ],
    };
  }
  return {
    title: `The year after 7pay, code payments came to ${value(next, lang)}, ${times} the year before`,
    summary: `Payments in shops: ${list(amounts)}. Monthly users: ${list(users)}. Both are totals of all services by the Payments Japan Association’s survey.`,
    notes: [
      "Values for a whole year hide the summer. The pages read print no monthly values for 7pay’s months.",
      ...rowNotes,
      `The national rewards from ${since} and, from the year after, the pandemic fell into the same years. What would have happened without the 7pay affair is unknown.`,
      "The amounts include payments through credit cards and must not be joined to METI’s statistics, which appear to leave those out.",
      "Left out: values for single months, which are part of the years, and payment counts and balances, which are other quantities.",
    ],
  };
}
