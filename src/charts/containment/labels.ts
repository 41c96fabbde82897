import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import type { ContainmentItem } from "./model.ts";

/** Several names in a row: `AとB`, `A, B and C`. */
export function listed(names: readonly string[], lang: Lang): string {
  if (lang === "ja") return names.join("と");
  const [last = "", ...others] = [...names].reverse();
  return others.length > 0 ? `${others.reverse().join(", ")} and ${last}` : last;
}

/** A day counted from the start of the service: `11日目`, `day 11`. */
export const dayText = (day: number, lang: Lang) =>
  formatQuantity({ number: day, unit: "day-number", about: false }, lang);

/** The name as it stands at the head of a row. */
export const headName = ({ name }: ContainmentItem, lang: Lang) =>
  `${name[lang].slice(0, 1).toUpperCase()}${name[lang].slice(1)}`;

/**
 * When a door closed, as far as it is known, without the year: `7月3日17時30分までに`, `7月3日、時刻不明` /
 * `3 July, by 17:30`, `during 3 July`.
 */
export function closedText({ closed, kind }: ContainmentItem, lang: Lang): string {
  const { start, not_before, not_after } = closed;
  const day = formatMoment(kind === "misuse" ? (not_after ?? start) : start, lang, "day");
  const at = (time: string) => (lang === "ja" ? `${day}${time}` : `${day}, ${time}`);
  const time = (moment: Moment) => formatMoment(moment, lang, "time");
  if (start.precision === "minute") return at(time(start));
  if (not_after?.precision !== "minute") return lang === "ja" ? `${day}、時刻不明` : `during ${day}`;
  const until = time(not_after);
  if (not_before) return at(lang === "ja" ? `${time(not_before)}〜${until}` : `${time(not_before)}–${until}`);
  return at(lang === "ja" ? `${until}までに` : `by ${until}`);
}

/** The day of the month alone: `3日`, `3`. */
export const dayOfMonth = (moment: Moment, lang: Lang) =>
  formatMoment(moment, lang, "day").replace({ ja: /^.*月/, en: / .*$/ }[lang], "");

/** The days the misuse was concentrated on: `7月2日〜3日`, `2–3 July`. */
export function peakDays({ opened }: ContainmentItem, lang: Lang): string {
  const from = opened.start;
  const to = opened.not_after ?? from;
  const [first, last] = [from, to].map((moment) => formatMoment(moment, lang, "day")) as [string, string];
  if (first === last) return first;
  if (from.text.slice(0, 7) !== to.text.slice(0, 7))
    return lang === "ja" ? `${first}〜${last}` : `${first} – ${last}`;
  return lang === "ja" ? `${first}〜${dayOfMonth(to, lang)}` : `${dayOfMonth(from, lang)}–${last}`;
}
