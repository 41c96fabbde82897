import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { textWidth, wrap } from "./text.ts";

const any = fc.string({ unit: fc.constantFrom(..."aiWm .,-1¥%AZ日本語のァ。、（「〜—“") });

describe("textWidth", () => {
  it("takes a full-width character for one em", () => {
    for (const char of "日あアー、。「」（）〜・々～５円") expect(textWidth(char, 15), char).toBe(15);
    expect(textWidth("約5,500万円", 10)).toBeGreaterThan(textWidth("約万円", 10));
  });

  it("takes a character beyond the basic plane for one em too", () => {
    expect(textWidth("𠮷", 10)).toBe(10);
  });

  it("takes Latin letters for less than an em, and narrow ones for less than broad ones", () => {
    for (const char of "aZ0-.i%") expect(textWidth(char, 10), char).toBeLessThan(10);
    expect(textWidth("i", 10)).toBeLessThan(textWidth("a", 10));
    expect(textWidth("a", 10)).toBeLessThan(textWidth("m", 10));
  });

  it("grows with every character and with the font size, and adds up", () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 8, max: 40 }), (a, b, size) => {
        expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6);
        if (b !== "") expect(textWidth(a + b, size)).toBeGreaterThan(textWidth(a, size));
        expect(textWidth(a, 2 * size)).toBeCloseTo(2 * textWidth(a, size), 6);
      }),
    );
    expect(textWidth("", 15)).toBe(0);
  });
});

describe("wrap", () => {
  const words = fc.constantFrom(
    ..."会社 は 被害 を 認定 すべて 7pay 1,574 people the misuse 、 。 「 」 （ ）".split(" "),
    " ",
    "12時",
    "人",
  );
  const text = fc.array(words, { maxLength: 40 }).map((parts) =>
    parts
      .join("")
      .replace(/ +/g, " ")
      .replace(/([「（]) /g, "$1")
      .trim(),
  );
  const width = fc.integer({ min: 30, max: 400 });
  const lang = fc.constantFrom<Lang>(...langs);
  const bare = (list: string) => list.replace(/\s/g, "");

  it("keeps every character that is not a space, in its order", () => {
    fc.assert(
      fc.property(text, width, lang, (words, room, inLang) => {
        expect(bare(wrap(words, room, 15, inLang).join(""))).toBe(bare(words));
      }),
    );
  });

  it("begins no line but the first with closing punctuation, and ends none with an opening bracket", () => {
    fc.assert(
      fc.property(text, width, lang, (words, room, inLang) => {
        const lines = wrap(words, room, 15, inLang);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      }),
    );
  });

  it("makes a line wider than asked only of what cannot be broken", () => {
    fc.assert(
      fc.property(text, width, lang, (words, room, inLang) => {
        const breaks = [...new Intl.Segmenter(inLang, { granularity: "word" }).segment(words)]
          .map(({ index }) => index)
          .filter(
            (at) => at > 0 && !/[\s、。」）]/.test(words[at] ?? "") && !/[「（]/.test(words[at - 1] ?? ""),
          );
        let from = 0;
        for (const line of wrap(words, room, 15, inLang)) {
          from = words.indexOf(line, from);
          expect(from, `“${line}” in “${words}”`).toBeGreaterThanOrEqual(0);
          const inside = breaks.filter((at) => at > from && at < from + line.length);
          if (textWidth(line, 15) > room) expect(inside, line).toEqual([]);
          from += line.length;
        }
      }),
    );
  });

  it("leaves no space at the end of a line and no line empty", () => {
    fc.assert(
      fc.property(text, width, lang, (words, room, inLang) => {
        for (const line of wrap(words, room, 15, inLang)) expect(line).toMatch(/\S$/);
      }),
    );
    expect(wrap("", 100, 15, "ja")).toEqual([]);
  });

  it("fills a line as far as it goes", () => {
    expect(wrap("one two three", 1000, 15, "en")).toEqual(["one two three"]);
    expect(wrap("one two three", textWidth("one two", 15), 15, "en")).toEqual(["one two", "three"]);
    expect(wrap("one two three", 1, 15, "en")).toEqual(["one", "two", "three"]);
  });

  const titles = readTables().tables.events;
  const rooms = Array.from({ length: 35 }, (_, step) => 60 + 10 * step);

  it("breaks published English titles at spaces and after hyphens alone", () => {
    const rebuilt = (lines: string[]) => lines.join(" ").replaceAll("- ", "-");
    const wrong = titles.flatMap(({ title_en }) =>
      rooms.map((room) => wrap(title_en, room, 15, "en")).filter((lines) => rebuilt(lines) !== title_en),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("begins no line of a published Japanese title with punctuation, a hyphen or a long-vowel mark", () => {
    const wrong = titles.flatMap(({ title_ja }) =>
      rooms.flatMap((room) =>
        wrap(title_ja, room, 15, "ja")
          .slice(1)
          .filter((line) => /^[、。，．」』）・ー〜%-]/.test(line)),
      ),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
