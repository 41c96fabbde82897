import { formatMoment, formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Lang, Text } from "../../i18n/lang.ts";
import { qualifier as qualifierColumn } from "../../tables/code-payments.ts";
import type { CodeItem, CodeModel, CodePanel } from "./model.ts";

const metricNames: Record<string, Text> = {
  "registered-users": { ja: "登録者（累計）", en: "registered users (cumulative)" },
  "users-cumulative": {
    ja: "利用者（累計、電子マネーiDの登録を含む）",
    en: "users (cumulative, with those registered for its e-money iD)",
  },
  "monthly-active-users": { ja: "月間利用者", en: "Monthly users" },
  "marketing-cost": { ja: "マーケティング費", en: "Marketing cost" },
  "shop-payment-amount": { ja: "店での支払額", en: "Payments in shops" },
};

/** What tells values of LINE Pay apart; of the first the table knows the month only roughly. */
const phases: Record<string, { name: Text; rough: boolean }> = {
  "line-pay-monthly-active-users-2019-05": {
    name: { ja: "「300億円祭」の前", en: "before the giveaway" },
    rough: true,
  },
  "line-pay-monthly-active-users-2019-04-to-2019-06": {
    name: { ja: "「300億円祭」の後", en: "after the giveaway" },
    rough: false,
  },
};

/** What a service is called. */
export const serviceName = ({ row }: CodeItem, lang: Lang) =>
  lang === "ja" ? row.service_ja : row.service_en;

/** What a figure counts. */
export const metricName = (metric: string, lang: Lang) => metricNames[metric]?.[lang] ?? metric;

/** Whether a state is about one service alone, which its title names. */
const alone = ({ panels }: CodeModel) => new Set(panels.map(({ service }) => service)).size === 1;

/** What a panel counts, with its service where panels are of several. */
export function panelName({ metric, items }: CodePanel, model: CodeModel, lang: Lang): string {
  const name = metricName(metric, lang);
  const [first] = items;
  return !first || alone(model) ? name : `${serviceName(first, lang)}${lang === "ja" ? "：" : ": "}${name}`;
}

/** What a row is called: whose figure, or which one where all are of one service, and its time. */
export function rowName(item: CodeItem, model: CodeModel, lang: Lang): string {
  const name = alone(model) ? metricName(item.row.metric, lang) : serviceName(item, lang);
  return `${name}${lang === "ja" ? " " : ", "}${period(item, lang)}`;
}

/** The day, month, quarter or year of a figure: `2019年7月18日`, `2019年7〜9月`, `July–September 2019`. */
export function when({ row }: CodeItem, lang: Lang): string {
  const { period, period_end: end } = row;
  if (!end) return formatMoment(period, lang, "date");
  const last = formatMoment(end, lang, "day");
  return lang === "ja"
    ? `${formatMoment(period, lang, "date").replace(/月$/, "")}〜${last}`
    : `${formatMoment(period, lang, "day")}–${formatMoment(end, lang, "date")}`;
}

/** The same in parts: its time, and what tells it apart from others of its series. */
function parts(item: CodeItem, lang: Lang): string[] {
  const phase = phases[item.key];
  const time = when(item, lang);
  if (!phase) return [time];
  const rough = lang === "ja" ? `${time}ごろ` : `about ${time}`;
  return [phase.rough ? rough : time, phase.name[lang]];
}

/** When a figure was true and which one it is: `2019年4〜6月（「300億円祭」の後）`. */
export function period(item: CodeItem, lang: Lang): string {
  const [time, phase] = parts(item, lang);
  if (!phase) return time as string;
  return lang === "ja" ? `${time}（${phase}）` : `${time} (${phase})`;
}

/** A figure with its time in brackets. */
export function dated(item: CodeItem, lang: Lang): string {
  const time = parts(item, lang).join(lang === "ja" ? "、" : ", ");
  return lang === "ja" ? `${value(item, lang)}（${time}）` : `${value(item, lang)} (${time})`;
}

/** A figure in full: `1,000万人以上`, `at least 10 million people`. */
export const value = (item: CodeItem, lang: Lang) => formatQuantity(item.quantity, lang);

/** A figure beside words that say what it counts: `1,000万人以上`, `at least 10 million`. */
export const label = (item: CodeItem, lang: Lang) => value(item, lang).replace(/ people$/, "");

/** The same after its day: `7月18日：900万人以上`, `18 July: at least 9 million`. */
export const datedLabel = (item: CodeItem, lang: Lang) =>
  `${formatMoment(item.row.period, lang, "day")}${lang === "ja" ? "：" : ": "}${label(item, lang)}`;

/** The shortest form, for a phone: `1,000万以上`, `10m+`. */
export function shortLabel(item: CodeItem, lang: Lang): string {
  if (lang === "ja") return value(item, lang).replace("人", "");
  const bound = item.quantity.qualifier === "at-least";
  const said = bound ? `${formatNumber(item.quantity, lang)}+` : label(item, lang);
  return said.replace(" million", "m");
}

/** How a figure was published, in the words of the table. */
export function qualifierName({ row }: CodeItem, lang: Lang): string {
  const found = qualifierColumn().field.categories?.find(({ value }) => value === row.qualifier);
  return (lang === "ja" ? found?.label_ja : found?.label) ?? row.qualifier;
}
