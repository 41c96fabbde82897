import { formatMoment } from "../../i18n/format.ts";
import type { Lang, Text } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import { attackSteps } from "../../tables/weaknesses.ts";
import type { AttackItem, AttackModel, StepId } from "./model.ts";

/** What happens at a step of the path; what lay around it needs no more than its name. */
const glosses: Partial<Record<StepId, Text>> = {
  list: {
    ja: "ほかで手に入れたIDとパスワードの一覧。会社の結論で、証明されてはいない。",
    en: "IDs and passwords obtained elsewhere: the company’s conclusion, not proven.",
  },
  login: { ja: "7iDとパスワードだけで入れた。", en: "The 7iD and its password were enough." },
  takeover: {
    ja: "別の入り方として指摘された。再設定や外部IDが直接の原因になった例を、会社は見つけていない。",
    en: "Pointed out as other ways in. The company found no case where reset or external ID was the direct cause.",
  },
  "top-up": {
    ja: "登録済みのカードなどから残高に入れる。",
    en: "Money goes onto the balance, for example from a card on file.",
  },
  payment: { ja: "店のレジで残高から払う。", en: "The balance is spent at the till." },
};

/** Headings of the picture that are no step. */
export const headings = {
  around: { ja: "背景にあった弱点", en: "Around the path" },
  goal: { ja: "電子たばこのカートン", en: "E-cigarettes by the carton" },
} as const;

export function stepName(id: StepId, lang: Lang): string {
  const name = attackSteps[id][lang];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export const gloss = (id: StepId, lang: Lang) => glosses[id]?.[lang] ?? "";
export const titleOf = ({ row }: AttackItem, lang: Lang) => (lang === "ja" ? row.title_ja : row.title_en);
export const isWeak = ({ row }: AttackItem) => row.confidence === "low";

/** A day, with its year where that is not the one left out. */
const day = (moment: Moment, lang: Lang, year: string | null) =>
  formatMoment(moment, lang, year !== null && moment.text.startsWith(year) ? "day" : "date");

/** When it came to light. `year` is left out of the date. */
export function reportedText({ row: { reported } }: AttackItem, lang: Lang, year: string | null): string {
  if (!reported) return { ja: "判明の日は不明", en: "report undated" }[lang];
  return { ja: `判明 ${day(reported, lang, year)}`, en: `reported ${day(reported, lang, year)}` }[lang];
}

/** How it ended, as far as is known; empty for what nobody mends on a day. `year` is left out of the date. */
export function statusText({ row, status }: AttackItem, lang: Lang, year: string | null): string {
  const fixed = row.fixed ? day(row.fixed, lang, year) : "";
  return {
    fixed: { ja: `対処 ${fixed}`, en: `dealt with ${fixed}` },
    open: { ja: "廃止まで続いた", en: "open to the end" },
    unknown: { ja: "対処は不明", en: "no fix found" },
    told: { ja: "", en: "" },
  }[status][lang];
}

const weakText = { ja: "裏づけが弱い", en: "weak support" } as const;

/** All of it, in pieces. `year` is left out of the dates. */
export const knownOf = (item: AttackItem, lang: Lang, year: string | null): string[] =>
  [reportedText(item, lang, year), statusText(item, lang, year), isWeak(item) ? weakText[lang] : ""].filter(
    (text) => text !== "",
  );

/** What the goal says of itself: the alleged purchase and its day. */
export function goalText({ goal, year }: AttackModel, lang: Lang): string {
  if (!goal) return "";
  const when = day(goal.start, lang, year);
  return lang === "ja" ? `${goal.title_ja}（${when}）` : `${goal.title_en} (${when})`;
}
