import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { promises } from "../../tables/compensation.ts";
import type { Event } from "../../tables/events.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Service } from "../../tables/services.ts";
import type { CompensationItem, CompensationModel } from "./model.ts";

/** The question that the marks answer. */
export const question = (lang: Lang) =>
  lang === "ja" ? "不正利用の補償を約束していたか" : "Compensation for misuse promised?";

export const serviceName = (service: Service, lang: Lang) =>
  lang === "ja" ? service.name_ja : service.name_en;
export const promiseName = ({ row }: CompensationItem, lang: Lang) => promises[row.promised][lang];
export const dateName = ({ row }: CompensationItem, lang: Lang) => formatMoment(row.as_of, lang, "date");

/** What a row is called: whose promise, and when it was seen. */
export const rowName = (item: CompensationItem, lang: Lang) =>
  `${serviceName(item.service, lang)}${lang === "ja" ? " " : ", "}${dateName(item, lang)}`;

export const terms = ({ row }: CompensationItem, lang: Lang) => (lang === "ja" ? row.terms_ja : row.terms_en);

/** What is written beside a mark; the year where it is not that of the axis. */
export function labelName(item: CompensationItem, { incident }: CompensationModel, lang: Lang): string {
  const known = incident && yearOf(incident.start) === yearOf(item.row.as_of);
  const date = formatMoment(item.row.as_of, lang, known ? "day" : "date");
  return lang === "ja" ? `${promiseName(item, lang)} ${date}` : `${promiseName(item, lang)}, ${date}`;
}

const yearOf = ({ text }: Moment) => text.slice(0, 4);

/** What stands at the rule. */
export const incidentName = ({ start }: Event, lang: Lang) =>
  lang === "ja"
    ? `${formatMoment(start, lang, "date")} 7payの不正利用が判明`
    : `${formatMoment(start, lang, "date")}: 7pay’s misuse found`;

/** What the time before the scale changes is called: the year it begins in, and on. */
export const earlierName = ({ span }: CompensationModel, lang: Lang) => {
  const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Tokyo" }).format(span.from);
  return lang === "ja" ? `${year}年〜` : `${year}–`;
};

/** A month under its rule: `7月`, `Jul`. */
export const monthName = ({ from }: Moment, lang: Lang) =>
  new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    month: "short",
    timeZone: "Asia/Tokyo",
  }).format(from);
