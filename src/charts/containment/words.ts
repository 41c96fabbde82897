import { formatMoment, formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Words } from "../chart.ts";
import { lastTopUp } from "./doors.ts";
import { dayText, headName, listed, peakDays } from "./labels.ts";
import type { ContainmentItem, ContainmentModel } from "./model.ts";
import { notes } from "./notes.ts";

/** The finding, the sentence and the cautions of each state. */
export function words(model: ContainmentModel, lang: Lang): Words {
  const { items } = model;
  const doors = items.filter(({ kind }) => kind === "door");
  const span = [
    items.map(({ opened }) => opened.start).sort((a, b) => a.from - b.from)[0] as Moment,
    (doors.at(-1) as ContainmentItem).closed.start,
  ].map((moment) => formatMoment(moment, lang, "date"));
  return {
    ...(model.state === "summer" ? summerWords(doors, lang) : weekWords(model, doors, lang)),
    notes: notes(model, lang),
    asOf: lang === "ja" ? `${span.join("〜")}のできごとによる` : `from events of ${span.join(" to ")}`,
  };
}

type Said = Pick<Words, "title" | "summary">;
type Doors = readonly ContainmentItem[];

const count = (list: readonly unknown[], lang: Lang) =>
  formatNumber({ number: list.length, unit: "count", about: false }, lang);
const closedOn = ({ closed }: ContainmentItem, lang: Lang) => formatMoment(closed.start, lang, "day");
const stopOf = (doors: Doors) => doors.find(({ key }) => key === lastTopUp) as ContainmentItem;

function summerWords(doors: Doors, lang: Lang): Said {
  const stop = stopOf(doors);
  const early = doors.filter(({ day }) => day <= stop.day);
  const late = doors.filter(({ day }) => day > stop.day);
  const last = doors.at(-1) as ContainmentItem;
  const [all, closed] = [count(doors, lang), count(early, lang)];
  const stopped = closedOn(stop, lang);
  const whole = formatQuantity({ number: last.day, unit: "days", about: false }, lang);
  if (lang === "ja") {
    const until = late.map(({ name, day }) => `${name.ja}は${dayText(day, lang)}`);
    return {
      title: `${until.join("、")}まで開いていた`,
      summary: `扉${all}カ所のうち${closed}カ所は、すべてのチャージが止まった${stopped}（${dayText(stop.day, lang)}）のうちに閉じていた。${last.name.ja}だけは、サービスが続いた${whole}の終わりまで止まらなかった。`,
    };
  }
  const until = late.map(
    (door, index) =>
      `${index === 0 ? `${headName(door, lang)}: open` : door.name.en} until ${dayText(door.day, lang)}`,
  );
  return {
    title: listed(until, lang),
    summary: `Of ${all} doors, ${closed} had closed by the end of ${stopped} (${dayText(stop.day, lang)}), when the last top-ups stopped. ${headName(last, lang)} alone ran to the end of the service’s ${whole}.`,
  };
}

function weekWords({ items, period }: ContainmentModel, doors: Doors, lang: Lang): Said {
  const peak = peakDays(items.find(({ kind }) => kind === "misuse") as ContainmentItem, lang);
  const [first, stop] = [doors[0] as ContainmentItem, stopOf(doors)].map((door) => closedOn(door, lang));
  const shut = doors.filter(({ to }) => to <= period.to);
  const [all, open] = [count(doors, lang), count(doors.slice(shut.length), lang)];
  const days = [...new Set(shut.map((door) => closedOn(door, lang)))].map((day) => ({
    day,
    names: listed(
      shut.filter((door) => closedOn(door, lang) === day).map(({ name }) => name[lang]),
      lang,
    ),
  }));
  return lang === "ja"
    ? {
        title: `不正利用は${peak}に集中。扉は${first}に閉じ始め、チャージがすべて止まったのは${stop}`,
        summary: `閉じたのは、${days.map(({ day, names }) => `${day}に${names}`).join("、")}。扉${all}カ所のうち${open}カ所は、最初の1週間が過ぎても開いていた。`,
      }
    : {
        title: `Misuse was concentrated on ${peak}; doors began to close on ${first}, and the last top-ups stopped on ${stop}`,
        summary: `Closed on ${days.map(({ day, names }) => `${day}: ${names}`).join("; on ")}. Of ${all} doors, ${open} were still open after the first week.`,
      };
}
