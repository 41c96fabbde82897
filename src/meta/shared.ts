import { chaptersIn } from "../chapters.ts";
import type { Lang } from "../i18n/lang.ts";
import { type Word, word } from "../i18n/words.ts";

/** The pages beside chapters and charts that have a share picture, with the words on it. */
const plain: Record<string, [title: Word, sentence: Word]> = {
  home: ["siteName", "siteTagline"],
  charts: ["charts", "chartsIntro"],
  data: ["data", "dataIntro"],
  sources: ["sources", "sourcesIntro"],
  claims: ["claims", "claimsIntro"],
  method: ["method", "methodIntro"],
  corrections: ["corrections", "correctionsIntro"],
  about: ["about", "aboutIntro"],
  search: ["search", "searchIntro"],
  embed: ["embed", "embedIntro"],
};

/** Every page in a language that has a share picture of words: its name there, title and sentence. */
export async function sharedPages(lang: Lang): Promise<{ name: string; title: string; sentence: string }[]> {
  const chapters = (await chaptersIn(lang)).map(({ slug, data }) => ({
    name: slug,
    title: data.title,
    sentence: data.question,
  }));
  const others = Object.entries(plain).map(([name, [title, sentence]]) => ({
    name,
    title: word(title, lang),
    sentence: word(sentence, lang),
  }));
  return [...chapters, ...others];
}
