import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { CodeModel, CodeState } from "./model.ts";
import { rowName, value } from "./names.ts";
import { linePayWords } from "./words-line-pay.ts";
import { registeredWords } from "./words-registered.ts";
import { totalsWords } from "./words-totals.ts";

const told: Record<CodeState, (model: CodeModel, lang: Lang) => Omit<Words, "asOf">> = {
  registered: registeredWords,
  "line-pay": linePayWords,
  totals: totalsWords,
};

/** The finding, the sentence and the cautions of each state. */
export function words(model: CodeModel, lang: Lang): Words {
  const said = told[model.state](model, lang);
  const weak = model.panels
    .flatMap((panel) => panel.weak)
    .map((item) =>
      lang === "ja"
        ? `${rowName(item, model, lang)}の${value(item, lang)}`
        : `${rowName(item, model, lang)} (${value(item, lang)})`,
    );
  const note =
    lang === "ja"
      ? `裏づけの弱い値も除いた：${weak.join("、")}。`
      : `Left out for weak support: ${weak.join(", ")}.`;
  // What is weakly supported is told with what else is left out: at the end of the last note.
  const last = said.notes.at(-1) ?? "";
  const notes =
    weak.length > 0
      ? [...said.notes.slice(0, -1), [last, note].filter(Boolean).join(lang === "ja" ? "" : " ")]
      : said.notes;
  return { ...said, notes, asOf: asOf(model, lang) };
}

function asOf({ items }: CodeModel, lang: Lang): string {
  const byTime = [...items].sort((a, b) => a.from - b.from);
  const [first] = byTime;
  const last = byTime.toSorted((a, b) => a.to - b.to).at(-1);
  if (!first || !last) return lang === "ja" ? "時点の分かる値なし" : "no dated values";
  const from = formatMoment(first.row.period, lang, "date");
  const to = formatMoment(last.row.period_end ?? last.row.period, lang, "date");
  return lang === "ja"
    ? `${from}〜${to}の、それぞれの時点や期間`
    : `each as of its own date or period, ${from} to ${to}`;
}
