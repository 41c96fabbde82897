import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { SurveyModel, SurveyState } from "./model.ts";
import { month, share } from "./names.ts";

/** Surveys of worry, which nobody had asked about in the same words before. */
const worries: readonly SurveyState[] = ["asmark-2019-08", "jd-power-2019-08"];

/** What a survey may not be read as. */
export function notes(model: SurveyModel, lang: Lang): string[] {
  const series = model.surveys.length > 1;
  const say = (ja: string, en: string) => (lang === "ja" ? ja : en);
  const since = formatMoment(model.rewards, lang, "date");
  return [
    ...tableNotes(model, lang),
    ...(series
      ? [
          say(
            `${since}に始まった国のポイント還元なども重なった。7payの騒動がなければもっと増えていたかどうかは分からない。`,
            `The national rewards from ${since}, among other things, fell into the same time. Whether the share would have grown more without the 7pay affair is unknown.`,
          ),
        ]
      : []),
    ...(worries.includes(model.state)
      ? [
          say(
            "同じことを騒動の前に聞いた調査は見つからず、7payで不安が増えたかどうかは分からない。",
            "No survey was found that asked the same before the affair: whether 7pay added to the worry is unknown.",
          ),
        ]
      : []),
    ...(model.state === "kyodo-2019-10"
      ? [
          say(
            "この質問はポイント還元についてのもので、7payについてではない。",
            "The question was about the rewards, not about 7pay.",
          ),
        ]
      : []),
    [
      ...sumNote(model, lang),
      say(
        "聞き方も聞いた相手も違うほかの調査とは、比べたりつないだりできない。",
        "Surveys that asked other people in other words must not be compared with this or joined to it.",
      ),
      ...weakNote(model, lang),
    ].join(say("", " ")),
  ];
}

/** Why shares do not add up to a hundred percent, where they do not. */
function sumNote({ questions }: SurveyModel, lang: Lang): string[] {
  const sums = questions.map(({ waves, items }) =>
    waves ? null : items.reduce((sum, { quantity }) => sum + quantity.number, 0),
  );
  if (sums.every((sum) => sum !== null && Math.abs(sum - 100) < 0.1)) return [];
  const several = questions.some(({ ja }, index) => /複数/.test(ja) || (sums[index] ?? 0) > 100.1);
  if (lang === "ja") {
    return [
      `${several ? "いくつも選べる質問や、" : ""}一部の答えしか分からない質問では、割合を足しても100%にならない。`,
    ];
  }
  return [
    `Shares do not add up to 100% where only some answers are known${several ? " or several could be chosen" : ""}.`,
  ];
}

/** What the table says of each wave, each sentence once, after the months of the waves that it is about. */
function tableNotes({ surveys }: SurveyModel, lang: Lang): string[] {
  const months = new Map<string, string[]>();
  for (const survey of surveys) {
    const note = (lang === "ja" ? survey.note_ja : survey.note_en) ?? "";
    for (const sentence of note.split(lang === "ja" ? /(?<=。)/ : /(?<=\.) /).filter(Boolean)) {
      months.set(sentence, [...(months.get(sentence) ?? []), month(survey, lang)]);
    }
  }
  return [...months].map(([sentence, of]) => {
    if (of.length === surveys.length) return sentence;
    return lang === "ja" ? `${of.join("、")}：${sentence}` : `${of.join(", ")}: ${sentence}`;
  });
}

function weakNote({ weak }: SurveyModel, lang: Lang): string[] {
  if (weak.length === 0) return [];
  const told = weak.map((item) =>
    lang === "ja"
      ? `${month(item.survey, lang)}の${share(item, lang)}`
      : `${month(item.survey, lang)} (${share(item, lang)})`,
  );
  return [
    lang === "ja"
      ? `裏づけの弱い回は除いた：${told.join("、")}。`
      : `Left out for weak support: ${told.join(", ")}.`,
  ];
}
