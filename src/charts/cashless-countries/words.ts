import { ratioOf } from "../../facts/cashless.ts";
import { formatQuantity } from "../../i18n/format.ts";
import type { Lang, Text } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { CashlessItem, CashlessModel } from "./model.ts";

/** What each series is called. */
export const seriesNames: Record<string, Text> = {
  "meti-vision-2018": {
    ja: "経産省「キャッシュレス・ビジョン」（2018年4月）",
    en: "METI’s Cashless Vision (April 2018)",
  },
  "meti-2017-euromonitor": {
    ja: "経産省などのそれ以前の比較（海外はユーロモニター）",
    en: "Earlier comparison by METI and others (Euromonitor abroad)",
  },
};

export const countryName = ({ row }: CashlessItem, lang: Lang) =>
  lang === "ja" ? row.country_ja : row.country_en;
export const ratio = ({ row }: CashlessItem, lang: Lang) => formatQuantity(ratioOf(row), lang);
const place = (rank: number, lang: Lang) =>
  formatQuantity({ number: rank, unit: "rank", about: false }, lang);
const isJapan = ({ row }: CashlessItem) => row.country_iso3 === "JPN";

/** The finding, the sentence and the cautions of each state. */
export function words(model: CashlessModel, lang: Lang): Words {
  const year = `${model.items[0]?.row.year}`;
  const asOf = lang === "ja" ? `${year}年の値` : `values for ${year}`;
  const common = {
    ja: "「キャッシュレス・ビジョン」の比率は、キャッシュレス決済の額を民間最終消費支出で割ったものとされる。省の資料そのものは読めず、値は引用したページで確かめた。",
    en: "The ratio of the Cashless Vision is understood to divide cashless payments by private final consumption. The ministry’s document itself could not be read; values come from pages that quote it.",
  }[lang];
  if (model.state === "definitions") return { ...definitionWords(model, lang), asOf };
  const japan = model.items.find(isJapan) as CashlessItem;
  const total = formatQuantity({ number: model.items.length, unit: "countries", about: false }, lang);
  const own = japan.rank ?? 0;
  const ranked = place(own, lang);
  const below = model.items.filter(({ rank }) => (rank ?? 0) > own).map((item) => countryName(item, lang));
  const rounded = model.items.filter(({ row }) => row.rounded).map((item) => countryName(item, lang));
  const list = (names: string[]) => names.join(lang === "ja" ? "、" : ", ");
  const title = {
    seed: {
      ja: `ブログの表では、日本のキャッシュレス比率は${total}中${ranked}`,
      en: `In the blog’s table, Japan is ${ranked} of ${total} by cashless ratio`,
    },
    ministry: {
      ja: `経産省の元の表では、日本のキャッシュレス比率は${total}中${ranked}`,
      en: `In the economy ministry’s own list, Japan is ${ranked} of ${total} by cashless ratio`,
    },
  }[model.state][lang];
  const top = model.items[0] as CashlessItem;
  const summary = {
    ja: `日本は${ratio(japan, lang)}で${ranked}。最も高いのは${countryName(top, lang)}の${ratio(top, lang)}、日本より低いのは${list(below)}だけ。`,
    en: `Japan’s ${ratio(japan, lang)} is ${ranked}; the highest is ${countryName(top, lang)} with ${ratio(top, lang)}, and only ${list(below)} is lower.`,
  }[lang];
  const caution = {
    seed: {
      ja: `ブログが載せた国だけの順位。年も出どころも書かれていなかった。値は経産省「キャッシュレス・ビジョン」の${japan.row.year}年の表と一致する。`,
      en: `Ranks among the countries that a blog printed, without year or source. The values match those for ${japan.row.year} in the economy ministry’s Cashless Vision.`,
    },
    ministry: {
      ja: "選ばれた国の表であり、世界の順位ではない。",
      en: "A list of selected countries, not of the world.",
    },
  }[model.state][lang];
  const roundedNote = {
    ja: `${list(rounded)}（白抜き）は丸めた値しか確認できない。`,
    en: `For ${list(rounded)} (hollow) only a rounded value could be confirmed.`,
  }[lang];
  return { title, summary, notes: [caution, ...(rounded.length > 0 ? [roundedNote] : []), common], asOf };
}

function definitionWords({ panels, items }: CashlessModel, lang: Lang): Omit<Words, "asOf"> {
  const spread = (iso: string) => items.filter(({ row }) => row.country_iso3 === iso);
  const widest = [...new Set(items.map(({ row }) => row.country_iso3))]
    .map(spread)
    .sort((a, b) => gap(b) - gap(a))[0] as CashlessItem[];
  const [high, low] = [...widest].sort((a, b) => b.row.ratio_pct.number - a.row.ratio_pct.number) as [
    CashlessItem,
    CashlessItem,
  ];
  const name = countryName(high, lang);
  const year = high.row.year;
  const japan = items.filter(isJapan).map((item) => ratio(item, lang));
  const labels = panels.map(({ series }) => seriesNames[series]?.[lang] ?? series);
  if (lang === "ja") {
    return {
      title: `同じ${year}年でも、${name}のキャッシュレス比率は、2つの比較で${ratio(high, lang)}と${ratio(low, lang)}`,
      summary: `${labels.join("と")}の両方にある国の値。日本は${japan.join("と")}でほとんど変わらない。`,
      notes: [
        "ビジョンの値は引用したページで確かめた。それ以前の比較の値は、1つの記事だけによる。",
        "2つの資料は定義が違うので、別々の表として並べた。1つの順位にまとめて読むことはできない。",
      ],
    };
  }
  return {
    title: `For ${year}, ${name}’s cashless ratio is ${ratio(high, lang)} in one comparison and ${ratio(low, lang)} in another`,
    summary: `The countries in both “${labels.join("” and “")}”. Japan hardly moves: ${japan.join(" and ")}.`,
    notes: [
      "The Vision’s values come from pages that quote it; the earlier ones rest on a single article.",
      "The two comparisons use different definitions and are therefore drawn apart. They must not be read as one ranking.",
    ],
  };
}

const gap = (list: CashlessItem[]) => {
  const values = list.map(({ row }) => row.ratio_pct.number);
  return Math.max(...values) - Math.min(...values);
};
