import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { JapanItem } from "./items.ts";
import type { JapanModel } from "./model.ts";
import { value } from "./names.ts";
import { firm, yearOf } from "./read.ts";

/** Whether the first goal was reached, and what the next one is. */
export function targetWords(model: JapanModel, lang: Lang): Pick<Words, "title" | "summary"> {
  const goals = model.items.filter(({ target, year }) => target && year !== null);
  const goal = goals.find(({ definition }) => definition === "meti-legacy") as JapanItem;
  const next = goals.find(({ definition }) => definition === "meti-new");
  const same = goals.find((item) => item !== next && item.year === next?.year);
  const values = firm(model, "ratio");
  const reached = values.find(({ quantity }) => quantity.number >= goal.quantity.number);
  const at = reached ?? (values.at(-1) as JapanItem);
  const now = firm(model, "ratio", "meti-new").at(-1);
  if (lang === "ja") {
    const met = reached ? `${yearOf(reached, lang)}に超えた` : `${yearOf(at, lang)}にはまだ届いていない`;
    const further = next
      ? `年限のある次の目標は、新しい国内指標で${yearOf(next, lang)}までに${value(next, lang)}${same ? `（従来の指標では${value(same, lang)}）` : ""}${now ? `。${yearOf(now, lang)}は${value(now, lang)}だった` : ""}。`
      : "";
    return {
      title: `${yearOf(goal, lang)}までに${value(goal, lang)}の目標は${met}${next ? "。次の目標は別の指標で数える" : ""}`,
      summary: `従来の指標は${yearOf(at, lang)}に${value(at, lang)}。${further}`,
    };
  }
  const met = reached
    ? `was passed in ${yearOf(reached, lang)}`
    : `had not been reached by ${yearOf(at, lang)}`;
  const further = next
    ? ` The next goal with a date is ${value(next, lang)} by ${yearOf(next, lang)} on the new indicator${same ? ` (${value(same, lang)} on the old one)` : ""}${now ? `; in ${yearOf(now, lang)} it stood at ${value(now, lang)}` : ""}.`
    : "";
  return {
    title: `The goal of ${value(goal, lang)} by ${yearOf(goal, lang)} ${met}${next ? "; the next is counted on another indicator" : ""}`,
    summary: `The old indicator stood at ${value(at, lang)} in ${yearOf(at, lang)}.${further}`,
  };
}
