import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "./lang.ts";
import { type Word, word } from "./words.ts";

/** The files of words, as `{ ja, en }`. */
const rooms = await Promise.all(
  readdirSync("src/i18n/words").map(
    (name): Promise<Record<Lang, Record<string, string>>> => import(`./words/${name}`),
  ),
);
const keys = rooms.flatMap(({ ja }) => Object.keys(ja) as Word[]);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe("the words of the interface", () => {
  it("are the same keys in both languages, each once", () => {
    expect(keys).toContain("siteName");
    expect(new Set(keys).size).toBe(keys.length);
    for (const { ja, en } of rooms) expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  });

  it("are never empty or padded", () => {
    for (const key of keys) {
      for (const lang of langs) expect(word(key, lang), `${lang} ${key}`).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  it("have the same placeholders in both languages", () => {
    const withSome = keys.filter((key) => placeholders(word(key, "ja")).length > 0);
    expect(withSome).toContain("itemOf");
    for (const key of keys) {
      expect(placeholders(word(key, "en")), key).toEqual(placeholders(word(key, "ja")));
    }
  });

  it("are written in their own language", () => {
    const elsewhere = new Set<Word>(["otherLanguage"]);
    for (const key of keys.filter((candidate) => !elsewhere.has(candidate))) {
      expect(word(key, "en"), key).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      if (placeholders(word(key, "ja")).length === 0)
        expect(word(key, "ja"), key).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });
});

describe("word", () => {
  it("fills in values by name", () => {
    expect(word("itemOf", "en", { total: 84, n: 3 })).toBe("3 of 84");
    expect(word("itemOf", "ja", { total: 84, n: 0 })).toBe("0/84");
  });

  it("leaves a placeholder that has no value", () => {
    expect(word("itemOf", "en", { n: 3 })).toBe("3 of {total}");
  });

  it("takes a value as text, whatever it holds", () => {
    expect(word("factAsOf", "en", { when: "$& {n}" })).toBe("As of $& {n}");
  });
});
