import { formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import { type CardFraudItem, type CardFraudLine, type CardFraudModel, highest } from "./model.ts";
import { partName, value, yearName, yearNames } from "./names.ts";

const year = ({ row }: CardFraudItem, lang: Lang) => yearName(row.year, lang);

/** The finding, the sentence and the cautions of each state. */
export function words(model: CardFraudModel, lang: Lang): Words {
  const ends = [yearName(model.first, lang), yearName(model.last, lang)] as const;
  return {
    ...(model.state === "totals" ? totalsWords(model, lang) : shareWords(model, lang)),
    asOf:
      lang === "ja"
        ? `${ends[0]}〜${ends[1]}の各年の値`
        : `values for each year from ${ends[0]} to ${ends[1]}`,
  };
}

function totalsWords(model: CardFraudModel, lang: Lang): Omit<Words, "asOf"> {
  const [total, theft] = model.lines as readonly [CardFraudLine, CardFraudLine];
  const peak = highest(total);
  const [first, last] = [total.items[0], total.items.at(-1)] as [CardFraudItem, CardFraudItem];
  const then = total.items.find(({ row }) => row.year === model.incident && row.year !== peak.row.year);
  const ratio = then
    ? formatQuantity(
        { number: peak.quantity.number / then.quantity.number, digits: 1, unit: "times", about: false },
        lang,
      )
    : "";
  const stolen = theft.items.find(({ row }) => row.year === last.row.year);
  if (lang === "ja") {
    return {
      title: `カードの不正利用は${year(peak, lang)}に${value(peak, lang)}${then ? `、${year(then, lang)}の${ratio}` : ""}になった`,
      summary: `国内で発行されたクレジットカードの年間の不正利用額は、${year(first, lang)}の${value(first, lang)}から${year(last, lang)}の${value(last, lang)}になった。${stolen ? `${year(last, lang)}は、うち${value(stolen, lang)}が${partName(theft, lang)}。` : ""}`,
      notes: notes(model, lang),
    };
  }
  return {
    title: `Japan’s card fraud reached ${value(peak, lang)} in ${year(peak, lang)}${then ? `, ${ratio} that of ${year(then, lang)}` : ""}`,
    summary: `Fraud with credit cards issued in Japan went from ${value(first, lang)} in ${year(first, lang)} to ${value(last, lang)} in ${year(last, lang)}.${stolen ? ` Of the latter, ${value(stolen, lang)} was ${partName(theft, lang)}.` : ""}`,
    notes: notes(model, lang),
  };
}

function shareWords(model: CardFraudModel, lang: Lang): Omit<Words, "asOf"> {
  const [theft] = model.lines as readonly [CardFraudLine];
  const peak = highest(theft);
  const [first, last] = [theft.items[0], theft.items.at(-1)] as [CardFraudItem, CardFraudItem];
  const then = theft.items.find(({ row }) => row.year === model.incident);
  if (lang === "ja") {
    return {
      title: `カードの不正利用に占める${partName(theft, lang)}は、${year(first, lang)}の${value(first, lang)}から${year(last, lang)}の${value(last, lang)}になった`,
      summary: `${then ? `${year(then, lang)}には${value(then, lang)}だった。` : ""}最も高いのは${year(peak, lang)}の${value(peak, lang)}。`,
      notes: notes(model, lang),
    };
  }
  return {
    title: `Number theft went from ${value(first, lang)} of card fraud in ${year(first, lang)} to ${value(last, lang)} in ${year(last, lang)}`,
    summary: `${then ? `In ${year(then, lang)} it was ${value(then, lang)}. ` : ""}The highest share is that of ${year(peak, lang)}, ${value(peak, lang)}.`,
    notes: notes(model, lang),
  };
}

function notes({ state, lines, incident }: CardFraudModel, lang: Lang): string[] {
  const missing = [...new Set(lines.flatMap((line) => line.missing))];
  if (lang === "ja") {
    return [
      `7payの被害の図ではない。${incident === null ? "" : `${yearName(incident, lang)}の線は時期を示すだけで、増減の原因を示さない。`}7payの被害がこの中にどれだけ含まれるかは分からない。`,
      state === "totals"
        ? "番号盗用は合計の一部なので、線どうしを足すことはできない。偽造などの内訳は描いていない。"
        : "割合は、公表された番号盗用の額を合計で割って、ここで計算した。",
      ...(missing.length > 0
        ? [`${yearNames(missing, lang)}の番号盗用の年額を示す資料は見つからず、線を結ばずに空けてある。`]
        : []),
      "多くの値は、業界団体の表そのものではなく、それを引いた記事による。公表後に改められた年は、改められた値を使った。",
    ];
  }
  return [
    `This is not the damage of 7pay. ${incident === null ? "" : `The line at ${yearName(incident, lang)} marks the time only, not a cause. `}How much of 7pay’s damage is counted here is unknown.`,
    state === "totals"
      ? "Number theft is a part of the total: the lines must not be added up. Counterfeits and other kinds are not drawn."
      : "The share is worked out here: the published amount of number theft over the published total.",
    ...(missing.length > 0
      ? [
          `No page was found that states number theft for the whole of ${yearNames(missing, lang)}; the line is left open there.`,
        ]
      : []),
    "Most values come from articles that quote the industry association, not from its own tables. Where a year was revised later, the revised value is used.",
  ];
}
