import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { ContainmentModel } from "./model.ts";

/** What the picture does not say, in the order of weight. */
export function notes({ items, start }: ContainmentModel, lang: Lang): string[] {
  const eve = items.filter(({ kind, from }) => kind === "door" && from < start.start.from);
  const since = eve[0] ? formatMoment(eve[0].opened.start, lang, "day") : "";
  const named = eve.map(({ name }) => name[lang]).join(lang === "ja" ? "、" : ", ");
  if (lang === "ja") {
    return [
      "帯は扉が開いていた間。白抜きの部分は、その間のいつかに閉じたこと（不正利用では、その間のどこかに集中したこと）を示し、正確な時刻は分からない。",
      "開いていた扉が、不正利用に使われた扉とは限らない。会社はリスト型攻撃の可能性が高いと結論し、外部IDでのログインや再設定メールが直接の原因になった例は見つかっていないとした。",
      "不正利用の集中は、夜から翌日にかけてとしたNHKの報道による。その時刻も最初の問い合わせの時刻も分からないため、時間ではなく何日目かで数えた。",
      ...(eve.length > 0
        ? [`${named}は、サービス開始の前夜（${since}）から開いていたので、左端から始まる。時刻は分からない。`]
        : []),
      "どのできごとで扉が閉じたとみるかは、編集の判断による。7iDは7payより前からあり、そのログイン、パスワード、再設定メールは、7payの開始から数えた。",
    ];
  }
  return [
    "A bar is the time a door was open; its hollow part, the time within which the door closed (or the misuse was concentrated). The exact time is not known.",
    "An open door is not a door that was used. The company concluded that a list-type attack was most likely, and said it had found no case where external-ID log-in or the reset mail was the direct cause.",
    "That the misuse was concentrated from one night to the next day is NHK’s report. Neither its hours nor the hour of the first inquiry are known, so closings are counted in days, not hours.",
    ...(eve.length > 0
      ? [
          `Drawn from the left edge, because open since the night before the start (${since}, hour unknown): ${named}.`,
        ]
      : []),
    "Which event closed which door is our own reading. 7iD is older than 7pay; its log-in, passwords and reset mail are counted from the start of 7pay.",
  ];
}
