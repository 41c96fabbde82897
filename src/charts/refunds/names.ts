import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type Refund, refundKinds } from "../../tables/refunds.ts";
import type { Change, RefundItem } from "./model.ts";

export const dateName = ({ as_of }: Pick<Refund, "as_of">, lang: Lang) => formatMoment(as_of, lang, "date");

export const kindName = ({ what }: Pick<Refund, "what">, lang: Lang) => refundKinds[what][lang];

/** What a row is called: its date and what is counted. */
export const rowName = (row: Refund, lang: Lang) =>
  lang === "ja"
    ? `${dateName(row, lang)} ${kindName(row, lang)}`
    : `${dateName(row, lang)} · ${kindName(row, lang)}`;

export const value = ({ quantity }: RefundItem, lang: Lang) => formatQuantity(quantity, lang);

/** What stands in place of a bar whose length nobody gives. */
export const unknownName = (lang: Lang) => (lang === "ja" ? "金額は不明" : "amount unknown");

/** How much less it became, or more. */
export function lessName({ less }: Change, lang: Lang): string {
  const size = formatQuantity({ ...less, number: Math.abs(less.number) }, lang);
  const fell = less.number >= 0;
  return lang === "ja"
    ? `${size}${fell ? "減" : "増"}`
    : `${size} ${fell ? (less.unit === "people" ? "fewer" : "less") : "more"}`;
}
