import { formatMoment, formatQuantity, type Quantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { CapItem, CaseGroup, CaseItem, CasesModel } from "./model.ts";
import { caseKind, stageName, totalMark } from "./names.ts";
import { notes } from "./notes.ts";

const yen = (quantity: Quantity, lang: Lang) => formatQuantity(quantity, lang);

/** The finding, the sentence and the cautions of each state. */
export function words(model: CasesModel, lang: Lang): Words {
  const cases = model.groups.flatMap(({ items }) => items);
  return {
    ...(model.state === "reports" ? reportWords(model, cases, lang) : allWords(model.groups, lang)),
    notes: notes(model, cases, lang),
    asOf: asOf(model, cases, lang),
  };
}

function reportWords({ once, day }: CasesModel, cases: readonly CaseItem[], lang: Lang) {
  const over = (cap: CapItem) => cases.filter(({ quantity }) => quantity.number > cap.quantity.number).length;
  const [all, overOnce, overDay] = [cases.length, over(once), over(day)];
  const [onceCap, dayCap] = [yen(once.quantity, lang), yen(day.quantity, lang)];
  const { least, most } = extremes(cases, lang);
  if (lang === "ja") {
    const first = overOnce === all ? `${all}件はどれも` : `${all}件のうち${overOnce}件が`;
    const second = overDay === 0 ? "超えるものはない" : `超えるのは${overDay}件`;
    return {
      title: `被害者の訴え${first}カードのチャージ1回の上限${onceCap}を超え、1日の上限${dayCap}を${second}`,
      summary: `訴えの額は${least}から${most}まで。1件ずつ、上限と並べた。`,
    };
  }
  const first =
    overOnce === all ? `All ${all} victims’ reports exceed` : `${overOnce} of ${all} victims’ reports exceed`;
  const second = overDay === 0 ? "none exceeds" : overDay === 1 ? "1 exceeds" : `${overDay} exceed`;
  return {
    title: `${first} the ${onceCap} cap on one card top-up; ${second} the daily cap of ${dayCap}`,
    summary: `The amounts reported run from ${least} to ${most}. Each stands beside the caps.`,
  };
}

function allWords(groups: readonly CaseGroup[], lang: Lang) {
  const told = groups.map(({ stage, items }) => {
    const { least, most, largest } = extremes(items, lang);
    return {
      stage,
      count: items.length,
      most: `${most}${totalMark(largest, lang)}`,
      range: items.length === 1 ? most : { ja: `${least}〜${most}`, en: `${least} to ${most}` }[lang],
    };
  });
  if (lang === "ja") {
    return {
      title: `最も大きい額は、${told.map(({ stage, most }) => `${caseKind(stage, lang)}で${most}`).join("、")}`,
      summary: `${told.map(({ stage, count, range }) => `${caseKind(stage, lang)}が${count}件（${range}）`).join("、")}。`,
    };
  }
  return {
    title: `Largest: ${told.map(({ stage, most }) => `${caseKind(stage, lang)} ${most}`).join(", ")}`,
    summary: `${told.map(({ stage, count, range }) => `${stageName(stage, lang)}: ${count} (${range})`).join(". ")}.`,
  };
}

function extremes(cases: readonly CaseItem[], lang: Lang) {
  const ordered = [...cases].sort((a, b) => a.quantity.number - b.quantity.number);
  const [smallest, largest] = [ordered[0], ordered.at(-1)] as [CaseItem, CaseItem];
  return { least: yen(smallest.quantity, lang), most: yen(largest.quantity, lang), largest };
}

function asOf({ once, day }: CasesModel, cases: readonly CaseItem[], lang: Lang): string {
  const dates = cases.flatMap(({ row }) => row.date ?? []).sort((a, b) => a.from - b.from);
  const ends = dates.filter((_, index) => index === 0 || index === dates.length - 1);
  const span = [...new Set(ends.map((date) => formatMoment(date, lang, "date")))];
  const caps = [once, day].map(({ row }) => formatMoment(row.as_of, lang, "date"));
  const undated = cases.length - dates.length;
  if (lang === "ja") {
    const rest = undated > 0 ? `（ほかに日付の分からないもの${undated}件）` : "";
    return `例は${span.join("〜")}${rest}、上限は${caps.join("と")}の時点`;
  }
  const rest = undated > 0 ? ` (and ${undated} undated)` : "";
  return `cases of ${span.join(" to ")}${rest}; caps as of ${caps.join(" and ")}`;
}
