import type { Quantity } from "../i18n/format.ts";

/** A row's amount in JPY as a figure; `null` where it is unknown. */
export const amountOf = ({
  amount_jpy,
  amount_rounded,
}: {
  amount_jpy: number | null;
  amount_rounded: boolean | null;
}): Quantity | null =>
  amount_jpy === null ? null : { number: amount_jpy, unit: "JPY", about: amount_rounded ?? false };
