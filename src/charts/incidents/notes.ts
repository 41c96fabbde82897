import { formatMoment, formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { serviceTypes } from "../../tables/incidents.ts";
import type { IncidentsModel } from "./model.ts";
import { namesOf } from "./names.ts";

/** The cautions: what is compared, what is left out and why. */
export const notes = (model: IncidentsModel, lang: Lang): string[] => [
  ...(model.state === "apart" ? apartNotes(model, lang) : barNotes(model, lang)),
  ...leftOut(model, lang),
  ...weakNote(model, lang),
];

function barNotes({ own, later, items, silent }: IncidentsModel, lang: Lang): string[] {
  const date = formatMoment(own.date, lang, "date");
  const after = later
    ? [
        formatQuantity({ number: later.victims, unit: "people", about: later.victims_rounded }, lang),
        formatQuantity({ number: later.amount_jpy, unit: "JPY", about: later.amount_rounded }, lang),
      ].join({ ja: "、", en: " and " }[lang])
    : null;
  const reported = later ? formatMoment(later.announced, lang, "date") : "";
  const others = items.filter(({ serviceType }) => serviceType === "securities");
  if (lang === "ja") {
    return [
      "認定した額、補償した額、不正に使われた可能性のある額など、数え方は事業者ごとに違う。順位は目安であり、集めた事案の中だけのもの。ほかの事案は「比べられない数」に置いた。",
      `7payは、会社が認定した、概数でない最後の数（${date}時点）。${after ? `${reported}には${after}と報じられた。` : ""}`,
      ...(others.length > 0
        ? [
            `${namesOf(others, lang)}は${serviceTypes.securities.ja}の口座からの出金で、決済サービスではない。`,
          ]
        : []),
      ...(silent.length > 0
        ? [`${namesOf(silent, lang)}は、この数が示されていないので、ここにない。不明であって、ゼロではない。`]
        : []),
    ];
  }
  return [
    "Operators count differently: recognised, compensated, or possibly misused. The rank is a rough guide, and only among the incidents collected here. The others are under “Not comparable”.",
    `7pay’s figure is the last unrounded one that the company recognised (as of ${date}).${after ? ` On ${reported}, ${after} were reported.` : ""}`,
    ...(others.length > 0
      ? [
          `${namesOf(others, lang)}: money paid out of ${serviceTypes.securities.en} accounts, not a payment service.`,
        ]
      : []),
    ...(silent.length > 0
      ? [
          `Not shown, because the figure was not stated, which does not make it zero: ${namesOf(silent, lang)}.`,
        ]
      : []),
  ];
}

function apartNotes({ items }: IncidentsModel, lang: Lang): string[] {
  const police = items.some(({ kind }) => kind === "police");
  const arrests = {
    ja: "警察の事件は、警察の見方による。逮捕は有罪を意味しない。",
    en: "Police cases are as the police see them. An arrest is not guilt.",
  }[lang];
  const always = {
    ja: [
      "7payの数とも、たがいの間でも、大小は比べられない。だから棒を引いていない。それぞれが何を数えたかは、表の「数えたもの」にある。",
      "集めた事案だけで、すべてではない。示されていない数は不明であって、ゼロではない。",
    ],
    en: [
      "Neither with 7pay nor with one another can these be compared, so they have no bars. What each counts is in the table.",
      "Only the incidents collected here. A figure that was not stated is unknown, not zero.",
    ],
  }[lang];
  return [...always, ...(police ? [arrests] : [])];
}

function leftOut({ overlapping, parts }: IncidentsModel, lang: Lang): string[] {
  const overlaps = overlapping.map(({ out, beside }) => ({
    out: out.name[lang],
    beside: namesOf(beside, lang),
  }));
  if (lang === "ja") {
    return joined(
      [
        ...overlaps.map(({ out, beside }) => `「${out}」は、${beside}と一部が重なるので除いた。`),
        ...(parts > 0 ? [`より広い事案の一部にあたる${parts}件も除いた。`] : []),
      ],
      lang,
    );
  }
  return joined(
    [
      ...overlaps.map(({ out, beside }) => `“${out}” is left out: it overlaps ${beside}.`),
      ...(parts > 0 ? [`Also left out, as part of a wider incident: ${parts}.`] : []),
    ],
    lang,
  );
}

/** Sentences on one matter as one note. */
const joined = (sentences: readonly string[], lang: Lang) =>
  sentences.length > 0 ? [sentences.join(lang === "ja" ? "" : " ")] : [];

function weakNote({ items }: IncidentsModel, lang: Lang): string[] {
  const weak = items.filter(({ confidence }) => confidence === "low");
  if (weak.length === 0) return [];
  return [
    {
      ja: `破線の印は、裏づけの弱いもの：${namesOf(weak, lang)}。`,
      en: `Dashed, weakly supported: ${namesOf(weak, lang)}.`,
    }[lang],
  ];
}
