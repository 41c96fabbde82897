import { amountOf } from "../../facts/amount.ts";
import { formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { damageStages } from "../../tables/damage-cases.ts";
import { type CaseItem, type CasesModel, cappedStage } from "./model.ts";

/** The cautions: what the caps limit, what the sums are, who spoke, and what is not drawn. */
export function notes(model: CasesModel, cases: readonly CaseItem[], lang: Lang): string[] {
  const weak = cases.filter(({ row }) => row.confidence === "low").length;
  const { withoutAmount } = model;
  const told = {
    caps: {
      ja: "上限はチャージ（入金）のもので、被害の額の上限ではない。1回の上限は、繰り返せば超えられる。現金やポイントには別の1回の上限があった。",
      en: "The caps limit top-ups, not losses, and the cap on one top-up can be passed by topping up again. Cash and points had other caps on one top-up.",
    },
    daily: {
      ja: "1日の上限はNHKの報道による、見直し前の額。引き下げが実施されたかは分からず、1日の上限はないとみたブログもある。",
      en: "The daily cap is the one NHK reported, before the planned cut; whether the cut took effect is unknown, and a blog thought there was no daily cap.",
    },
    purchases: {
      ja: "上限の線は、被害者の訴えにだけ引いた。ほかは買われた品の額で、複数の人のIDによるとされるものもあり、1人の上限とは比べられない。",
      en: "The caps cross the victims’ reports alone. The others are purchases, some allegedly with several people’s IDs, and cannot be held against one person’s cap.",
    },
    arrests: {
      ja: "逮捕は有罪を意味しない。容疑のその後は、表にあることのほかは確認できない。",
      en: "An arrest is not guilt. What became of each allegation could not be confirmed beyond what the table says.",
    },
    whole: {
      ja: "報じられた例だけで、被害の全体ではない。重なることもあり、足し合わせてはいけない。",
      en: "Only what was reported, not the whole of the damage. Cases may overlap and must never be added up.",
    },
    empty: {
      ja: `金額の伝えられていない${withoutAmount}件は、図にない。`,
      en: `Not drawn, because no amount was reported: ${withoutAmount}.`,
    },
    weak: {
      ja: `白抜きの破線（${weak}件）は裏づけが弱い。`,
      en: `Hollow and dashed: weakly supported (${weak}).`,
    },
  };
  return [
    told.caps[lang],
    told.daily[lang],
    ...(cases.some(({ row }) => row.stage !== cappedStage) ? [told.purchases[lang]] : []),
    ...(cases.some(({ row }) => row.stage === "arrest-charge") ? [told.arrests[lang]] : []),
    [
      told.whole[lang],
      ...partNotes(model, lang),
      ...(withoutAmount > 0 ? [told.empty[lang]] : []),
      ...(weak > 0 ? [told.weak[lang]] : []),
    ].join(lang === "ja" ? "" : " "),
  ];
}

/** Which case holds which others, and what those were. */
function partNotes({ parts }: CasesModel, lang: Lang): string[] {
  return [...new Set(parts.map(({ whole }) => whole))].map((whole) => {
    const own = parts.filter((entry) => entry.whole === whole).map(({ part }) => part);
    const sum = formatQuantity(whole.quantity, lang);
    const known = own.flatMap((row) => {
      const quantity = amountOf(row);
      const stage = damageStages[row.stage];
      const amount = quantity ? formatQuantity(quantity, lang) : null;
      return amount ? [{ ja: `${stage.ja}の${amount}`, en: `${amount} in a ${stage.en}` }[lang]] : [];
    });
    if (lang === "ja") {
      const listed = known.length > 0 ? `（${known.join("、")}など）` : "";
      return `合計の${sum}は、別に報じられた${own.length}件${listed}を含み、それらは重ねて描いていない。`;
    }
    const listed = known.length > 0 ? ` (such as ${known.join(", ")})` : "";
    return `The total of ${sum} holds ${own.length} reported separately${listed}, not drawn beside it.`;
  });
}
