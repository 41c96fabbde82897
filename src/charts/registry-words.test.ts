import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { charts } from "./registry.ts";

const { tables } = readTables();
const known = new Set(tables.sources.map(({ id }) => id));
const japanese = /[ぁ-んァ-ヶ一-龠]/;
const views = charts.flatMap((chart) =>
  chart.states.map((state) => ({ name: `${chart.id} ${state}`, view: chart.view(tables, state) })),
);

describe.each(views)("the words of $name", ({ view }) => {
  it.each(langs)("are complete in %s", (lang) => {
    const { title, summary, notes, asOf } = view.words(lang);
    for (const text of [title, summary, asOf, ...notes]) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|  |、、|。。|, ,|\.\./);
    }
  });

  it("are each in its own language", () => {
    const [ja, en] = langs.map((lang) => {
      const { title, summary, notes, asOf } = view.words(lang);
      return [title, summary, asOf, ...notes];
    }) as [string[], string[]];
    expect(ja).toHaveLength(en.length);
    for (const text of ja) expect(text).toMatch(japanese);
    for (const text of en) expect(text).not.toMatch(japanese);
  });
});

describe.each(views)("the table of $name", ({ view }) => {
  it.each(langs)("has a row of full cells for every record in %s", (lang) => {
    const { columns, rows } = view.table(lang);
    expect(rows).toHaveLength(view.records.length);
    expect(columns.length).toBeGreaterThan(1);
    for (const { heading } of columns) expect(heading).toMatch(/\S/);
    for (const { key, cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      for (const cell of cells) expect(cell, key).toMatch(/^\S(?:.*\S)?$/);
      expect(cells.join(" "), key).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it("names its rows by the keys of the marks, each once, in reading order", () => {
    expect(new Set(view.keys).size).toBe(view.keys.length);
    for (const lang of langs) expect(view.table(lang).rows.map(({ key }) => key)).toEqual(view.keys);
    expect(view.records.map(({ id }) => id)).toEqual(view.keys);
  });

  it("gives every record the same columns, with values that a download can hold", () => {
    const [first = {}] = view.records;
    for (const record of view.records) {
      expect(Object.keys(record)).toEqual(Object.keys(first));
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    }
  });

  it("rests on sources that are in the table of sources", () => {
    expect(view.sourceIds.length).toBeGreaterThan(0);
    for (const id of view.sourceIds) expect(known).toContain(id);
    expect(new Set(view.sourceIds).size).toBe(view.sourceIds.length);
  });
});

describe.each(charts)("the states of $id", (chart) => {
  it.each(langs)("differ in name and title in %s", (lang) => {
    const names = chart.states.map((state) => chart.stateName(state, lang));
    const titles = chart.states.map((state) => chart.view(tables, state).words(lang).title);
    expect(new Set(names).size).toBe(chart.states.length);
    expect(new Set(titles).size).toBe(chart.states.length);
    for (const name of names) expect(name).toMatch(/\S/);
  });
});
