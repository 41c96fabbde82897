import type { Lang, Text } from "../i18n/lang.ts";
import type { Problem } from "../tables/problem.ts";
import { type Chapter, placeAt } from "./prose.ts";

/** What both editions of a chapter must have in the same order, and how it is found in the text. */
const shared: readonly { what: Text; pattern: RegExp }[] = [
  {
    what: { ja: "節", en: "sections" },
    // Headings are translated: their levels must agree.
    pattern: /^(#{2,6}) /gm,
  },
  { what: { ja: "数値", en: "figures" }, pattern: /<Fact\b[^>]*?\bid="([^"]*)"/g },
  { what: { ja: "図", en: "charts" }, pattern: /<(?:Chart|Step)\b[^>]*?\b(id="[^"]*" state="[^"]*")/g },
  { what: { ja: "用語", en: "terms" }, pattern: /<Term\b[^>]*?\bid="([^"]*)"/g },
];

const usesOf = (mdx: string, pattern: RegExp) =>
  [...mdx.matchAll(pattern)].map((match) => ({
    name: match[1] as string,
    index: match.index + match[0].lastIndexOf(match[1] as string),
  }));

/** Where two editions first differ in one thing; nothing where they agree. */
function difference(ja: Chapter, en: Chapter, { what, pattern }: (typeof shared)[number]): Problem[] {
  const [own, other] = [usesOf(ja.mdx, pattern), usesOf(en.mdx, pattern)];
  const at = Array.from({ length: Math.max(own.length, other.length) }, (_, index) => index).find(
    (index) => own[index]?.name !== other[index]?.name,
  );
  if (at === undefined) return [];
  return [
    {
      code: "prose/parity",
      ...placeAt(en.file, en.mdx, other[at]?.index ?? en.mdx.length),
      ja: `${ja.file} と英語版で${what.ja}の並びが違います。ここは「${own[at]?.name ?? "なし"}」のはずです。`,
      en: `${ja.file} and its English edition use different ${what.en}; “${own[at]?.name ?? "none"}” was expected here.`,
    },
  ];
}

/** The two editions of a chapter must both exist, with the same sections, figures, charts and terms in the same order. */
export function checkParity(chapters: readonly Chapter[]): Problem[] {
  const nameOf = ({ file }: Chapter) => file.replace(/^content\/\w+\//, "");
  const names = [...new Set(chapters.map(nameOf))];
  return names.flatMap((name): Problem[] => {
    const edition = (lang: Lang) =>
      chapters.find((chapter) => chapter.lang === lang && nameOf(chapter) === name);
    const [ja, en] = [edition("ja"), edition("en")];
    if (ja && en) return shared.flatMap((thing) => difference(ja, en, thing));
    const missing = `content/${ja ? "en" : "ja"}/${name}`;
    const { file } = (ja ?? en) as Chapter;
    return [
      {
        code: "prose/parity",
        file,
        line: 1,
        column: 1,
        ja: `章「${missing}」がありません。もう一方の言語にはあります。`,
        en: `The chapter ${missing} is missing; the other language has it.`,
      },
    ];
  });
}
