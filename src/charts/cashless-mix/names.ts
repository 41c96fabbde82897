import { formatMoment, formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Lang, Text } from "../../i18n/lang.ts";
import { cashlessMethods } from "../../tables/cashless-japan.ts";
import type { Method, MixItem, MixModel } from "./model.ts";

/** A method as it is counted: English says credit cards, but e-money. */
export function methodName(method: Method, lang: Lang): string {
  const name = cashlessMethods[method][lang];
  return lang === "en" && method !== "emoney" ? `${name}s` : name;
}

/** A method’s name at the head of its columns. */
export function heading(method: Method, lang: Lang): string {
  const name = methodName(method, lang);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export const yearText = (year: number, lang: Lang) => (lang === "ja" ? `${year}年` : `${year}`);

/** The calendar year of the incident. */
export const incidentYear = ({ incident }: Pick<MixModel, "incident">) => Number(incident.text.slice(0, 4));

/** The incident beside its rule. */
export function incidentText({ incident }: MixModel, lang: Lang): string {
  const month = formatMoment(incident, lang, "month");
  return lang === "ja" ? `${month} 7payの事件` : `${month}: 7pay incident`;
}

/** What is written where no figure was found. */
export const noFigure: Text = { ja: "値なし", en: "no figure" };

/** What the columns measure. */
export const unitText: Record<MixModel["state"], Text> = {
  "around-2019": {
    ja: "消費に対する割合（ポイント）",
    en: "Percentage points of consumption",
  },
  "with-credit": { ja: "1年の支払額（兆円）", en: "Paid in a year, trillion yen" },
  "without-credit": { ja: "1年の支払額（兆円）", en: "Paid in a year, trillion yen" },
};

/** A value as a sentence has it. */
export const value = ({ quantity }: MixItem, lang: Lang) => formatQuantity(quantity, lang);

/** The number over a column: its unit stands above them all, its last digits in the table. */
export const columnNumber = ({ quantity }: MixItem, lang: Lang) =>
  formatNumber(
    {
      ...quantity,
      unit: "points",
      digits: Math.min(quantity.digits ?? 0, quantity.unit === "JPY-trillion" ? 1 : 2),
    },
    lang,
  );

/** What an item’s row is called. */
export const rowName = ({ row, method }: MixItem, lang: Lang) =>
  lang === "ja"
    ? `${yearText(row.year, lang)} ${methodName(method, lang)}`
    : `${row.year}, ${methodName(method, lang)}`;

/** A value in the table, where weak ones are said to be weak. */
export function cell(item: MixItem, lang: Lang): string {
  if (!item.weak) return value(item, lang);
  return lang === "ja" ? `${value(item, lang)}（裏づけが弱い）` : `${value(item, lang)} (weakly supported)`;
}

/** A list as a sentence has it: `A、B、C` / `A, B and C`. */
export const listed = (names: readonly string[], lang: Lang) =>
  lang === "ja" ? names.join("、") : new Intl.ListFormat("en-GB").format(names);
