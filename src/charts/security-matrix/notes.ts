import { formatMoment } from "../../i18n/format.ts";
import type { Lang, Text } from "../../i18n/lang.ts";
import { type Feature, isOwn, type MatrixModel } from "./model.ts";
import { isWeak, listed, serviceName } from "./texts.ts";

/** What may not be read out of a feature's row. */
const cautions: Partial<Record<Feature, Text>> = {
  "sms-two-step": {
    ja: "2段階認証の「あり」には、登録時だけの確認と、ログインのたびの確認が混じる。強さは同じではない。",
    en: "“Yes” for two-step authentication mixes a check at registration alone with one at every sign-in: they are not equally strong.",
  },
  "device-binding": {
    ja: "7payの端末のひも付けは、経産省と会社が不十分とした一方、別の端末でログインすると元の端末が外れたとの検証もある。両方とも成り立ちうる。",
    en: "The economy ministry and the company found 7pay’s handling of devices wanting, while hands-on tests saw a second phone log the first one out. Both can be true.",
  },
  "card-3ds": {
    ja: "3Dセキュアはカードの本人認証で、カードを登録済みのアカウントが乗っ取られた後では役に立たない。",
    en: "3-D Secure confirms the cardholder; it does not help once an account with a card on file is taken over.",
  },
};

/** How far the entries lie from the start of 7pay, and from what is known of it. */
function agesOf({ items, services }: MatrixModel) {
  const others = items.filter(({ service }) => !isOwn(service));
  const ownDates = items.flatMap(({ service, row }) => (isOwn(service) ? (row.as_of ?? []) : []));
  const latest = [...ownDates].sort((a, b) => b.from - a.from)[0] ?? null;
  return {
    start: services.find(isOwn)?.launched ?? null,
    latest,
    others: others.length,
    later: others.filter(({ row }) => latest && row.as_of && row.as_of.from > latest.from).length,
    undated: others.filter(({ row }) => !row.as_of).length,
  };
}

/** The cautions of a state. */
export function notes(model: MatrixModel, lang: Lang): string[] {
  const { state, items, rows, silent } = model;
  const { start, latest, others, later, undated } = agesOf(model);
  const weak = items.filter(isWeak).length;
  const [begun, day] = [start, latest].map((moment) => (moment ? formatMoment(moment, lang, "date") : ""));
  const names = listed(
    silent.map((service) => serviceName(service, lang)),
    lang,
  );
  const said = {
    ages: {
      ja: `7payが始まった${begun}にそろえた比較ではない。ほかのサービスの${others}件のうち、7payの最も新しい時点（${day}）より後のものが${later}件、日付のないものが${undated}件ある。事件の後に対策を強めたところもある。`,
      en: `Not a snapshot of ${begun}, when 7pay started. Entries on other services: ${others}, of which ${later} later than the latest on 7pay (${day}) and ${undated} undated. Some operators tightened their rules after the incident.`,
    },
    missing: {
      ja: "「見つからない」は資料がないという意味で、「なし」ではない。",
      en: "“Not found” means that no page was found, which is not “no”.",
    },
    disputed: {
      ja: "「食い違い」は、資料どうしが合わないもの。",
      en: "“Disputed” means that pages disagree.",
    },
    weak: {
      ja: `「裏づけ弱」（${items.length}件中${weak}件）は、実機の記事1つだけなどによるもの。`,
      en: `“Weak” (${weak} of ${items.length}) marks weak support, such as a single hands-on article.`,
    },
    silent: {
      ja: `${names}は、どの対策も資料がない。`,
      en: `Nothing was found on any of these for ${names}.`,
    },
  };
  const marks = [
    ...(rows.some(({ cells }) => cells.some(({ item }) => !item)) ? [said.missing] : []),
    ...(state === "all" && silent.length > 0 ? [said.silent] : []),
    ...(items.some(({ row }) => row.status === "disputed") ? [said.disputed] : []),
    ...(weak > 0 ? [said.weak] : []),
  ].map((text) => text[lang]);
  return [
    said.ages[lang],
    ...(marks.length > 0 ? [marks.join(lang === "ja" ? "" : " ")] : []),
    ...rows.flatMap(({ feature }) => cautions[feature]?.[lang] ?? []),
  ];
}
