import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { searchRecords } from "./records.ts";

const { tables } = readTables();

describe.each(langs)("what can be searched in %s", (lang) => {
  const records = searchRecords(tables, lang);

  it("is every event, source and term, each with an address of its own", () => {
    const { events, sources, glossary } = tables;
    expect(records).toHaveLength(events.length + sources.length + glossary.length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    for (const { url } of records) expect(url.startsWith("en/")).toBe(lang === "en");
  });

  it("is found by title, text and reading", () => {
    const of = (id: string) => records.find(({ url }) => url.endsWith(`#${id}`));
    expect(of("service-start")?.content).toContain(lang === "ja" ? "2019年7月1日" : "1 July 2019");
    const term = of("list-type-attack");
    expect(term?.filters.kind).toEqual(["term"]);
    if (lang === "ja") expect(term?.content).toContain("りすとがたこうげき");
    for (const { content, meta } of records) expect(content).toContain(meta.title);
  });
});
