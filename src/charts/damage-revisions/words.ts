import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { damageBases } from "../../tables/damage-estimates.ts";
import type { Words } from "../chart.ts";
import type { DamageItem, DamageModel } from "./model.ts";

const value = (item: DamageItem, lang: Lang) => formatQuantity(item.quantity, lang);
const yearOf = ({ row }: DamageItem) => row.as_of.text.slice(0, 4);

/** What a row is called: its as-of time and whether it is the estimate. */
export function rowName({ row }: DamageItem, lang: Lang): string {
  const asOf = formatMoment(row.as_of, lang, "full");
  const basis = damageBases[row.basis][lang];
  return lang === "ja" ? `${asOf} ${basis}` : `${asOf} · ${basis}`;
}

/** The finding, the sentence and the cautions of each state. */
export function words({ state, items }: DamageModel, lang: Lang): Words {
  const first = items[0] as DamageItem;
  const last = items.at(-1) as DamageItem;
  // The year is said where it is not the first figure's.
  const day = (item: DamageItem) =>
    formatMoment(item.row.as_of, lang, yearOf(item) === yearOf(first) ? "day" : "date");
  const recognised = items.filter(({ row }) => row.basis === "recognised");
  const estimates = items.filter(({ row }) => row.basis === "estimate");
  const told = (list: DamageItem[]) =>
    list
      .map((item) =>
        lang === "ja" ? `${value(item, lang)}（${day(item)}）` : `${value(item, lang)} (${day(item)})`,
      )
      .join(lang === "ja" ? "、" : ", ");
  const counted = recognised.map((item) => value(item, lang));
  const reported = counted.at(-1) as string;
  const settled = counted.slice(0, -1);
  // English names the unit once.
  const short = [...settled.slice(0, 1), ...settled.slice(1).map((text) => text.replace(/ people$/, ""))];
  const title = {
    people: {
      ja: `会社が認定した人数は${settled.join("、")}、最後の報道では${reported}`,
      en: `The company recognised ${short.join(", then ")}; the last report says ${reported.replace(/ people$/, "")}`,
    },
    yen: {
      ja: `会社の認定額は${settled.join("、")}、最後の報道では${reported}`,
      en: `Losses recognised: ${settled.join(", then ")}; the last report says ${reported}`,
    },
    "per-person": {
      ja: `認定の数から計算した1人当たりの額も、${settled[0]}から${settled.at(-1)}へ動いた`,
      en: `Even the mean per person recognised moved, from ${settled[0]} to ${settled.at(-1)}`,
    },
  }[state][lang];
  const [tried, found] = [told(estimates), told(recognised)];
  const summary = {
    people: {
      ja: `試算は${tried}。会社が被害と認定した人数は、${found}。`,
      en: `The estimate was ${tried}. What the company recognised: ${found}.`,
    },
    yen: {
      ja: `試算は${tried}。会社が被害と認定した額は、${found}。`,
      en: `The estimate was ${tried}. What the company recognised: ${found}.`,
    },
    "per-person": {
      ja: `1人当たりに直すと、試算は${tried}。会社が認定した数では、${found}。`,
      en: `Worked out per person, the estimate comes to ${tried}. What the company recognised comes to ${found}.`,
    },
  }[state][lang];
  return {
    title,
    summary,
    notes: [...notes(items, recognised, day, lang), ...meansNote(state, lang)],
    asOf: span(first, last, lang),
  };
}

const span = (first: DamageItem, last: DamageItem, lang: Lang) =>
  lang === "ja"
    ? `${formatMoment(first.row.as_of, lang, "date")}〜${formatMoment(last.row.as_of, lang, "date")}の各時点`
    : `each as of its own date, ${formatMoment(first.row.as_of, lang, "date")} to ${formatMoment(last.row.as_of, lang, "date")}`;

/** What a mean is not. */
const meansNote = (state: DamageModel["state"], lang: Lang): string[] =>
  state !== "per-person"
    ? []
    : [
        {
          ja: "ここで計算した平均で、会社の発表ではなく、誰かの被害額でもない。最初と最後は概数から計算した。",
          en: "Means worked out here: not announced, and not what anyone lost. The first and the last come from rounded figures.",
        }[lang],
      ];

function notes(
  items: readonly DamageItem[],
  recognised: readonly DamageItem[],
  day: (item: DamageItem) => string,
  lang: Lang,
): string[] {
  const people = ({ row }: DamageItem) =>
    formatQuantity({ number: row.victims, unit: "people", about: row.victims_rounded }, lang);
  const falls = recognised.flatMap((item, index) => {
    const before = recognised[index - 1];
    return before && item.row.victims < before.row.victims ? [[people(before), people(item)] as const] : [];
  });
  const single = items.filter(({ row }) => row.source_ids.length === 1).map((item) => day(item));
  if (lang === "ja") {
    return [
      "最初の試算（白抜き）は取引を条件で抜き出した数で、会社が認定した数とは種類が違う。線で結んで増減を読むことはできない。",
      ...(falls.length > 0
        ? [
            `${falls.map(([from, to]) => `${from}から${to}へ`).join("、")}減った理由の説明は見つからなかった。`,
          ]
        : []),
      ...single.map((date) => `${date}時点の数は、1つの記事だけによる。`),
    ];
  }
  return [
    "The first figure (hollow) is a screen of transactions, a different kind of number from what the company later recognised. The two must not be joined or read as a rise or fall.",
    ...(falls.length > 0
      ? [
          `No explanation was found for the fall ${falls.map(([from, to]) => `from ${from} to ${to}`).join(", or ")}.`,
        ]
      : []),
    ...single.map((date) => `The figure as of ${date} rests on a single article.`),
  ];
}
