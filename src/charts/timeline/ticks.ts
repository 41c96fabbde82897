import { formatClock } from "../../i18n/format.ts";
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

/** Up to this many days, noon has a rule of its own. */
const closeUp = 3;

/** Days, and half days where few are shown; months in the summer; the periods' spans in the overview. */
export function ticks({ state, segments }: TimelineModel, lang: Lang): Tick[] {
  if (state === "all")
    return segments.map((segment) => ({ at: segment.from, to: segment.to, text: spanName(segment, lang) }));
  const [{ from, to }] = segments as [Segment];
  const days = Array.from({ length: Math.round((to - from) / dayMs) }, (_, index) => from + index * dayMs);
  if (state !== "summer") {
    const halves = days.length <= closeUp ? 2 : 1;
    const step = dayMs / halves;
    return days.flatMap((day) =>
      Array.from({ length: halves }, (_, half) => {
        const at = day + half * step;
        const text =
          half === 0
            ? print(lang, at, { month: lang === "ja" ? "numeric" : "short", day: "numeric" })
            : formatClock(at, lang);
        return { at, to: at + step, text };
      }),
    );
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
