import type { Lang, Text } from "../../i18n/lang.ts";
import { type SurveyItem, type SurveyModel, type SurveyState, timeOf } from "./model.ts";
import { answer, month, share } from "./names.ts";

/** What the shares of a series are of. */
const subjects: Partial<Record<SurveyState, Text>> = {
  "infcurion-qr": { ja: "QR決済アプリを使う人", en: "The share who use QR payment apps" },
  "mmd-qr-trend": { ja: "ふだんスマホ決済で払う人", en: "The share usually paying by phone" },
};

/** The finding of a survey: of a series, what became of its share over 7pay's summer. */
export function title(model: SurveyModel, lang: Lang): string {
  const subject = subjects[model.state]?.[lang];
  if (subject) return turn(model, subject, lang);
  const [first, second] = model.questions[0]?.items ?? [];
  if (!first) throw new Error(`The survey ${model.state} has no answer to show.`);
  const both = [first, ...(second ? [second] : [])].map((item, index) =>
    lang === "ja"
      ? `「${answer(item, lang)}」が${share(item, lang)}`
      : `${share(item, lang)}${index === 0 ? " said" : ""} “${answer(item, lang)}”`,
  );
  switch (model.state) {
    case "jcast-2019-08":
      return {
        ja: `7payの騒動でキャッシュレスの印象は${both.join("、")}（読者の自由参加の投票）`,
        en: `7pay and the image of cashless: in a self-selected reader poll, ${both.join(", ")}`,
      }[lang];
    case "asmark-2019-08":
      return {
        ja: `スマホ決済を使わない人とやめた人の${share(first, lang)}が、使わない理由に「${answer(first, lang)}」を挙げた`,
        en: `Of people who never used smartphone payment or had stopped, ${share(first, lang)} named “${answer(first, lang)}” as a reason`,
      }[lang];
    case "jd-power-2019-08":
      return wantedTitle(model, first, lang);
    default:
      return {
        ja: `ポイント還元でキャッシュレス決済を増やすかとの問いに、${both.join("、")}`,
        en: `Asked whether rewards would make them pay cashless more often, ${both.join(", ")}`,
      }[lang];
  }
}

/** The last wave before the end of 7pay, and the next. */
function turn({ questions, summer }: SurveyModel, subject: string, lang: Lang): string {
  const items = questions[0]?.items ?? [];
  const at = items.findIndex(({ survey }) => timeOf(survey, summer) === "after");
  const [before, after] = [items[at - 1], items[at]];
  if (!before || !after) throw new Error("The series has no two waves around the end of 7pay.");
  const asked = timeOf(before.survey, summer) === "during";
  const change = Math.sign(after.quantity.number - before.quantity.number) + 1;
  const [from, to] = [before, after].map((item) => share(item, lang));
  const [first, then] = [before, after].map((item) => month(item.survey, lang));
  if (lang === "ja") {
    const time = asked ? "7payの夏" : "7payの前";
    return `${subject}は、${time}（${first}）の${from}から終了後（${then}）の${to}へ${["減った", "動かなかった", "増えた"][change]}`;
  }
  const time = asked ? "in 7pay’s summer" : "before 7pay";
  return `${subject} ${["fell", "stayed the same", "rose"][change]} from ${from} ${time} (${first}) to ${to} after it (${then})`;
}

/** Worry beside how many had used a method and how many wanted to. */
function wantedTitle({ items }: SurveyModel, worry: SurveyItem, lang: Lang): string {
  const [used, wanted] = ["sv-18", "sv-19"].map((id) => items.find(({ key }) => key === id));
  const worried =
    lang === "ja"
      ? `「${answer(worry, lang)}」が${share(worry, lang)}`
      : `${share(worry, lang)} named “${answer(worry, lang)}”`;
  if (!used || !wanted) return worried;
  const [had, want] = [used, wanted].map((item) => share(item, lang));
  const more = wanted.quantity.number > used.quantity.number;
  const method = answer(wanted, lang);
  return lang === "ja"
    ? `${worried}、${more ? "それでも" : ""}${method}を使いたい人は${want}で、最近使った人は${had}`
    : `${worried}, ${more ? "yet" : "and"} ${want} wanted to pay by “${method}”, which ${had} had used lately`;
}
