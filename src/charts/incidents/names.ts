import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type Moment, readMoment } from "../../tables/moment.ts";
import type { IncidentItem } from "./item.ts";

/** A moment's month, or its year where no month is known. */
export const monthOf = (moment: Moment, lang: Lang) =>
  formatMoment(readMoment(moment.text.slice(0, 7)) ?? moment, lang, "date");

/** What a row is called: the incident and its month, or its year where its name does not say it already. */
export function rowName({ name, date }: IncidentItem, lang: Lang): string {
  if (date.precision === "year" && name[lang].includes(date.text)) return name[lang];
  return `${name[lang]}${lang === "ja" ? " " : ", "}${monthOf(date, lang)}`;
}

/** The figure shown, or that none was published. */
export const valueText = ({ shown }: IncidentItem, lang: Lang) =>
  shown ? formatQuantity(shown, lang) : { ja: "不明", en: "unknown" }[lang];

/** Several incidents' names. */
export const namesOf = (items: readonly IncidentItem[], lang: Lang) =>
  items.map(({ name }) => name[lang]).join(lang === "ja" ? "、" : ", ");
