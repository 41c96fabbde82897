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
  /Seven-Eleven|Seven & i|Seven Pay|Seven Bank|Seven Net|7pay|7iD|2段階認証|3-D Secure|3Dセキュア|[Tt]wo-step authentication|[Oo]ne-time/g;

/** Markup, addresses and import lines: whatever a reader does not read. */
const markup =
  /^(?:import|export) .*$|\{\/\*[\s\S]*?\*\/\}|<[^>]*>|\]\([^)]*\)|^order: .*$|^(?:---|[a-z]+:)/gm;

const bareFigure: Record<Lang, RegExp> = {
  ja: /[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[〇一二三四五六七八九十百千万億兆数]+(?=人|円|件|日|月|年|時|分|秒|[カか箇ヵヶケ]国|位|割|倍|％|パーセント|社|店|回|週)/g,
  en: /\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|thirds?|quarters?|twice|double[ds]?|tenfold|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)\b/gi,
};

const blank = (text: string, pattern: RegExp) =>
  text.replace(pattern, (match) => match.replace(/[^\n]/g, " "));

function placeAt(file: string, text: string, index: number) {
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

/** Facts that a chapter names and no table gives. */
export function checkFactUses({ file, mdx }: Chapter, facts: ReadonlyMap<string, Fact>): Problem[] {
  return factUses(mdx)
    .filter(({ id }) => !facts.has(id))
    .map(({ id, index }) => ({
      ...placeAt(file, mdx, index),
      ja: `章「${file}」が数値「${id}」を使っていますが、どの表にもありません。元の行が消えたか、IDが違います。`,
      en: `Chapter ${file} uses the figure “${id}”, which no table holds. Its row is gone, or the id is wrong.`,
    }));
}

/** Figures that a chapter's prose states by itself instead of through `<Fact>`. */
export function checkBareFigures({ file, lang, mdx }: Chapter): Problem[] {
  const prose = blank(blank(mdx, markup), names);
  return [...prose.matchAll(bareFigure[lang])].map((match) => ({
    ...placeAt(file, mdx, match.index),
    ja: `本文に数値「${match[0]}」が直に書かれています。<Fact id="…" /> を使ってください。`,
    en: `The prose states the figure “${match[0]}” by hand. Use <Fact id="…" />.`,
  }));
}

/** The facts that one chapter uses, language by language, must be the same in the same order. */
export function checkParity(chapters: readonly Chapter[]): Problem[] {
  const problems: Problem[] = [];
  const slugOf = ({ file }: Chapter) => file.split("/").at(-1);
  for (const chapter of chapters.filter(({ lang }) => lang === "ja")) {
    const other = chapters.find(
      (candidate) => candidate.lang === "en" && slugOf(candidate) === slugOf(chapter),
    );
    const used = other ? factUses(other.mdx) : [];
    const own = factUses(chapter.mdx);
    const at = own.findIndex(({ id }, index) => used[index]?.id !== id);
    const differs = at >= 0 ? at : own.length === used.length ? -1 : own.length;
    if (other && differs < 0) continue;
    problems.push({
      ...placeAt(other?.file ?? chapter.file, other?.mdx ?? "", used[differs]?.index ?? 0),
      ja: `${chapter.file} と英語版で数値の並びが違います。ここは「${own[differs]?.id ?? "なし"}」のはずです。`,
      en: `${chapter.file} and its English edition use different figures; “${own[differs]?.id ?? "none"}” was expected here.`,
    });
  }
  return problems;
}
