import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { JapanItem } from "./items.ts";
import type { JapanModel } from "./model.ts";
import { listed, value } from "./names.ts";
import { firm, incidentYear, yearOf } from "./read.ts";

/** Whether the ratio ever fell from the year of the incident on. */
export function ratioWords(model: JapanModel, lang: Lang): Pick<Words, "title" | "summary"> {
  const values = firm(model, "ratio");
  const at = incidentYear(model);
  const last = values.at(-1) as JapanItem;
  const near = values.filter((item) => Math.abs((item.year ?? 0) - at) <= 1);
  const falls = values.filter(
    (item, index) =>
      (item.year ?? 0) >= at && item.quantity.number < (values[index - 1]?.quantity.number ?? 0),
  );
  const years = listed(
    falls.map((item) => yearOf(item, lang)),
    lang,
  );
  const told = near.map((item) =>
    lang === "ja"
      ? `${yearOf(item, lang)}${item.year === at ? "（事件の年）" : ""}${value(item, lang)}`
      : `${value(item, lang)} in ${yearOf(item, lang)}${item.year === at ? " (the year of the incident)" : ""}`,
  );
  if (lang === "ja") {
    return {
      title:
        falls.length === 0
          ? `キャッシュレス比率は、7payの事件の年も、その後のどの年も上がった（${yearOf(last, lang)}まで）`
          : `7payの事件の年からあと、キャッシュレス比率は${years}に下がった`,
      summary: `従来の指標で、${told.join("、")}。${yearOf(last, lang)}には${value(last, lang)}になった。事件がなければどうだったかは、年ごとの数字では分からない。`,
    };
  }
  return {
    title:
      falls.length === 0
        ? `Japan’s cashless ratio rose in the year of the 7pay incident and in every year since, up to ${yearOf(last, lang)}`
        : `From the year of the 7pay incident on, Japan’s cashless ratio fell in ${years}`,
    summary: `On the old indicator it was ${listed(told, lang)}; by ${yearOf(last, lang)} it stood at ${value(last, lang)}. What it would have been without the incident, yearly figures cannot show.`,
  };
}
