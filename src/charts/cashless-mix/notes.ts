import type { Lang } from "../../i18n/lang.ts";
import type { MixModel } from "./model.ts";
import { listed, noFigure, rowName, yearText } from "./names.ts";

/** What is missing, what is counted where, and what is weakly supported. */
export function notes(model: MixModel, lang: Lang): string[] {
  return [
    {
      ja: `「${noFigure.ja}」の年は値が見つからなかった年で、ゼロではない。`,
      en: `Where it says “${noFigure.en}”, none was found for those years; that is not zero.`,
    }[lang],
    {
      ja: "コード決済には、クレジットカードから支払う分が含まれないとみられる。キャッシュレス推進協議会の調査とは数え方が違い、比べられない。",
      en: "Code payments are apparently without those funded by a credit card. They are counted otherwise than in the Payments Japan Association’s survey and cannot be compared with it.",
    }[lang],
    ...(model.state === "around-2019"
      ? measureNotes(model, lang)
      : [...alone(model, lang), ...weak(model, lang)]),
    {
      ja: "経産省の資料そのものは読めず、値は引用したページで確かめた。",
      en: "The ministry’s own documents could not be read; values come from pages that quote them.",
    }[lang],
  ];
}

/** Why the points end where they do, and what they cannot tell. */
function measureNotes({ otherMeasureFrom }: MixModel, lang: Lang): string[] {
  const from = otherMeasureFrom === null ? "" : yearText(otherMeasureFrom, lang);
  return [
    {
      ja: `消費は民間最終消費支出。事件がなければどうだったかは、この図からは分からない。${from ? `${from}からはキャッシュレス全体に対する割合が公表され、別の測り方なのでつなげない。` : ""}`,
      en: `Consumption is private final consumption. What would have been without the incident, this chart cannot tell.${from ? ` From ${from} on, shares of all cashless payments were published instead: another measure, not joined on.` : ""}`,
    }[lang],
  ];
}

/** Values of years in which no other method has one: they come from elsewhere, as their rows say. */
function alone({ items }: MixModel, lang: Lang): string[] {
  const said = items
    .filter((item) => items.every((other) => other === item || other.row.year !== item.row.year))
    .flatMap((item) => {
      const note = lang === "ja" ? item.row.note_ja : item.row.note_en;
      return note ? [`${rowName(item, lang)}${lang === "ja" ? "：" : ": "}${note}`] : [];
    });
  return said.length > 0 ? [said.join(lang === "ja" ? "" : " ")] : [];
}

/** What the weak values rest on, and which sound ones rest on the same page. */
function weak({ items }: MixModel, lang: Lang): string[] {
  const own = items.filter((item) => item.weak);
  const [first] = own;
  if (!first) return [];
  const years = listed([...new Set(own.map(({ row }) => yearText(row.year, lang)))], lang);
  const note = (lang === "ja" ? first.row.note_ja : first.row.note_en) ?? "";
  const pages = new Set(own.flatMap(({ sourceIds }) => sourceIds));
  const beside = items.filter((item) => !item.weak && item.sourceIds.every((id) => pages.has(id)));
  const names = listed(
    beside.map((item) => rowName(item, lang)),
    lang,
  );
  return [
    lang === "ja"
      ? `白抜きの柱（${years}）は裏づけが弱い。${note}${names ? `${names}も同じ資料によるが、確度はそれより高いとみた。` : ""}`
      : `Hollow columns (${years}) are weakly supported. ${note}${names ? ` The value for ${names} comes from the same page but is held to be better supported.` : ""}`,
  ];
}
