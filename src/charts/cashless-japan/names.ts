import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang, Text } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Definition, JapanItem } from "./items.ts";

/** What the two indicators are called. */
export const definitionNames: Record<Definition, Text> = {
  "meti-legacy": { ja: "従来の指標", en: "Old indicator" },
  "meti-new": { ja: "新しい国内指標", en: "New indicator" },
};

/** What is said of a value with weak support. */
export const weakText: Text = { ja: "裏づけ弱い", en: "weak basis" };

/** What stands in place of a year where a goal has none. */
export const noDate: Text = { ja: "年限なし", en: "no date" };

export const yearText = (year: number, lang: Lang) => (lang === "ja" ? `${year}年` : `${year}`);

export const value = ({ quantity }: JapanItem, lang: Lang) => formatQuantity(quantity, lang);

/** A list as a sentence has it: `A、B、C` / `A, B and C`. */
export const listed = (names: readonly string[], lang: Lang) =>
  lang === "ja" ? names.join("、") : new Intl.ListFormat("en-GB").format(names);

/** What an item's row is called. */
export function rowName({ year, definition, target }: JapanItem, lang: Lang): string {
  const when = year === null ? noDate[lang] : yearText(year, lang);
  const indicator = definitionNames[definition][lang];
  if (!target) return lang === "ja" ? `${when} ${indicator}` : `${when}, ${indicator.toLowerCase()}`;
  const set = formatMoment(target.set_on, lang, "date");
  return lang === "ja"
    ? `目標 ${when} ${indicator}（${set}）`
    : `Goal, ${when}, ${indicator.toLowerCase()} (set ${set})`;
}

/** What an item is: a value, or a goal and who set it. */
export function kindText(item: JapanItem, lang: Lang): string {
  const { target, weak } = item;
  if (!target) return weak ? weakKind[lang] : plainKind[lang];
  const [who, what] = lang === "ja" ? [target.who_ja, target.what_ja] : [target.who_en, target.what_en];
  return lang === "ja" ? `${who}：${what}` : `${who}: ${what}`;
}

const plainKind: Text = { ja: "実績", en: "actual value" };
const weakKind: Text = { ja: "実績（裏づけが弱い）", en: "actual value, weakly supported" };

/** Beside the year of the incident. */
export const incidentName: Text = { ja: "7payの事件", en: "7pay incident" };

export const shortName: Text = { ja: "7pay", en: "7pay" };

/** The incident and its month on one line. */
export function incidentText({ incident }: { incident: Moment }, lang: Lang): string {
  const month = formatMoment(incident, lang, "month");
  return lang === "ja" ? `${month} ${incidentName.ja}` : `${month}: ${incidentName.en}`;
}

/** Beside the months in which the state paid for rewards. */
export const rewardsName: Text = { ja: "国のポイント還元", en: "State rewards" };

/** Over the gains. */
export const gainHeading: Text = {
  ja: "比率の1年の伸び（ポイント）",
  en: "Gain in a year, percentage points",
};
