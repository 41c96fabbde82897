import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { Method, MixItem, MixModel } from "./model.ts";
import { incidentYear, listed, methodName, value, yearText } from "./names.ts";
import { notes } from "./notes.ts";

type Said = Pick<Words, "title" | "summary">;

/** The finding, the sentence and the cautions of each state. */
export function words(model: MixModel, lang: Lang): Words {
  const said = {
    "around-2019": aroundWords,
    "with-credit": wholeWords,
    "without-credit": restWords,
  }[model.state](model, lang);
  const [from, to] = model.years.map((year) => yearText(year, lang));
  const asOf = lang === "ja" ? `${from}〜${to}の各年の値` : `yearly values, ${from} to ${to}`;
  return { ...said, notes: notes(model, lang), asOf };
}

/** A method’s values that a sentence may rest on. */
const firm = ({ items }: MixModel, method: Method) =>
  items.filter((item) => item.method === method && !item.weak);

const of = (model: MixModel, method: Method, year: number) =>
  firm(model, method).find(({ row }) => row.year === year);

/** Every method but those left out, with its value in the latest year. */
const told = (model: MixModel, without: readonly Method[], lang: Lang) =>
  listed(
    model.panels
      .filter(({ method }) => !without.includes(method))
      .map(({ method }) => {
        const item = of(model, method, model.latest) as MixItem;
        const name = methodName(method, lang);
        const said = model.state === "around-2019" ? formatNumber(item.quantity, lang) : value(item, lang);
        return lang === "ja" ? `${name}${said}` : `${name} ${said}`;
      }),
    lang,
  );

function aroundWords(model: MixModel, lang: Lang): Said {
  const at = incidentYear(model);
  const code = firm(model, "code");
  const near = code.filter(({ row }) => Math.abs(row.year - at) <= 1);
  const grew =
    (of(model, "code", at)?.quantity.number ?? 0) > (of(model, "code", at - 1)?.quantity.number ?? 0);
  const passed = code.find(({ row, quantity }) => {
    const beside = of(model, "emoney", row.year);
    return beside !== undefined && quantity.number > beside.quantity.number;
  })?.row.year;
  const latest = yearText(model.latest, lang);
  const path = near.map((item) =>
    lang === "ja"
      ? `${yearText(item.row.year, lang)}${formatNumber(item.quantity, lang)}`
      : `${formatNumber(item.quantity, lang)} in ${item.row.year}`,
  );
  if (lang === "ja") {
    return {
      title: `コード決済は7payの事件の年${grew ? "も伸び" : "に縮み"}、${passed ? `${yearText(passed, lang)}に電子マネーを超えた` : `${latest}まで電子マネーに届かなかった`}`,
      summary: `消費に対する割合（ポイント）は、コード決済が${path.join("、")}。${latest}は${told(model, [], lang)}。`,
    };
  }
  return {
    title: `Code payments ${grew ? "grew" : "shrank"} in the year of the 7pay incident and ${passed ? `overtook e-money in ${passed}` : `had not overtaken e-money by ${latest}`}`,
    summary: `In percentage points of consumption, code payments came to ${listed(path, lang)}. In ${latest}: ${told(model, [], lang)}.`,
  };
}

function wholeWords(model: MixModel, lang: Lang): Said {
  const credit = of(model, "credit", model.latest) as MixItem;
  const sum = model.panels.reduce(
    (total, { method }) => total + (of(model, method, model.latest)?.quantity.number ?? 0),
    0,
  );
  const whole = model.whole ?? { ...credit.quantity, number: sum };
  const share = formatQuantity(
    { number: (100 * credit.quantity.number) / whole.number, unit: "percent", about: false, digits: 1 },
    lang,
  );
  const latest = yearText(model.latest, lang);
  if (lang === "ja") {
    return {
      title: `キャッシュレスの${share}はクレジットカード。${latest}は${formatQuantity(whole, lang)}のうち${value(credit, lang)}`,
      summary: `同じ年のほかの方法は、${told(model, ["credit"], lang)}。割合はここでの計算。`,
    };
  }
  return {
    title: `Credit cards make up ${share} of cashless spending: ${value(credit, lang)} of ${formatQuantity(whole, lang)} in ${latest}`,
    summary: `In the same year: ${told(model, ["credit"], lang)}. The share is worked out here.`,
  };
}

function restWords(model: MixModel, lang: Lang): Said {
  const latest = yearText(model.latest, lang);
  const now = model.panels.map(({ method }) => of(model, method, model.latest) as MixItem);
  const [top, ...others] = [...now].sort((a, b) => b.quantity.number - a.quantity.number) as [
    MixItem,
    ...MixItem[],
  ];
  const together = top.quantity.number > others.reduce((total, { quantity }) => total + quantity.number, 0);
  const names = others.map(({ method }) => methodName(method, lang));
  const first = firm(model, "code")[0] as MixItem;
  const before = of(model, "emoney", first.row.year);
  const start = yearText(first.row.year, lang);
  if (lang === "ja") {
    return {
      title: `クレジットカードを除くと、首位は${methodName(top.method, lang)}。${latest}は${value(top, lang)}${together ? `で、${names.join("と")}の合計を上回る` : ""}`,
      summary: `${latest}は${told(model, [top.method], lang)}。コード決済の値が見つかった最初の年の${start}は、コード決済${value(first, lang)}${before ? `、電子マネー${value(before, lang)}` : ""}だった。`,
    };
  }
  return {
    title: `Without credit cards, ${methodName(top.method, lang)} lead: ${value(top, lang)} in ${latest}${together ? `, more than ${listed(names, lang)} together` : ""}`,
    summary: `In ${latest}: ${told(model, [top.method], lang)}. In ${start}, the first year with a figure for code payments, they came to ${value(first, lang)}${before ? ` and e-money to ${value(before, lang)}` : ""}.`,
  };
}
