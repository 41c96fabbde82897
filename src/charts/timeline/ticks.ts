import type { Lang } from "../../i18n/lang.ts";
import { dayMs } from "../../tables/moment.ts";
import type { Segment, TimelineModel } from "./model.ts";

/** A rule across the lanes, and the words at the head of what follows it. */
export interface Tick {
  at: number;
  to: number;
  text: string;
}

const zone = "Asia/Tokyo";
const locale = (lang: Lang) => (lang === "ja" ? "ja-JP" : "en-GB");
const print = (lang: Lang, instant: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(lang), { timeZone: zone, ...options }).format(new Date(instant));

/** Days in the close-up, months in the summer, the periods' spans in the overview. */
export function ticks({ state, segments }: TimelineModel, lang: Lang): Tick[] {
  if (state === "all")
    return segments.map((segment) => ({ at: segment.from, to: segment.to, text: spanName(segment, lang) }));
  const [{ from, to }] = segments as [Segment];
  const days = Array.from({ length: Math.round((to - from) / dayMs) }, (_, index) => from + index * dayMs);
  if (state === "days") {
    return days.map((at) => ({
      at,
      to: at + dayMs,
      text: print(lang, at, { month: lang === "ja" ? "numeric" : "short", day: "numeric" }),
    }));
  }
  const firsts = days.filter((at) => print("en", at, { day: "numeric" }) === "1");
  return firsts.map((at, index) => ({
    at,
    to: firsts[index + 1] ?? to,
    text: print(lang, at, { month: "long" }),
  }));
}

function spanName({ from, to }: Segment, lang: Lang): string {
  const long = to - from > 200 * dayMs;
  const options: Intl.DateTimeFormatOptions = long
    ? { year: "numeric" }
    : { month: lang === "ja" ? "numeric" : "short", day: "numeric" };
  const [start, end] = [print(lang, from, options), print(lang, to - dayMs, options)];
  return lang === "ja" ? `${start}〜${end}` : `${start}–${end}`;
}
