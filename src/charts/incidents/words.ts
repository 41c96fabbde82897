import { formatMoment, formatQuantity, type Quantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { IncidentItem } from "./item.ts";
import type { IncidentsModel } from "./model.ts";
import { monthOf, valueText } from "./names.ts";
import { notes } from "./notes.ts";

/** The finding, the sentence and the cautions of each state. */
export function words(model: IncidentsModel, lang: Lang): Words {
  return {
    ...(model.state === "apart" ? apartWords(model, lang) : barWords(model, lang)),
    notes: notes(model, lang),
    asOf: asOf(model, lang),
  };
}

const withName = (item: IncidentItem, lang: Lang) =>
  lang === "ja" ? `${item.name.ja}の${valueText(item, lang)}` : `${item.name.en} (${valueText(item, lang)})`;

function barWords({ state, own, items }: IncidentsModel, lang: Lang) {
  const ownNumber = own.shown?.number ?? 0;
  const above = items.filter(({ shown }) => (shown?.number ?? 0) > ownNumber);
  const least = items.at(-1) as IncidentItem;
  const all = items.length;
  const value = valueText(own, lang);
  const place = formatQuantity({ number: above.length + 1, unit: "rank", about: false }, lang);
  const larger = above.map((item) => withName(item, lang)).join(lang === "ja" ? "、" : ", ");
  if (lang === "ja") {
    const what = state === "yen" ? "金額" : "人数";
    const rank =
      above.length === 0
        ? `${what}を比べられる${all}件のなかで最も大きい`
        : `${what}を比べられる${all}件中${place}。上回るのは${larger}`;
    return {
      title: `7payの${value}は、${rank}`,
      summary: `他人に${state === "yen" ? "動かされた額" : "お金を動かされた人の数"}として伝えられたものを、事業者ごとに大きい順に並べた。最も小さいのは${withName(least, lang)}。`,
    };
  }
  const what = state === "yen" ? "sums" : "numbers of people";
  const rank =
    above.length === 0
      ? `the largest of ${all} comparable ${what}`
      : `${place} of ${all} comparable ${what}; above it only ${larger}`;
  return {
    title: `7pay’s ${value}: ${rank}`,
    summary: `${state === "yen" ? "Money" : "People whose money was"} reported as taken by others, operator by operator, the largest first. The smallest: ${withName(least, lang)}.`,
  };
}

function apartWords({ own, items }: IncidentsModel, lang: Lang) {
  const ours = own.yen as Quantity;
  const sums = items
    .filter(({ yen }) => (yen?.number ?? 0) > ours.number)
    .sort((a, b) => (b.yen?.number ?? 0) - (a.yen?.number ?? 0));
  const [most] = sums;
  const limit = formatQuantity(ours, lang);
  const said = most ? valueText(most, lang) : "";
  if (lang === "ja") {
    return {
      title: most
        ? `${said}など、もっと大きな数字もあるが、数えているものが違う`
        : "ほかの事案の数字は、数えているものが違う",
      summary: `7payの${limit}とは並べられない${items.length}件。金額がそれを上回るものも${sums.length}件あるが、大小は比べられない。`,
    };
  }
  return {
    title: most
      ? `Larger figures exist, up to ${said}, but they count something else`
      : "The figures of other incidents count something else",
    summary: `${items.length} incidents that cannot stand beside 7pay’s ${limit}. In ${sums.length} the sum is larger, but larger of something else.`,
  };
}

function asOf({ own, items }: IncidentsModel, lang: Lang): string {
  const others = items.filter((item) => !item.own).sort((a, b) => a.date.from - b.date.from);
  const ends = others.filter((_, index) => index === 0 || index === others.length - 1);
  const span = [...new Set(ends.map(({ date }) => monthOf(date, lang)))];
  const ours = formatMoment(own.date, lang, "date");
  if (lang === "ja") {
    const rest = `ほかは${span.join("〜")}の、起きた時か公表の時`;
    return items.includes(own) ? `7payは${ours}、${rest}` : rest.replace("ほかは", "");
  }
  const rest = `${span.join(" to ")}, when each happened or was announced`;
  return items.includes(own) ? `7pay as of ${ours}; the others ${rest}` : rest;
}
