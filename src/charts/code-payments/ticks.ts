import type { Lang } from "../../i18n/lang.ts";
import { readMoment } from "../../tables/moment.ts";
import { milestoneMonths } from "./model.ts";

/** A quarter's first month, in milliseconds, with its year under January. */
export interface Tick {
  at: number;
  text: string;
}

/** The first months of the quarters that begin among the months shown. */
export function quarters(lang: Lang): Tick[] {
  const { first, last } = milestoneMonths;
  const years = [first, last].map(({ text }) => Number(text.slice(0, 4))) as [number, number];
  const found: Tick[] = [];
  for (let year = years[0]; year <= years[1]; year++) {
    for (const month of [1, 4, 7, 10]) {
      const at = readMoment(`${year}-${`${month}`.padStart(2, "0")}`)?.from as number;
      if (at >= first.from && at < last.to) found.push({ at, text: tickText(at, year, month, lang) });
    }
  }
  return found;
}

function tickText(at: number, year: number, month: number, lang: Lang): string {
  const name =
    lang === "ja"
      ? `${month}月`
      : new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", month: "short" }).format(new Date(at));
  if (month !== 1) return name;
  return `${name}\n${lang === "ja" ? `${year}年` : year}`;
}
