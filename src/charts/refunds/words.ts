import { formatMoment, formatQuantity, type Quantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { dayMs } from "../../tables/moment.ts";
import type { Refund } from "../../tables/refunds.ts";
import type { Words } from "../chart.ts";
import { quantityOf, type RefundModel } from "./model.ts";
import { dateName, lessName } from "./names.ts";
import { notes } from "./notes.ts";

/** The finding, the sentence and the cautions of each state. */
export function words(model: RefundModel, lang: Lang): Words {
  const [first, last] = [model.rows[0], model.rows.at(-1)] as [Refund, Refund];
  return {
    title: title(model, last, lang),
    summary: summary(model, lang),
    notes: notes(model, lang),
    asOf:
      lang === "ja"
        ? `${dateName(first, lang)}〜${dateName(last, lang)}の各時点`
        : `each as of its own date, ${dateName(first, lang)} to ${dateName(last, lang)}`,
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What was left at the last date, and how near the end of applications that was. */
function title({ state, change, deadline }: RefundModel, last: Refund, lang: Lang): string {
  const figure = (row: Refund) => formatQuantity(quantityOf(row, state) as Quantity, lang);
  const row = change?.to ?? last;
  const days = deadline ? Math.round((deadline.start.from - row.as_of.from) / dayMs) : 0;
  const before = formatQuantity({ number: days, unit: "days", about: false }, lang);
  const whole = change && state === "yen" ? figure(change.from) : null;
  if (lang === "ja") {
    const when = days > 0 ? `申し出の期限の${before}前` : dateName(row, lang);
    return state === "people"
      ? `${when}にも、${figure(row)}が払い戻しを受けていなかった`
      : `${when}にも、${whole ? `${whole}のうち` : ""}${figure(row)}が払い戻されていなかった`;
  }
  const when = days > 0 ? `${before} before the deadline` : `on ${dateName(row, lang)}`;
  return capital(`${figure(row)}${whole ? ` of ${whole}` : ""} had still not been refunded ${when}`);
}

function summary({ state, change, deadline }: RefundModel, lang: Lang): string {
  const sentences: string[] = [];
  const own = change && (state === "people" ? change.people : change.yen);
  if (change && own) {
    const said = [change.from, change.to].map((row) => ({
      date: dateName(row, lang),
      figure: formatQuantity(quantityOf(row, state) as Quantity, lang),
    })) as [{ date: string; figure: string }, { date: string; figure: string }];
    const [from, to] = said;
    const share = formatQuantity({ ...own, number: Math.abs(own.number) }, lang);
    const subject = {
      people: { ja: "払い戻しを受けていない人", en: "Those not yet refunded" },
      yen: { ja: "払い戻されていない額", en: "The money not yet refunded" },
    }[state][lang];
    sentences.push(
      lang === "ja"
        ? `${subject}は、${from.date}の${from.figure}から${to.date}の${to.figure}へ、${lessName(change, lang)}（${share}）。`
        : `${subject} went from ${from.figure} on ${from.date} to ${to.figure} on ${to.date}, ${lessName(change, lang)} (${share}).`,
    );
    if (state === "yen" && change.people.number >= 0) {
      const people = formatQuantity(change.people, lang);
      sentences.push(
        lang === "ja" ? `同じ間に、人数の減りは${people}。` : `The number of people fell by ${people}.`,
      );
    }
  }
  if (deadline) {
    const date = formatMoment(deadline.start, lang, "date");
    sentences.push(lang === "ja" ? `申し出の期限は${date}。` : `Applications closed on ${date}.`);
  }
  return sentences.join(lang === "ja" ? "" : " ");
}
