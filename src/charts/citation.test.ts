import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { citationOf } from "./citation.ts";
import { chartOf } from "./registry.ts";

const { tables } = readTables();
const view = chartOf("damage-revisions").view(tables, "people");
const sources = tables.sources.filter(({ id }) => view.sourceIds.includes(id));
const cite = (list = sources, lang: "ja" | "en" = "en") =>
  citationOf(view, lang, { version: "3.2.1", address: "https://example.org/x/", sources: list });

describe("citationOf", () => {
  it.each(langs)("names version, address and licence, and leaves no blank in %s", (lang) => {
    const { credit, reference, alternative } = cite(sources, lang);
    expect(credit).toContain("3.2.1");
    expect(reference).toContain("https://example.org/x/");
    for (const text of [credit, reference]) expect(text).toContain("CC BY 4.0");
    const { title, summary } = view.words(lang);
    for (const words of [title, summary]) expect(alternative).toContain(words);
    for (const text of [credit, reference, alternative]) expect(text).not.toMatch(/[{}]|undefined/);
  });

  it("names each publisher once, and counts those beyond the third", () => {
    const all = [...new Set(sources.map(({ publisher }) => publisher))];
    expect(all.length).toBeGreaterThan(3);
    expect(cite().reference).toContain(`${all.slice(0, 3).join(", ")} and ${all.length - 3} more`);
    const [one] = sources;
    if (!one) throw new Error("the chart has no sources");
    expect(cite([one, one]).reference).toContain(`Based on: ${one.publisher}. `);
  });
});
