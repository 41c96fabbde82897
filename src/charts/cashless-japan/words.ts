import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { JapanModel } from "./model.ts";
import { yearText } from "./names.ts";
import { notes } from "./notes.ts";
import { paceWords } from "./pace-words.ts";
import { ratioWords } from "./ratio-words.ts";
import { targetWords } from "./target-words.ts";

/** The finding, the sentence and the cautions of each state. */
export function words(model: JapanModel, lang: Lang): Words {
  const said = { ratio: ratioWords, pace: paceWords, targets: targetWords }[model.state](model, lang);
  return { ...said, notes: notes(model, lang), asOf: asOf(model, lang) };
}

function asOf({ items }: JapanModel, lang: Lang): string {
  const years = items.flatMap((item) => (item.kind === "target" ? [] : [item.year ?? 0]));
  const set = items
    .flatMap(({ target }) => (target ? [target.set_on] : []))
    .sort((a, b) => b.from - a.from)[0];
  const [from, to] = [Math.min(...years), Math.max(...years)].map((at) => yearText(at, lang)) as [
    string,
    string,
  ];
  if (lang === "ja") {
    return `${from}〜${to}の各年の値${set ? `、${formatMoment(set, lang, "date")}までに掲げられた目標` : ""}`;
  }
  return `yearly values, ${from} to ${to}${set ? `; goals set up to ${formatMoment(set, lang, "date")}` : ""}`;
}
