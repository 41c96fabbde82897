import type { Lang } from "../i18n/lang.ts";
import type { Problem } from "../tables/problem.ts";
import type { Fact } from "./fact.ts";

/** A chapter's text as it stands in `content/<lang>/<chapter>.mdx`. */
export interface Chapter {
  /** Path from the project's top. */
  file: string;
  lang: Lang;
  mdx: string;
}

/** Names that hold a digit or a number word without stating a figure. */
const names =
  /Seven-Eleven|Seven & i|Omni7|オムニ7|Seven Pay|Seven Bank|Seven Net|7pay|7iD|2段階認証|3-D Secure|3Dセキュア|[Tt]wo-step authentication|[Oo]ne-time/g;

/** Markup, addresses and import lines: whatever a reader does not read. */
const markup =
  /^(?:import|export) .*$|\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\]\([^)]*\)|^(?:order|published): .*$|^(?:---|[a-z]+:)/gm;

const kanji = "[〇一二三四五六七八九十百千万億兆数]+";
/** What kanji numerals count, without the words that only look like it (十分な, 一時的, 同一人物). */
const counters =
  "(?:人(?!物)|円|件|日|月|年|時(?!的)|分(?![なにで])|秒|[カか箇ヵヶケ]国|位|割|倍|％|パーセント|社|店|名(?![前称義])|度(?![合にも])|回|週|個|本(?!当|人)|枚|台)";
const small = "two|three|four|five|six|seven|eight|nine|ten";

const bareFigure: Record<Lang, RegExp> = {
  ja: new RegExp(
    `[0-9０-９]+(?:[.,．，][0-9０-９]+)*|${kanji}(?=${counters})|[二三四五六七八九](?=つ)|半[数分]|過半`,
    "g",
  ),
  en: new RegExp(
    `\\d+(?:[.,]\\d+)*|\\b(?:(?:${small})(?:fold)?|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|million|billion|dozen|third|quarter)s?|half|halves|twice|(?:double|triple|treble|quadruple)[ds]?|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)\\b`,
    "gi",
  ),
};

const blank = (text: string, pattern: RegExp) =>
  text.replace(pattern, (match) => match.replace(/[^\n]/g, " "));

/** The place of a character of a text. */
export function placeAt(file: string, text: string, index: number) {
  const before = text.slice(0, index);
  return { file, line: before.split("\n").length, column: index - before.lastIndexOf("\n") };
}

/** The fact ids a chapter uses (`<Fact id="…"`), with the place of each. */
export function factUses(mdx: string): { id: string; index: number }[] {
  return [...mdx.matchAll(/<Fact\b[^>]*?\bid="([^"]*)"/g)].map((match) => ({
    id: match[1] as string,
    index: match.index + match[0].length - 1 - (match[1] as string).length,
  }));
}

/** The charts a chapter shows (`<Chart id="…" state="…"`), in order. */
export const chartUses = (mdx: string): { id: string; state: string }[] =>
  [...mdx.matchAll(/<(?:Chart|Step)\b[^>]*?\bid="([^"]*)"[^>]*?\bstate="([^"]*)"/g)].map(
    ([, id = "", state = ""]) => ({
      id,
      state,
    }),
  );

/** The terms of the glossary that a chapter explains (`<Term id="…"`), in order. */
export const termUses = (mdx: string): string[] =>
  [...mdx.matchAll(/<Term\b[^>]*?\bid="([^"]*)"/g)].map(([, id = ""]) => id);

/** Facts that a chapter names and no table gives. */
export function checkFactUses({ file, mdx }: Chapter, facts: ReadonlyMap<string, Fact>): Problem[] {
  return factUses(mdx)
    .filter(({ id }) => !facts.has(id))
    .map(({ id, index }) => ({
      code: "prose/unknown-fact" as const,
      ...placeAt(file, mdx, index),
      ja: `章「${file}」が数値「${id}」を使っていますが、どの表にもありません。元の行が消えたか、IDが違います。`,
      en: `Chapter ${file} uses the figure “${id}”, which no table holds. Its row is gone, or the id is wrong.`,
    }));
}

/** Figures that a chapter's prose states by itself instead of through `<Fact>`. */
export function checkBareFigures({ file, lang, mdx }: Chapter): Problem[] {
  const prose = blank(blank(mdx, markup), names);
  return [...prose.matchAll(bareFigure[lang])].map((match) => ({
    code: "prose/bare-figure" as const,
    ...placeAt(file, mdx, match.index),
    ja: `本文に数値「${match[0]}」が直に書かれています。<Fact id="…" /> を使ってください。`,
    en: `The prose states the figure “${match[0]}” by hand. Use <Fact id="…" />.`,
  }));
}
