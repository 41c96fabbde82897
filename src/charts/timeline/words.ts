import { daysOpen } from "../../facts/events.ts";
import { formatFact } from "../../facts/fact.ts";
import { formatMoment, formatSpan } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { TimelineItem, TimelineModel } from "./model.ts";

/** When an event happened, as far as it is known. */
export function whenText({ event }: TimelineItem, lang: Lang): string {
  const { start, end, not_before, not_after } = event;
  const bound = (moment: typeof not_after) => (moment ? formatMoment(moment, lang, "time") : "");
  if (!end && not_before && not_after && not_before.precision !== "minute")
    return formatSpan(not_before, not_after, lang);
  if (!end && not_before && not_after)
    return `${formatMoment(start, lang)} ${bound(not_before)}–${bound(not_after)}`;
  if (!end && not_after)
    return lang === "ja"
      ? `${formatMoment(start, lang)}${bound(not_after)}まで`
      : `${formatMoment(start, lang)}, by ${bound(not_after)}`;
  if (!end && not_before)
    return lang === "ja"
      ? `${formatMoment(start, lang)}${bound(not_before)}以降`
      : `${formatMoment(start, lang)}, after ${bound(not_before)}`;
  return formatSpan(start, end, lang);
}

export const titleOf = ({ event }: TimelineItem, lang: Lang) =>
  lang === "ja" ? event.title_ja : event.title_en;

/** The finding, the sentence and the cautions of each state. */
export function words({ state, items }: TimelineModel, lang: Lang): Words {
  const find = (id: string) => items.find(({ key }) => key === id);
  const number = (list: readonly unknown[]) => list.length.toLocaleString(lang === "ja" ? "ja-JP" : "en-GB");
  const first = items[0] as TimelineItem;
  const last = items.at(-1) as TimelineItem;
  const [whole] = daysOpen(items.map(({ event }) => event));
  const open = whole ? formatFact(whole, lang) : "";
  const stop = find("all-charging-stopped");
  const stopped = stop ? formatMoment(stop.event.start, lang, "day") : "";
  const weak = items.filter(({ event }) => event.confidence === "low");
  const doors = items.filter(({ event }) => event.category === "containment");
  const title = {
    days: {
      ja: "開始の翌日に第一報、その次の日から入口が閉じられ始めた",
      en: "The first report came a day after the opening; from the next, doors began to close",
    },
    eve: {
      ja: "開始の前夜に、登録とチャージがもうできるようになっていた",
      en: "On the eve of the opening, people could already sign up and top up",
    },
    calls: {
      ja: "第一報の翌日、会社が不正利用を確認し、扉が閉じ始めた",
      en: "The day after the first report the company found misuse, and doors began to close",
    },
    doors: {
      ja: `扉は一度には閉じず、すべてのチャージが止まったのは${stopped}だった`,
      en: `The doors did not close at once: the last top-ups stopped on ${stopped}`,
    },
    summer: {
      ja: `支払いは${open}続いた。チャージは${stopped}に止まった`,
      en: `Payment stayed open for ${open}; top-ups stopped on ${stopped}`,
    },
    all: {
      ja: "数日の事件の前に数年があり、後にも数年が続いた",
      en: "A few days of trouble, with years before and years after",
    },
  }[state][lang];
  const span = [first, last].map(({ event }) => formatMoment(event.start, lang, "date")) as [string, string];
  const summary = {
    ja: `${span[0]}から${span[1]}までの${number(items)}件。${doors.length > 0 ? `うち食い止めの措置は${number(doors)}件。` : ""}`,
    en: `${number(items)} events from ${span[0]} to ${span[1]}${doors.length > 0 ? `; ${number(doors)} of them steps of containment` : ""}.`,
  }[lang];
  const notes = {
    ja: [
      "白抜きの帯は、その間のいつかに起きたことを示す。塗りつぶしは、時刻、日または期間が分かるもの。時刻は日本時間。",
      ...(weak.length > 0 ? [`破線の印は、裏づけの弱いもの（${number(weak)}件）。`] : []),
      ...(state === "all" ? ["期間ごとに縮尺が違う。幅の広さは時間の長さを表さない。"] : []),
    ],
    en: [
      "A hollow bar means: some time within it. Solid marks have a known time, day or duration. Times are Japan time (UTC+9).",
      ...(weak.length > 0 ? [`Dashed marks are weakly supported (${number(weak)}).`] : []),
      ...(state === "all"
        ? ["The periods are drawn at different scales: width does not show length of time."]
        : []),
    ],
  }[lang];
  const asOf =
    lang === "ja"
      ? `${formatMoment(last.event.start, lang, "date")}までの記録`
      : `events up to ${formatMoment(last.event.start, lang, "date")}`;
  return { title, summary, notes, asOf };
}
