import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type Compensation, promises } from "../../tables/compensation.ts";
import type { Words } from "../chart.ts";
import { type CompensationLane, type CompensationModel, lastOf } from "./model.ts";
import { serviceName } from "./names.ts";

type Promised = Compensation["promised"];

const services = (lanes: readonly unknown[], lang: Lang) =>
  formatQuantity({ number: lanes.length, unit: "services", about: false }, lang);
const names = (lanes: readonly CompensationLane[], lang: Lang) =>
  new Intl.ListFormat(lang === "ja" ? "ja-JP" : "en-GB").format(
    lanes.map(({ service }) => serviceName(service, lang)),
  );

/** The finding, the sentence and the cautions. */
export function words(model: CompensationModel, lang: Lang): Words {
  const last = model.items.reduce((a, b) => (b.row.as_of.from > a.row.as_of.from ? b : a));
  return {
    title: title(model, lang),
    summary: summary(model, lang),
    notes: notes(model, lang),
    asOf:
      lang === "ja"
        ? `${formatMoment(last.row.as_of, lang, "date")}までの各時点`
        : `each as of its own date, up to ${formatMoment(last.row.as_of, lang, "date")}`,
  };
}

const standing = ({ lanes }: CompensationModel, promised: Promised) =>
  lanes.filter((lane) => lastOf(lane).row.promised === promised);

function title(model: CompensationModel, lang: Lang): string {
  const full = standing(model, "yes");
  const seen = services(model.lanes, lang);
  const known = early(model);
  const bound = known.length > 0 && known.every(({ promised }) => promised === "partial");
  if (lang === "ja") {
    const before =
      known.length === 0
        ? "7payの前の約束は見つからない"
        : `7payの前に分かるのは${bound ? "条件付きの" : ""}${services(known, lang)}だけ`;
    return `「${promises.yes.ja}」は最後に分かる時点で${seen}中${services(full, lang)}。${before}`;
  }
  const before =
    known.length === 0
      ? "before 7pay no promise is known"
      : `before 7pay, only ${known.length} ${known.length === 1 ? "is" : "are"} known to have${bound ? ", with conditions" : ""}`;
  return `${full.length} of ${seen} promised compensation when last seen; ${before}`;
}

/** The services that promised something before the misuse was found, with the last of those promises. */
function early({ lanes, incident }: CompensationModel) {
  return lanes.flatMap((lane) => {
    const before = lane.items.filter(({ row }) => incident && row.as_of.to <= incident.start.from);
    const promised = before.at(-1)?.row.promised;
    return promised === "yes" || promised === "partial" ? [{ lane, promised }] : [];
  });
}

function summary(model: CompensationModel, lang: Lang): string {
  const moved = model.lanes.filter(
    (lane) =>
      lastOf(lane).row.promised === "yes" &&
      lane.items.some(({ row }) => /^(?:no|partial)$/.test(row.promised)),
  );
  const rest = (["partial", "no"] as const).flatMap((promised) => {
    const lanes = standing(model, promised);
    return lanes.length > 0 ? [{ promised: promises[promised][lang], said: names(lanes, lang) }] : [];
  });
  const [yes, partial, no] = [promises.yes[lang], promises.partial[lang], promises.no[lang]];
  const sentences =
    lang === "ja"
      ? [
          moved.length > 0 &&
            `${names(moved, lang)}は、「${partial}」か「${no}」の後に「${yes}」が確かめられる。`,
          ...rest.map(({ promised, said }) => `最後に分かる時点で「${promised}」なのは${said}。`),
        ]
      : [
          moved.length > 0 &&
            `${names(moved, lang)} are seen first at “${partial}” or “${no}” and later at “${yes}”.`,
          ...rest.map(({ promised, said }) => `Last seen at “${promised}”: ${said}.`),
        ];
  return sentences.filter(Boolean).join(lang === "ja" ? "" : " ");
}

function notes(model: CompensationModel, lang: Lang): string[] {
  const single = model.lanes.filter(({ items }) => items.some(({ row }) => row.source_ids.length === 1));
  if (lang === "ja") {
    return [
      "印は、公表された日か、規約などで確かめられた日に置いた。約束が始まった日とは限らず、印のない時期のことは分からない。月だけが分かるものは、その月の幅に線を引いた。",
      "規約や発表の言葉であり、実際に補償されたかどうかではない。上限などの条件は1件ずつ違うので、内容を見てほしい。",
      ...(model.incident
        ? [
            "縦の線は時期の前後を示すだけで、7payの不正利用が変更の理由だったとは限らない。左の帯だけ、時間の縮尺が違う。",
          ]
        : []),
      ...(single.length > 0 ? [`1つの資料だけによる印がある：${names(single, lang)}。`] : []),
    ];
  }
  return [
    "A mark stands at the date when a promise was announced, or seen in the terms. It need not be the date it began, and what held at other times is unknown. Where only the month is known, a line runs over the month.",
    "These are the words of terms and announcements, not what was paid. Caps and other conditions differ from case to case: see the terms.",
    ...(model.incident
      ? [
          "The rule shows what came before and after; 7pay’s misuse need not be the reason for a change. The band on the left has a smaller time scale.",
        ]
      : []),
    ...(single.length > 0 ? [`Some marks rest on a single source: ${names(single, lang)}.`] : []),
  ];
}
