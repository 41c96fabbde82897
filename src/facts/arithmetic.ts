import { formatQuantity, type Quantity, type Unit } from "../i18n/format.ts";
import type { Text } from "../i18n/lang.ts";
import type { Result } from "./bind.ts";

/** Whether a figure is known only roughly: rounded, a bound or an estimate. What is worked out from it is rough too. */
export const isRough = ({ about, qualifier }: Quantity): boolean => about || qualifier !== undefined;

/** Units that bear digits after the point; all others are counted whole. */
const divisible: readonly Unit[] = ["percent", "points", "times", "JPY-100m", "JPY-trillion"];

/** Digits after the point that leave a number two significant ones. */
const forTwo = (number: number) => Math.max(0, 1 - Math.floor(Math.log10(number)));

/** Digits after the point that a number needs. */
const needed = (number: number) => `${number}`.split(".")[1]?.length ?? 0;

/** A worked-out number as a figure; a rough one keeps two significant digits, for it bears no more. */
function settle(number: number, unit: Unit, about: boolean, digits?: number): Quantity {
  const kept = about ? Number(number.toPrecision(2)) : number;
  if (!divisible.includes(unit)) return { number: Math.round(kept), unit, about };
  const places = about ? needed(kept) : (digits ?? (Number.isInteger(kept) ? 0 : forTwo(kept)));
  return { number: Number(kept.toFixed(places)), unit, about, digits: places };
}

const written = (a: Quantity, sign: "−" | "÷", b: Quantity): Text => ({
  ja: `${formatQuantity(a, "ja")} ${sign} ${formatQuantity(b, "ja")}`,
  en: `${formatQuantity(a, "en")} ${sign} ${formatQuantity(b, "en")}`,
});

/** What lies between two figures, unrounded, to work on with; of two percentages, in points. */
export const gap = (a: Quantity, b: Quantity): Quantity => ({
  number: a.number - b.number,
  unit: a.unit === "percent" ? "points" : a.unit,
  about: isRough(a) || isRough(b),
  digits: Math.min(a.digits ?? 0, b.digits ?? 0),
});

/** One figure less another of the same kind, with the digits of the coarser. */
export function difference(a: Quantity, b: Quantity): Result {
  const { number, unit, about, digits } = gap(a, b);
  return { value: settle(number, unit, about, digits), formula: written(a, "−", b) };
}

/** How many times another figure one is, to two significant digits. */
export const ratio = (a: Quantity, b: Quantity, unit: Unit = "times"): Result => ({
  value: settle(a.number / b.number, unit, isRough(a) || isRough(b)),
  formula: written(a, "÷", b),
});

/** Trillions to one digit bear no finer a share. */
const isCoarse = ({ unit, digits = 0 }: Quantity) => unit === "JPY-trillion" && digits < 2;

/** What part of a figure another is, in percent to one digit; two significant digits below one, or of coarse figures. */
export function share(part: Quantity, whole: Quantity): Result {
  const percent = (100 * part.number) / whole.number;
  const fine = percent >= 1 && !isCoarse(part) && !isCoarse(whole);
  return {
    value: settle(percent, "percent", isRough(part) || isRough(whole), fine ? 1 : undefined),
    formula: written(part, "÷", whole),
  };
}

/** A figure spread evenly over another, in the first one’s unit or in a unit given. */
export const mean = (total: Quantity, over: Quantity, unit: Unit = total.unit): Result => ({
  value: settle(total.number / over.number, unit, isRough(total) || isRough(over)),
  formula: written(total, "÷", over),
});
