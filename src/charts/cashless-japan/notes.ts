import { formatQuantity, formatSpan } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { JapanModel } from "./model.ts";
import { definitionNames, listed, value } from "./names.ts";
import { firm, yearOf } from "./read.ts";

/** What the picture cannot show, what may not be joined, and what is weakly supported. */
export function notes(model: JapanModel, lang: Lang): string[] {
  return [
    ...(model.state === "targets" ? goalNotes(lang) : [counterfactual(model, lang)]),
    ...(model.state === "pace" ? paceNotes(model, lang) : [...indicators(model, lang), ...weak(model, lang)]),
    formula[lang],
    ...(model.state === "ratio" ? twice(model, lang) : []),
  ];
}

const counterfactual = ({ rewards }: JapanModel, lang: Lang) => {
  const span = formatSpan(rewards.start, rewards.end, lang);
  return {
    ja: `事件がなければもっと伸びたかどうかは、この図からは分からない。国のポイント還元（${span}）、各社の還元策、その後の感染症の流行が重なっている。`,
    en: `Whether it would have grown faster without the incident, this chart cannot tell: the state’s rewards (${span}), companies’ own giveaways and then the pandemic fell into the same time.`,
  }[lang];
};

const formula = {
  ja: "従来の指標は、カード、電子マネー、コード決済の支払額を民間最終消費支出で割ったもの。元の統計は途中で変わった（カードは初めは推計、コード決済は後から）。経産省の資料そのものは読めず、値は引用したページによる。",
  en: "The old indicator divides payments by card, e-money and code by private final consumption. Its statistics changed on the way: card values were estimates at first, code payments joined later. The ministry’s own documents could not be read; values come from pages that quote them.",
};

/** Why the two indicators stand apart, with the values of a year that has both. */
function indicators(model: JapanModel, lang: Lang): string[] {
  const fresh = firm(model, "ratio", "meti-new");
  const old = firm(model, "ratio");
  const both = fresh.flatMap((item) => {
    const beside = old.find(({ year }) => year === item.year);
    return beside ? [[beside, item] as const] : [];
  })[0];
  if (!both) return [];
  const [before, after] = both;
  const unofficial = fresh
    .filter(({ confidence }) => confidence !== "high")
    .map((item) => yearOf(item, lang));
  return [
    {
      ja: `新しい国内指標（四角）は分母が違い（家計最終消費支出から持ち家の帰属家賃を引いたもの）、従来の指標（丸）とはつなげない。${yearOf(after, lang)}は従来の${value(before, lang)}に対し${value(after, lang)}。${unofficial.length > 0 ? `${listed(unofficial, lang)}の値は、経産省の発表を引いた非公式の資料による。` : ""}`,
      en: `The new indicator (squares) divides by household consumption less the imputed rent of owner-occupied homes and must not be joined to the old (circles): for ${yearOf(after, lang)} the old gives ${value(before, lang)}, the new ${value(after, lang)}.${unofficial.length > 0 ? ` Its value for ${listed(unofficial, lang)} comes from private pages that quote the ministry.` : ""}`,
    }[lang],
  ];
}

function weak({ items }: JapanModel, lang: Lang): string[] {
  return items
    .filter((item) => item.weak)
    .map((item) => {
      const name = definitionNames[item.definition][lang];
      const note = item.note?.[lang] ?? "";
      return lang === "ja"
        ? `白抜きの丸（${name}の${yearOf(item, lang)}）は裏づけが弱く、線でつないでいない。${note}`
        : `The hollow circle (${name.toLowerCase()}, ${yearOf(item, lang)}) is weakly supported and joined to nothing. ${note}`.trimEnd();
    });
}

function twice({ twice: found }: JapanModel, lang: Lang): string[] {
  if (!found) return [];
  const { year } = found;
  const [vision, line] = [formatQuantity(found.vision, lang), formatQuantity(found.line, lang)];
  return [
    {
      ja: `${year}年は、経産省が後に示した時系列の${line}を使った。国別の比較に使われる「キャッシュレス・ビジョン」の値は${vision}。`,
      en: `For ${year} the line has the ${line} of the ministry’s later time line; its Cashless Vision, used to compare countries, has ${vision}.`,
    }[lang],
  ];
}

function paceNotes(model: JapanModel, lang: Lang): string[] {
  const [{ quantity } = { quantity: null }] = firm(model, "gain");
  if (!quantity) return [];
  const step = formatQuantity({ ...quantity, number: 10 ** -(quantity.digits ?? 0) }, lang);
  return [
    {
      ja: `伸びは、丸めて公表された比率の差をここで計算したもので、${step}ほどの誤差がある。裏づけの弱い年と新しい指標は含まない。`,
      en: `Gains are worked out here from published, rounded ratios and may be off by ${step}. Years with weak support and the new indicator are left out.`,
    }[lang],
  ];
}

const goalNotes = (lang: Lang) => [
  {
    ja: "ひし形は目標、破線は掲げた時から期限までを示す。同じ目標が重ねて掲げられたときは、ひし形を並べた。年限のない目標は右に離して置いた。「約」を付けて掲げられたものもある。",
    en: "Diamonds are goals; dashes run from when a goal was set to its year. Where the same goal was set again, diamonds stand side by side. Goals without a date stand apart on the right. Some were put as “about”.",
  }[lang],
];
