import { describe, expect, it } from "vitest";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { type Chart, defineChart } from "./chart.ts";
import { canvasOf } from "./kit/canvas.ts";

const { tables } = readTables();

interface Item {
  key: string;
  sourceIds: readonly string[];
  worth: number;
}

const chart: Chart = defineChart<"few" | "many", { items: readonly Item[]; sourceIds?: readonly string[] }>({
  id: "sample",
  states: { few: { ja: "少し", en: "Few" }, many: { ja: "多く", en: "Many" } },
  model: (_, state) => ({
    items: [
      { key: "a", sourceIds: ["x", "y"], worth: 1 },
      { key: "b", sourceIds: ["y"], worth: 2 },
      { key: "c", sourceIds: ["z"], worth: 3 },
    ].slice(0, state === "few" ? 2 : 3),
    ...(state === "many" ? { sourceIds: ["y", "w"] } : {}),
  }),
  words: ({ items }, lang) => ({ title: `${lang} ${items.length}`, summary: "s", notes: [], asOf: "t" }),
  columns: () => [
    { heading: { ja: "名", en: "Name" }, cell: ({ key }) => key },
    { heading: { ja: "値", en: "Value" }, cell: ({ worth }, lang) => `${worth}${lang}`, numeric: true },
  ],
  record: ({ key, worth }) => ({ key, worth }),
  draw: ({ items }, canvas) => `<svg width="${canvas.width}">${items.length}</svg>`,
});

describe("defineChart", () => {
  it("keeps the states in their order, each with its name", () => {
    expect(chart.states).toEqual(["few", "many"]);
    expect(langs.map((lang) => chart.stateName("many", lang))).toEqual(["多く", "Many"]);
  });

  it("refuses a state it does not have and names those it has", () => {
    for (const wrong of ["none", "", "toString"]) {
      expect(() => chart.view(tables, wrong)).toThrow(/sample.*few, many/);
      expect(() => chart.stateName(wrong, "en")).toThrow(/sample.*few, many/);
    }
  });

  it("publishes one model in every form", () => {
    const view = chart.view(tables, "few");
    expect(view).toMatchObject({ chart: "sample", state: "few", keys: ["a", "b"], sourceIds: ["x", "y"] });
    expect(view.records).toEqual([
      { key: "a", worth: 1 },
      { key: "b", worth: 2 },
    ]);
    expect(view.words("en").title).toBe("en 2");
    expect(view.draw(canvasOf("narrow", "ja"))).toBe('<svg width="340">2</svg>');
    expect(chart.view(tables, "many").keys).toEqual(["a", "b", "c"]);
  });

  it("makes the accessible table in the reader's language", () => {
    expect(chart.view(tables, "few").table("en")).toEqual({
      columns: [
        { heading: "Name", numeric: false },
        { heading: "Value", numeric: true },
      ],
      rows: [
        { key: "a", cells: ["a", "1en"] },
        { key: "b", cells: ["b", "2en"] },
      ],
    });
  });

  it("names each source once, those beside the items too", () => {
    expect(chart.view(tables, "many").sourceIds).toEqual(["x", "y", "z", "w"]);
  });

  it("has no details where the chart tells none", () => {
    expect(chart.view(tables, "few").details("ja")).toEqual([]);
  });
});
