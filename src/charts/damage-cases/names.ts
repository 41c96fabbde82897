import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { damageStages } from "../../tables/damage-cases.ts";
import type { CapItem, CaseItem, Stage } from "./model.ts";

/** Who spoke. What was reported with an arrest can be more than the charge. */
export const caseKind = (stage: Stage, lang: Lang) =>
  stage === "arrest-charge" ? { ja: "逮捕の事件", en: "arrest case" }[lang] : damageStages[stage][lang];

/** The same at the beginning of a line. */
export const stageName = (stage: Stage, lang: Lang) => capital(caseKind(stage, lang));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** When a case happened, or that it is not known. */
export const dateOf = ({ row }: CaseItem, lang: Lang, style: "day" | "date" = "date") =>
  row.date ? formatMoment(row.date, lang, style) : { ja: "日付不明", en: "Undated" }[lang];

/** What says of a case that it holds others. */
export const totalMark = ({ total }: CaseItem, lang: Lang) =>
  total ? { ja: "（合計）", en: " (total)" }[lang] : "";

/** What a row is called: for a case its date and stage, for a cap what it limits. */
export function rowName(item: CapItem | CaseItem, lang: Lang): string {
  if (item.kind === "cap") return lang === "ja" ? item.row.label_ja : item.row.label_en;
  const stage = `${caseKind(item.row.stage, lang)}${totalMark(item, lang)}`;
  return lang === "ja" ? `${dateOf(item, lang)} ${stage}` : `${dateOf(item, lang)} · ${stage}`;
}

/** What a cap limits, and to how much: two parts that a line may end between. */
export const capLabel = (item: CapItem, lang: Lang): [name: string, amount: string] => [
  `${rowName(item, lang)}${lang === "ja" ? "：" : ": "}`,
  formatQuantity(item.quantity, lang),
];
