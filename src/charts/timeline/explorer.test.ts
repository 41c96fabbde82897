import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { textWidth } from "../kit/text.ts";
import { explorerData, rowsOf } from "./explorer.ts";
import { model, timelineStates } from "./model.ts";

const { tables } = readTables();

describe.each(langs)("the explorer's data in %s", (lang) => {
  const data = explorerData(tables, lang);

  it("tell every event once, by time", () => {
    expect(data.events.map(({ key }) => key).sort()).toEqual(tables.events.map(({ id }) => id).sort());
    const starts = data.events.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { when, title } of data.events) expect(when && title).toBeTruthy();
  });

  it("give every kind its count, and rows in which no two events overlap", () => {
    for (const [kind, { count, rows }] of data.kinds.entries()) {
      const own = data.events.filter((event) => event.kind === kind);
      expect(own).toHaveLength(count);
      expect(new Set(own.map(({ row }) => row)).size).toBe(rows);
      for (const a of own)
        for (const b of own)
          if (a !== b && a.row === b.row)
            expect(a.to <= b.from || b.to <= a.from, `${a.key} × ${b.key}`).toBe(true);
    }
  });

  it("fill the strip with periods, without gap or overlap, their names shorter than they are", () => {
    expect(data.periods[0]).toMatchObject({ from: data.whole.from, left: 0 });
    expect(data.periods.at(-1)?.to).toBe(data.whole.to);
    expect(data.periods.at(-1)?.right).toBeCloseTo(1);
    data.periods.forEach(({ from, left, right, name }, index) => {
      const before = data.periods[index - 1];
      if (before) expect([from, left]).toEqual([before.to, before.right]);
      // On the narrowest screen the figure is 288 px wide; the letters have 12 px.
      expect(textWidth(name, 12), name).toBeLessThan((right - left) * 288 - 4);
    });
  });

  it("begin where the states of the chart do", () => {
    for (const state of timelineStates) {
      const { segments } = model(tables, state);
      expect(data.states[state]).toEqual({ from: segments[0]?.from, to: segments.at(-1)?.to });
    }
  });

  it("name kinds in lines that leave room on a phone", () => {
    for (const { lines } of data.kinds)
      for (const line of lines) expect(textWidth(line, 12, true), line).toBeLessThan(95);
  });
});

describe("rows", () => {
  it("take instants of the same minute apart", () => {
    expect(
      rowsOf([
        { from: 5, to: 5 },
        { from: 5, to: 5 },
      ]),
    ).toEqual({ row: [0, 1], rows: 2 });
  });

  it("use the row that has been free the longest", () => {
    const items = [
      { from: 0, to: 10 },
      { from: 2, to: 3 },
      { from: 20, to: 21 },
      { from: 30, to: 31 },
    ];
    expect(rowsOf(items).row).toEqual([0, 1, 1, 0]);
  });

  it("are none where there is nothing", () => {
    expect(rowsOf([])).toEqual({ row: [], rows: 0 });
  });
});
