import { formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { perPerson, quantityOf, type RefundModel } from "./model.ts";
import { dateName, kindName } from "./names.ts";

/** What may not be compared, what is unknown, and what is not drawn. */
export function notes(model: RefundModel, lang: Lang): string[] {
  return [...others(model, lang), ...means(model, lang), ...compensation(model, lang), ...end(model, lang)];
}

/** The figures that are counted in another way than those compared. */
function others({ state, rows }: RefundModel, lang: Lang): string[] {
  return rows
    .filter(({ what }) => what !== "unrefunded")
    .map((row) => {
      const [date, kind] = [dateName(row, lang), kindName(row, lang)];
      const single = row.source_ids.length === 1;
      if (quantityOf(row, state) === null)
        return lang === "ja"
          ? `${date}の「${kind}」の金額は分からず、描いていない。`
          : `The amount of the ${kind} on ${date} is unknown and not drawn.`;
      return lang === "ja"
        ? `「${kind}」（白抜き）は時点も数え方も違い、ほかの数との差は増減を表さない。${single ? "1つの記事だけによる。" : ""}`
        : `The ${kind} (hollow) are counted at another date and in another way: their distance from the other figures is no rise or fall.${single ? " The figure rests on a single article." : ""}`;
    });
}

function means({ state, change }: RefundModel, lang: Lang): string[] {
  const [before, after] = [change?.from, change?.to].map((row) => (row ? perPerson(row) : null));
  if (state === "people" || !before || !after) {
    return [
      lang === "ja"
        ? "払い戻し未了の数は、会社の説明として報じられたもの。差と割合は、その数からここで計算した。"
        : "What was not yet refunded is the company’s account as reported; the difference and the percentage are worked out here.",
    ];
  }
  const [from, to] = [formatQuantity(before, lang), formatQuantity(after, lang)];
  return [
    lang === "ja"
      ? `会社の説明として報じられた数から計算した差と割合。1人当たりの平均は${from}から${to}になった。`
      : `Differences and percentages are worked out here from the company’s account as reported. The mean per person went from ${from} to ${to}.`,
  ];
}

const compensation = ({ compensated }: RefundModel, lang: Lang): string[] =>
  compensated.map((row) => {
    const people = formatQuantity({ number: row.people, unit: "people", about: row.people_rounded }, lang);
    const date = dateName(row, lang);
    return lang === "ja"
      ? `不正利用の被害の補償は別のことなので、描いていない（${date}に${people}への支払いを終えていた）。`
      : `Compensation for misuse is another matter and not drawn (${people} had been paid by ${date}).`;
  });

const end = ({ deadline }: RefundModel, lang: Lang): string[] => [
  `${deadline ? (lang === "ja" ? deadline.detail_ja : `${deadline.detail_en} `) : ""}${
    lang === "ja"
      ? "最終的にどれだけ払い戻されたかは分からない。"
      : "How much was refunded in the end is unknown."
  }`,
];
