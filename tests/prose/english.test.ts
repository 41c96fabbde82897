import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { expect, it } from "vitest";
import { properNames } from "./names.ts";
import { chartWordsOf, documentsOf, type Prose, pagesOf } from "./prose.ts";

const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
for (const name of properNames) spell.add(name);

const wordsIn = (text: string) =>
  text
    .replace(/https?:\/\/\S+|`[^`]*`|\d(?:st|nd|rd|th)\b/g, " ")
    .replaceAll("’", "'")
    .match(/[A-Za-z\u00c0-\u024f]+(?:'[A-Za-z]+)?/g) ?? [];

/** Words that stand in no dictionary; a possessive is its noun, a compound its parts. */
const misspelt = ({ where, text }: Prose): string[] =>
  wordsIn(text)
    .filter((word) => word.length > 1 && !spell.correct(word) && !spell.correct(word.replace(/'s$/, "")))
    .map((word) => `${where}: ${word}`);

it("finds a misspelt word", () => {
  expect(misspelt({ where: "x", text: "The servise closed." })).toEqual(["x: servise"]);
});

it("finds none in the chapters, pages, documents and charts", () => {
  expect([...pagesOf("en"), ...documentsOf("en"), ...chartWordsOf("en")].flatMap(misspelt)).toEqual([]);
});

it("sets quotation marks and apostrophes as printers do, and dashes without double hyphens", () => {
  const wrong = [...pagesOf("en"), ...documentsOf("en"), ...chartWordsOf("en")].flatMap(({ where, text }) =>
    [...text.matchAll(/.{0,12}(?:["']|--).{0,12}/g)].map(([at]) => `${where}: ${at}`),
  );
  expect(wrong).toEqual([]);
});
