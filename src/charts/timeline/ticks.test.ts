import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { model, type TimelineState } from "./model.ts";
import { ticks } from "./ticks.ts";

const { tables } = readTables();
const heads = (state: TimelineState, lang: "ja" | "en") =>
  ticks(model(tables, state), lang).map(({ text }) => text);

describe("ticks", () => {
  it("name each day of the close-up", () => {
    expect(heads("days", "ja")).toEqual(["6/30", "7/1", "7/2", "7/3", "7/4", "7/5"]);
    expect(heads("days", "en")).toEqual(["30 Jun", "1 Jul", "2 Jul", "3 Jul", "4 Jul", "5 Jul"]);
  });

  it("name each noon too where few days are shown", () => {
    expect(heads("eve", "ja")).toEqual(["6/30", "12時", "7/1", "12時"]);
    expect(heads("doors", "en")).toEqual(["3 Jul", "12:00", "4 Jul", "12:00", "5 Jul", "12:00"]);
  });

  it("name each month of the summer", () => {
    expect(heads("summer", "ja")).toEqual(["7月", "8月", "9月"]);
    expect(heads("summer", "en")).toEqual(["July", "August", "September"]);
  });

  it("name each period of the whole by its first and last day, without overlap", () => {
    expect(heads("all", "ja").slice(1, 3)).toEqual(["6/30〜7/5", "7/6〜9/30"]);
    expect(heads("all", "en").slice(1, 3)).toEqual(["30 Jun–5 Jul", "6 Jul–30 Sept"]);
    const [before = "", , , after = ""] = heads("all", "en");
    expect(before).toMatch(/^2013–2019$/);
    expect(after).toMatch(/^2019–20\d\d$/);
  });

  it.each(["days", "eve", "calls", "doors", "summer", "all"] as const)(
    "follow one another without a gap in %s",
    (state) => {
      for (const lang of langs) {
        const all = ticks(model(tables, state), lang);
        all.slice(1).forEach(({ at }, index) => {
          expect(at).toBe(all[index]?.to);
        });
        for (const { at, to, text } of all) {
          expect(to).toBeGreaterThan(at);
          expect(text).toMatch(/\S/);
        }
      }
    },
  );
});
