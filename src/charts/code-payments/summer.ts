import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { dayMs } from "../../tables/moment.ts";
import type { CodeItem, CodeModel } from "./model.ts";
import { period } from "./names.ts";

/** How many days 7pay was open: `92日`, `92 days`. */
export function daysOpen({ summer }: CodeModel, lang: Lang): string {
  const number = Math.floor((summer.end.from - summer.start.from) / dayMs) + 1;
  return formatQuantity({ number, unit: "days", about: false }, lang);
}

/** What stands over 7pay's days. */
export function summerLines(model: CodeModel, lang: Lang): [name: string, dates: string] {
  const [from, to] = [model.summer.start, model.summer.end].map((at) => formatMoment(at, lang, "day"));
  return lang === "ja"
    ? [`7payの${daysOpen(model, lang)}間`, `${from}〜${to}`]
    : [`7pay’s ${daysOpen(model, lang)}`, `${from} – ${to}`];
}

/** When a bar's figure was true; where that touches 7pay's days it says so. */
export function barName(item: CodeItem, lang: Lang): string {
  const time = period(item, lang).replace(/^a/, "A");
  if (!item.summer) return time;
  const whole = item.row.period.precision === "year";
  return lang === "ja"
    ? `${time}（7payの${whole ? "年" : "夏"}）`
    : `${time} (7pay’s ${whole ? "year" : "summer"})`;
}
