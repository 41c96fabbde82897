import { numberFormat } from "./formats.ts";
import type { Lang } from "./lang.ts";
import { type Qualifier, qualifierWords, type Unit, unitWords } from "./units.ts";

/** A number with its unit, and whether it is known only roughly ("about 900 people"). */
export interface Quantity {
  number: number;
  unit: Unit;
  about: boolean;
  /** How it was published, where neither plainly nor as “about”. */
  qualifier?: Qualifier;
  /** Digits after the point, as published; none unless given. */
  digits?: number;
}

const grouped = (number: number, lang: Lang, digits = 0) => numberFormat(lang, digits).format(number);

/** Japanese numbers in steps of ten thousand: `1兆1,205億`, `24億3,000万`, `3,860万5,335`. */
function inMan(number: number): string {
  const steps = [
    [Math.floor(number / 1e12), "兆"],
    [Math.floor(number / 1e8) % 10_000, "億"],
    [Math.floor(number / 1e4) % 10_000, "万"],
    [number % 10_000, ""],
  ] as const;
  const said = steps.filter(([count]) => count > 0).map(([count, step]) => `${grouped(count, "ja")}${step}`);
  return said.join("") || "0";
}

/** English numbers: `55 million`, `1.1205 trillion` where a few digits after the point lose nothing, digits otherwise. */
function inMillions(number: number): string {
  const scales = [
    [1e12, "trillion", 4],
    [1e9, "billion", 3],
    [1e6, "million", 2],
  ] as const;
  const [unit, name, digits] = scales.find(([size]) => number >= size) ?? [1, "", 0];
  if (name === "" || number % (unit / 10 ** digits) !== 0) return grouped(number, "en");
  return `${number / unit} ${name}`;
}

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

function ordinal(number: number): string {
  const rule = ordinals.select(number);
  return `${number}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[rule]}`;
}

/** A figure's number alone, in the page's language: `5,500万`, `55 million`, `18.4`. */
export function formatNumber({ number, unit, digits }: Quantity, lang: Lang): string {
  const whole = (value: number) => (lang === "ja" ? inMan(value) : inMillions(value));
  if (unit === "JPY-100m") {
    if (lang === "ja") return `${grouped(number, lang, digits)}億`;
    if (number < 10) return `${grouped(number * 100, lang, Math.max(0, (digits ?? 0) - 2))} million`;
    return `${grouped(number / 10, lang, digits === undefined && number % 10 === 0 ? 0 : (digits ?? 0) + 1)} billion`;
  }
  if (unit === "JPY-trillion") {
    if (number < 1 || (digits ?? 0) > 1) return whole(Math.round(number * 1e12));
    return `${grouped(number, lang, digits)}${lang === "ja" ? "兆" : " trillion"}`;
  }
  return digits ? grouped(number, lang, digits) : whole(number);
}

/** A figure with its unit, whatever it is known as. */
function withUnit(quantity: Quantity, lang: Lang): string {
  const { number, unit, digits } = quantity;
  const said = formatNumber(quantity, lang);
  switch (unit) {
    case "JPY":
    case "JPY-100m":
    case "JPY-trillion":
      return lang === "ja" ? `${said}円` : `¥${said}`;
    case "percent":
      return `${said}%`;
    case "rank":
      return lang === "ja" ? `${said}位` : ordinal(number);
    case "day-number":
      return lang === "ja" ? `${said}日目` : `day ${said}`;
    default: {
      const { ja, en } = unitWords[unit];
      return lang === "ja" ? `${said}${ja}` : `${said} ${en[number === 1 && !digits ? 0 : 1]}`.trimEnd();
    }
  }
}

/** A figure as the page prints it: `約5,500万円`, `about ¥55 million`, `1,574人`, `18.4%`, `10th`, `900万人以上`. */
export function formatQuantity(quantity: Quantity, lang: Lang): string {
  const plain = withUnit(quantity, lang);
  const qualifier = quantity.qualifier ?? (quantity.about ? "about" : null);
  return qualifier ? qualifierWords[qualifier][lang].replace("{}", plain) : plain;
}
