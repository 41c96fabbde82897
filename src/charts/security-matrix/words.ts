import { formatSpan } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Words } from "../chart.ts";
import {
  type FeatureRow,
  isOwn,
  type MatrixItem,
  type MatrixModel,
  otherItems,
  ownItem,
  type Status,
} from "./model.ts";
import { notes } from "./notes.ts";
import { featureName, listed, notFound, serviceName, statusName } from "./texts.ts";

const withStatus = (items: readonly MatrixItem[], status: Status) =>
  items.filter(({ row }) => row.status === status);

/** The finding, the sentence and the cautions of each state. */
export function words(model: MatrixModel, lang: Lang): Words {
  const dates = model.items.flatMap(({ row }) => row.as_of ?? []).sort((a, b) => a.from - b.from);
  const undated = dates.length < model.items.length;
  const span = formatSpan(dates[0] as Moment, dates.at(-1) as Moment, lang);
  const said = model.state === "all" ? allWords(model, lang) : oneWords(model.rows[0] as FeatureRow, lang);
  return {
    ...said,
    notes: notes(model, lang),
    asOf: {
      ja: `${span}の各時点${undated ? "（日付のないものもある）" : ""}`,
      en: `each entry as of its own date, ${span}${undated ? ", or undated" : ""}`,
    }[lang],
  };
}

function allWords({ rows, services }: MatrixModel, lang: Lang): Pick<Words, "title" | "summary"> {
  const lacked = rows.filter((row) => ownItem(row)?.row.status === "no");
  const elsewhere = lacked.filter((row) => withStatus(otherItems(row), "yes").length > 0);
  const every = elsewhere.length === lacked.length;
  const tally = lacked.map((row) => {
    const others = otherItems(row);
    const [yes, found] = [withStatus(others, "yes").length, others.length];
    const name = featureName(row.feature, lang);
    return lang === "ja"
      ? `「${name}」は${found}サービス中${yes}`
      : `${name.charAt(0).toLowerCase()}${name.slice(1)}: ${yes} of ${found}`;
  });
  const own = services.find(isOwn);
  const sameDay = services.flatMap((service) => {
    if (!own?.launched || isOwn(service) || service.launched?.text !== own.launched.text) return [];
    const had = elsewhere.filter((row) =>
      withStatus(otherItems(row), "yes").some((item) => item.service.id === service.id),
    );
    return [{ name: serviceName(service, lang), had: had.length }];
  });
  if (lang === "ja")
    return {
      title: `比べた${rows.length}つの対策のうち、7payに「なし」とされるのは${lacked.length}つ。${every ? "どれも" : `うち${elsewhere.length}つは`}「あり」とされるサービスがほかにあった`,
      summary: `資料が見つかったほかのサービスのうち「あり」の数は、${tally.join("、")}。${sameDay.map(({ name, had }) => `7payと同じ日に始まった${name}では、${lacked.length}つのうち${had}つが「あり」。`).join("")}`,
    };
  return {
    title: `Of ${rows.length} safeguards compared, ${lacked.length} are recorded as missing at 7pay; ${every ? "each" : `${elsewhere.length}`} of them ${every || elsewhere.length === 1 ? "was" : "were"} found at another service`,
    summary: [
      `“Yes” among the other services found: ${tally.join("; ")}.`,
      ...sameDay.map(
        ({ name, had }) =>
          `${name}, which started on the same day as 7pay, has ${had} of the ${lacked.length}.`,
      ),
    ].join(" "),
  };
}

function oneWords(row: FeatureRow, lang: Lang): Pick<Words, "title" | "summary"> {
  const others = otherItems(row);
  const name = featureName(row.feature, lang);
  const own = ownItem(row);
  const status = own ? statusName(own.row.status, lang) : notFound[lang];
  const yes = withStatus(others, "yes").length;
  const groups = (["yes", "partial", "disputed", "no", "unknown"] as const).flatMap((wanted) => {
    const names = withStatus(others, wanted).map(({ service }) => serviceName(service, lang));
    if (names.length === 0) return [];
    const list = listed(names, lang);
    return lang === "ja"
      ? [`「${statusName(wanted, lang)}」は${list}`]
      : [`“${statusName(wanted, lang)}” for ${list}`];
  });
  if (lang === "ja")
    return {
      title: `${name}：7payは「${status}」、資料の見つかったほかの${others.length}サービスでは${yes}つが「あり」`,
      summary: `${groups.join("。")}。`,
    };
  return {
    title: `${name}: “${status}” for 7pay, “yes” for ${yes} of the ${others.length} other services found`,
    summary: `The other services: ${groups.join("; ")}.`,
  };
}
