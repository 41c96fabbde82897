import type { Moment } from "../tables/moment.ts";
import type { Lang } from "./lang.ts";

/** What a figure counts. `JPY` is Japanese yen; `percent` is out of 100; `rank` counts from 1. */
export type Unit = "people" | "JPY" | "percent" | "days" | "rank" | "countries";

/** A number with its unit, and whether it is known only roughly ("about 900 people"). */
export interface Quantity {
  number: number;
  unit: Unit;
  about: boolean;
  /** Digits after the point, as published; none unless given. */
  digits?: number;
}

const locales = { ja: "ja-JP", en: "en-GB" } as const;
const zone = "Asia/Tokyo";

const grouped = (number: number, lang: Lang, digits = 0) =>
  new Intl.NumberFormat(locales[lang], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(number);

/** Japanese amounts in units of a hundred million and ten thousand: `24億3,000万`, `3,860万5,335`. */
function inMan(number: number): string {
  const units = [
    [Math.floor(number / 100_000_000), "億"],
    [Math.floor(number / 10_000) % 10_000, "万"],
    [number % 10_000, ""],
  ] as const;
  const said = units.filter(([count]) => count > 0).map(([count, unit]) => `${grouped(count, "ja")}${unit}`);
  return said.join("") || "0";
}

/** English amounts: `55 million`, `1.2 billion` where nothing is lost by it, digits otherwise. */
function inMillions(number: number): string {
  const round = (unit: number) => number >= unit && number % (unit / 10) === 0;
  if (round(1_000_000_000)) return `${number / 1_000_000_000} billion`;
  return round(1_000_000)
    ? `${grouped(number / 1_000_000, "en", number % 1_000_000 === 0 ? 0 : 1)} million`
    : grouped(number, "en");
}

function ordinal(number: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  return `${number}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[rule]}`;
}

/** A figure as the page prints it: `約5,500万円`, `about ¥55 million`, `1,574人`, `18.4%`, `10th`. */
export function formatQuantity({ number, unit, about, digits }: Quantity, lang: Lang): string {
  const plain = {
    people: () =>
      lang === "ja"
        ? `${grouped(number, lang)}人`
        : `${grouped(number, lang)} ${number === 1 ? "person" : "people"}`,
    JPY: () => (lang === "ja" ? `${inMan(number)}円` : `¥${inMillions(number)}`),
    percent: () => `${grouped(number, lang, digits)}%`,
    days: () =>
      lang === "ja"
        ? `${grouped(number, lang)}日`
        : `${grouped(number, lang)} ${number === 1 ? "day" : "days"}`,
    rank: () => (lang === "ja" ? `${number}位` : ordinal(number)),
    countries: () =>
      lang === "ja" ? `${number}カ国` : `${number} ${number === 1 ? "country" : "countries"}`,
  }[unit]();
  if (!about) return plain;
  return lang === "ja" ? `約${plain}` : `about ${plain}`;
}

/** How much of a date to print; `time` only where the minute is known. */
export type DateStyle = "full" | "date" | "day" | "time";

/**
 * A moment in Japan time. `full`: `2019年7月4日14時` / `4 July 2019, 14:00`; `date`: without the time;
 * `day`: `7月4日` / `4 July`; `time`: `14時` / `14:00`. A month prints as a month, a year as a year. 23:59 prints as the Japanese 24 o'clock of that day.
 */
export function formatMoment(moment: Moment, lang: Lang, style: DateStyle = "full"): string {
  const date = new Date(moment.from);
  if (moment.precision === "year") {
    return new Intl.DateTimeFormat(locales[lang], { timeZone: zone, year: "numeric" }).format(date);
  }
  const year = style === "full" || style === "date" ? ({ year: "numeric" } as const) : {};
  const day = moment.precision === "month" ? {} : ({ day: "numeric" } as const);
  const dateText = new Intl.DateTimeFormat(locales[lang], {
    timeZone: zone,
    ...year,
    month: "long",
    ...day,
  }).format(date);
  if (moment.precision !== "minute" || style === "day" || style === "date") return dateText;
  const timeText = formatClock(moment.from, lang);
  if (style === "time") return timeText;
  return lang === "ja" ? `${dateText}${timeText}` : `${dateText}, ${timeText}`;
}

/** A clock time in Japan: `14時`, `13時19分` / `14:00`, `13:19`. */
export function formatClock(instant: number, lang: Lang): string {
  const [hour = "", minute = ""] = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
    .format(new Date(instant))
    .split(":");
  // Japanese schedules close a day at 24 o'clock; ISO 8601 in the table can only say 23:59.
  if (hour === "23" && minute === "59") return lang === "ja" ? "24時" : "24:00";
  if (lang === "en") return `${hour}:${minute}`;
  return minute === "00" ? `${Number(hour)}時` : `${Number(hour)}時${Number(minute)}分`;
}

/** Two moments as a span: `2019年7月2日〜3日` / `2 July 2019 – 3 July 2019`. */
export function formatSpan(start: Moment, end: Moment | null, lang: Lang): string {
  if (!end) return formatMoment(start, lang);
  return lang === "ja"
    ? `${formatMoment(start, lang)}〜${formatMoment(end, lang)}`
    : `${formatMoment(start, lang)} – ${formatMoment(end, lang)}`;
}
