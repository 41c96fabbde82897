import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { JapanItem } from "./items.ts";
import type { JapanModel } from "./model.ts";
import { value } from "./names.ts";
import { firm, incidentYear, yearOf } from "./read.ts";

/** Whether growth slowed in the year of the incident or the next. */
export function paceWords(model: JapanModel, lang: Lang): Pick<Words, "title" | "summary"> {
  const gains = firm(model, "gain");
  const at = incidentYear(model);
  const of = (wanted: number) => gains.find((item) => item.year === wanted) as JapanItem;
  const [before, during, after] = [of(at - 1), of(at), of(at + 1)];
  // Each gain lies between two rounded values, so two gains may differ by twice their last digit for nothing.
  const noise = 2 * 10 ** -(during.quantity.digits ?? 0);
  const slowed = [during, after].some(
    ({ quantity }) => quantity.number < before.quantity.number - noise - 1e-9,
  );
  const [earlier, later] = [
    gains.filter((item) => (item.year ?? 0) < at),
    gains.filter((item) => (item.year ?? 0) > at),
  ];
  const sum = earlier.reduce((total, { quantity }) => total + quantity.number, 0);
  const mean = { ...before.quantity, number: sum / earlier.length };
  const least = [...later].sort((a, b) => a.quantity.number - b.quantity.number)[0] as JapanItem;
  const span = [earlier[0], earlier.at(-1), later.at(-1)].map((item) => yearOf(item as JapanItem, lang));
  const short = (item: JapanItem) => formatNumber(item.quantity, lang);
  if (lang === "ja") {
    return {
      title: slowed
        ? "7payの事件の年か翌年に、キャッシュレス比率の伸びは鈍った"
        : "7payの事件の年も翌年も、キャッシュレス比率の伸びは目立って鈍らなかった",
      summary: `伸びは${yearOf(before, lang)}${short(before)}、${yearOf(during, lang)}（事件の年）${short(during)}、${yearOf(after, lang)}${value(after, lang)}。事件の前の${span[0]}〜${span[1]}は1年に平均${formatQuantity(mean, lang)}、後は${span[2]}まで、最も小さい年（${yearOf(least, lang)}）でも${value(least, lang)}だった。`,
    };
  }
  return {
    title: slowed
      ? "The cashless ratio grew more slowly in the year of the 7pay incident or the next"
      : "Growth of the cashless ratio did not visibly slow in the year of the 7pay incident or the next",
    summary: `It gained ${value(before, lang)} in ${yearOf(before, lang)}, ${short(during)} in ${yearOf(during, lang)} (the year of the incident) and ${short(after)} in ${yearOf(after, lang)}. From ${span[0]} to ${span[1]} the mean was ${formatQuantity(mean, lang)} a year; after the incident, up to ${span[2]}, even the smallest gain (${yearOf(least, lang)}) was ${value(least, lang)}.`,
  };
}
