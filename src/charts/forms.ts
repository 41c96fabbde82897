import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { addressesOf } from "./address.ts";

/** The files of one state of a chart, for links: the name of each and its path without a leading slash. */
export function filesOf(chart: string, state: string, lang: Lang): { name: string; path: string }[] {
  const to = addressesOf(chart, state, lang);
  const pictures = [
    ["SVG", "light", to.svg],
    ["SVG", "dark", to.darkSvg],
    ["PNG", "light", to.png],
    ["PNG", "dark", to.darkPng],
  ] as const;
  return [
    { name: "CSV", path: to.csv },
    { name: "JSON", path: to.json },
    ...pictures.map(([kind, scheme, path]) => ({
      name: word("fileIn", lang, { kind, scheme: word(scheme, lang) }),
      path,
    })),
  ];
}
