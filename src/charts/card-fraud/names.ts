import { formatNumber, formatQuantity, type Quantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { cardParts } from "../../tables/card-fraud.ts";
import type { CardFraudItem, CardFraudLine } from "./model.ts";

/** A figure as tables and sentences print it. */
export const value = ({ quantity }: CardFraudItem, lang: Lang) => formatQuantity(quantity, lang);

/** A figure as its state's axis counts it: 億円, or billions of yen, which the highest tick says once; or percent. */
export function bare(quantity: Quantity, lang: Lang): string {
  if (quantity.unit === "percent") return formatQuantity(quantity, lang);
  const { number, digits = 0 } = quantity;
  const inBillions = { number: number / 10, digits: digits && digits + 1 };
  return formatNumber({ ...quantity, ...(lang === "ja" ? { digits } : inBillions), unit: "count" }, lang);
}

/** What a line is called. */
export const partName = ({ part }: Pick<CardFraudLine, "part">, lang: Lang) => cardParts[part][lang];

export const yearName = (year: number, lang: Lang) => (lang === "ja" ? `${year}年` : `${year}`);

/** What a row is called. */
export const rowName = ({ row }: CardFraudItem, lang: Lang) =>
  `${yearName(row.year, lang)}${lang === "ja" ? " " : ", "}${partName(row, lang)}`;

/** The year that is marked, and why. */
export const incidentName = (year: number, lang: Lang) =>
  lang === "ja" ? `${yearName(year, lang)}：7pay` : `${yearName(year, lang)}: 7pay`;

/** What stands where a line is left open. */
export const gapName = ({ missing }: CardFraudLine, lang: Lang) =>
  lang === "ja" ? `${yearNames(missing, lang)}は不明` : `${yearNames(missing, lang)}: unknown`;

/** Several years in a row of words. */
export const yearNames = (years: readonly number[], lang: Lang) =>
  years.map((year) => yearName(year, lang)).join(lang === "ja" ? "、" : ", ");
