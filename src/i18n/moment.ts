import type { Moment } from "../tables/moment.ts";
import { dateFormat } from "./formats.ts";
import type { Lang } from "./lang.ts";

/** How much of a date to print; `time` only where the minute is known. */
export type DateStyle = "full" | "date" | "year" | "month" | "day" | "time";

/**
 * A moment in Japan time. `full`: `2019年7月4日14時` / `4 July 2019, 14:00`; `date`: without the time; `year` and
 * `month`: `2019年`, `2019年7月` / `2019`, `July 2019`; `day`: `7月4日` / `4 July`; `time`: `14時` / `14:00`. A month
 * prints as a month, a year as a year. 23:59 prints as the Japanese 24 o'clock of that day.
 */
export function formatMoment(moment: Moment, lang: Lang, style: DateStyle = "full"): string {
  const date = new Date(moment.from);
  if (moment.precision === "year" || style === "year") {
    return dateFormat(lang, { year: "numeric" }).format(date);
  }
  const year = style === "day" || style === "time" ? {} : ({ year: "numeric" } as const);
  const day = moment.precision === "month" || style === "month" ? {} : ({ day: "numeric" } as const);
  const dateText = dateFormat(lang, { ...year, month: "long", ...day }).format(date);
  if (moment.precision !== "minute" || !(style === "full" || style === "time")) return dateText;
  const timeText = formatClock(moment.from, lang);
  if (style === "time") return timeText;
  return lang === "ja" ? `${dateText}${timeText}` : `${dateText}, ${timeText}`;
}

/** A clock time in Japan: `14時`, `13時19分` / `14:00`, `13:19`. */
export function formatClock(instant: number, lang: Lang): string {
  const [hour = "", minute = ""] = dateFormat("en", {
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
