import { mean } from "../../facts/arithmetic.ts";
import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { dayMs } from "../../tables/moment.ts";
import type { Words } from "../chart.ts";
import { type CodeItem, type CodeModel, type CodePanel, milestoneMonths } from "./model.ts";
import { label, serviceName, value, when } from "./names.ts";
import { daysOpen } from "./summer.ts";

const day = ({ row }: CodeItem, lang: Lang) => formatMoment(row.period, lang, "day");

/** What the milestones show: how far each other service got while 7pay was open, and how fast the largest grew. */
export function registeredWords(model: CodeModel, lang: Lang): Omit<Words, "asOf"> {
  const [largest] = model.panels;
  const own = model.panels.find(({ service }) => service === "7pay")?.items ?? [];
  return {
    title: title(model, lang),
    summary: [...(largest ? paces(largest, lang) : []), ...own.map((item) => ownUsers(item, lang))].join(
      lang === "ja" ? "" : " ",
    ),
    notes: notes(model, lang),
  };
}

function title(model: CodeModel, lang: Lang): string {
  const open = daysOpen(model, lang);
  const reached = model.panels
    .filter(({ service }) => service !== "7pay")
    .flatMap(({ items }) => items.filter((item) => item.summer).slice(-1))
    .map((item) =>
      lang === "ja"
        ? `${serviceName(item, lang)}は${label(item, lang)}`
        : `${serviceName(item, lang)} reached ${label(item, lang)}`,
    );
  if (lang === "ja") {
    return reached.length > 0
      ? `7payが続いた${open}間に、${reached.join("、")}に達した`
      : `7payが続いた${open}間に、ほかのサービスの節目は見つからない`;
  }
  return reached.length > 0
    ? `In 7pay’s ${open}, ${reached.join(" and ")} users`
    : `In the ${open} that 7pay was open, no milestone of other services was found`;
}

/** The growth between the milestones from the last before 7pay to the first after it, a day. */
function paces({ items }: CodePanel, lang: Lang): string[] {
  const first = items.findIndex(({ summer }) => summer);
  const last = items.findLastIndex(({ summer }) => summer);
  const around = first < 1 ? [] : items.slice(first - 1, last + 2);
  const steps = around.slice(1).map((item, index) => {
    const before = around[index] as CodeItem;
    const days = {
      number: Math.round((item.from - before.from) / dayMs),
      unit: "days",
      about: false,
    } as const;
    // Lower bounds make a rough difference; it is rounded once, when it has been divided.
    const gained = item.quantity.number - before.quantity.number;
    const pace = formatQuantity(mean({ number: gained, unit: "people", about: true }, days).value, lang);
    return lang === "ja"
      ? `${day(before, lang)}〜${day(item, lang)}は${pace}`
      : `${pace} a day (${day(before, lang)} to ${day(item, lang)})`;
  });
  const [name] = items.map((item) => serviceName(item, lang));
  if (steps.length === 0) return [];
  return [
    lang === "ja"
      ? `${name}の節目の間の増え方を1日当たりに直すと、${steps.join("、")}になる（計算）。`
      : `By our arithmetic ${name} gained, from milestone to milestone, ${steps.join(", ")}.`,
  ];
}

const ownUsers = (item: CodeItem, lang: Lang) =>
  lang === "ja"
    ? `7payの登録者は${value(item, lang)}だった（${when(item, lang)}）。`
    : `7pay had ${label(item, lang)} registered (${when(item, lang)}).`;

function notes({ rewards, closed }: CodeModel, lang: Lang): string[] {
  const since = formatMoment(rewards, lang, "date");
  const stop = formatMoment(closed, lang, "date");
  const until = formatMoment(milestoneMonths.last, lang, "date");
  return {
    ja: [
      "累計の数は減ることがない。やめた人や使っていない人がどれだけいたかは分からない。",
      "節目の数は、その日までに少なくともこれだけいたという下限で、間の動きは分からないので線で結んでいない。数え方はサービスごとに違い、足したり、多さを競わせたりできない。",
      `7payの値（白抜き）は概数で、その月のいつのものかは分からない。新しい登録は${stop}に止められた。`,
      `ヤフーのポイントの切り替えや、${since}からの国のポイント還元も同じ時期に重なった。7payの騒動がなければもっと増えていたかどうかは分からない。`,
      `ほかに、${until}より後の節目、数え方の分からないd払い、比べられる時点のないLINE Payの登録者、調査会社による推計を除いた。`,
    ],
    en: [
      "Cumulative numbers cannot fall. How many people left, or never used the service, is unknown.",
      "A milestone is a lower bound (“+” stands for “at least”); what happened between two is unknown, so the dots are not joined. Services count differently: the numbers must not be added or ranked.",
      `7pay’s figure (hollow) is rounded, and its day in that month unknown. New registrations were stopped on ${stop}.`,
      `A change of Yahoo’s points and the national rewards from ${since} fell into the same months. Whether more people would have joined without the 7pay affair is unknown.`,
      `Also left out: milestones after ${until}, d Barai (how it counts is not stated), LINE Pay’s registered users (no other date to compare) and estimates by research firms.`,
    ],
  }[lang];
}
