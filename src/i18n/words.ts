import type { Lang } from "./lang.ts";
import * as charts from "./words/charts.ts";
import * as embed from "./words/embed.ts";
import * as pages from "./words/pages.ts";
import * as repair from "./words/repair.ts";
import * as versions from "./words/versions.ts";

const ja = { ...pages.ja, ...charts.ja, ...embed.ja, ...repair.ja, ...versions.ja };

/** The interface's words, by language. */
export type Word = keyof typeof ja;

const words: Record<Lang, Record<Word, string>> = {
  ja,
  en: { ...pages.en, ...charts.en, ...embed.en, ...repair.en, ...versions.en },
};

/**
 * A word of the interface in a language; `{name}` in it is replaced by the value of that name.
 * A word without a translation is a type error.
 */
export function word(key: Word, lang: Lang, values: Record<string, string | number> = {}): string {
  return words[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}
