import { formatMoment, formatNumber, formatQuantity, type Quantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { damageBases } from "../../tables/damage-estimates.ts";
import type { Words } from "../chart.ts";
import type { ScaleItem, ScaleModel } from "./model.ts";

/** What a row is called. */
export function itemName({ row }: ScaleItem, lang: Lang): string {
  if (!("basis" in row)) return lang === "ja" ? "登録者" : "Registered";
  const basis = damageBases[row.basis][lang];
  return lang === "ja" ? `被害者（${basis}）` : `Victims (${basis})`;
}

/** A number of cells: `約5.4マス`, `about 5.4 cells`. */
export function cellsText(cells: Quantity, lang: Lang): string {
  const number = formatNumber(cells, lang);
  if (lang === "ja") return `${cells.about ? "約" : ""}${number}マス`;
  return `${cells.about ? "about " : ""}${number} ${number === "1" ? "cell" : "cells"}`;
}

/** The finding, the sentence and the cautions of each state. */
export function words(model: ScaleModel, lang: Lang): Words {
  const { registered, counted, share, oneIn, perCell } = model;
  const estimate = counted.row.basis === "estimate";
  const said = (quantity: Quantity) => formatQuantity(quantity, lang);
  const [all, people, part, each] = [
    said(registered.people),
    said(counted.people),
    said(share),
    said(perCell),
  ];
  const [grid, filled] = [cellsText(registered.cells, lang), cellsText(counted.cells, lang)];
  const [since, when] = [formatMoment(registered.asOf, lang), formatMoment(counted.asOf, lang)];
  if (lang === "ja") {
    const who = estimate ? "最初に試算された" : "被害と認定された";
    return {
      title: `${who}${people}は、登録者${all}のうち${said(oneIn)}に1人に当たる`,
      summary: `登録者${all}を、1マスを${each}とする${grid}で表した。${when}時点の${people}は${filled}で、登録者の${part}に当たる。`,
      notes: notes(model, lang),
      asOf: `登録者は${since}、被害者は${when}`,
    };
  }
  const who = estimate ? `The first estimate, ${people}, is` : `The ${people} recognised as victims are`;
  const named = counted.people.about ? people.charAt(0).toUpperCase() + people.slice(1) : `The ${people}`;
  const ratio = `${oneIn.about ? "about " : ""}${formatNumber(oneIn, lang)}`;
  return {
    title: `${who} one in ${ratio} of the registered`,
    summary: `The registered, ${all}, are drawn as ${grid} of ${each} each. ${named}, as of ${when}, fill ${filled}: ${part} of the registered.`,
    notes: notes(model, lang),
    asOf: `the registered ${since}, the victims ${when}`,
  };
}

function notes({ state, counted, fell }: ScaleModel, lang: Lang): string[] {
  const estimate = counted.row.basis === "estimate";
  const single = counted.sourceIds.length === 1;
  const unexplained = fell && !estimate;
  if (lang === "ja") {
    return [
      "登録者の数は、被害に遭うおそれのあった人の数ではない。そのうち何人がチャージし、残高を持っていたかは分からない。",
      "割合は、時点の違う2つの数からの計算で、会社の発表ではない。登録者の数は概数。",
      estimate
        ? "試算（白抜き）は取引を条件で抜き出した数で、会社が後に認定した数とは種類が違う。比べて増減を読むことはできない。"
        : `認定は会社の判断で、警察や裁判所によるものではない。${state === "interim" ? "会社はこの人数を途中の集計で、確定値ではないと説明した。" : ""}${single ? "この時点の人数は、1つの記事だけによる。" : ""}`,
      ...(unexplained ? ["認定された人数は発表のたびに違い、減った理由の説明は見つからなかった。"] : []),
      "囲んだ部分を拡大した。マスの位置に意味はない。端数はマスの一部で表した。",
    ];
  }
  return [
    "Registered is not exposed. How many of the registered had topped up, or held a balance, is not known.",
    "The share is our arithmetic from two figures of different dates, and no announcement. The number registered is rounded.",
    estimate
      ? "The estimate (hollow) is a screen of transactions, a different kind of number from what the company later recognised. The two must not be read as a rise or fall."
      : `Recognised means by the company, not by the police or a court.${state === "interim" ? " The company described this count as interim and not final." : ""}${single ? " The number of people as of this date rests on a single article." : ""}`,
    ...(unexplained
      ? [
          "The number recognised differs from one announcement to the next; no explanation was found for its falls.",
        ]
      : []),
    "The framed part is enlarged. Where a cell lies means nothing; a fraction is drawn as part of a cell.",
  ];
}
