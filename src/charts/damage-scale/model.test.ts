import { describe, expect, it } from "vitest";
import { readTables, type Tables } from "../../tables/read.ts";
import { cellsOf } from "./grid.ts";
import { cellCount, model, type ScaleState } from "./model.ts";

const { tables } = readTables();

describe("the model of damage-scale", () => {
  it.each<[ScaleState, string, number, number, number]>([
    ["closing", "rec-0731", 808, 5.4, 1_900],
    ["estimate", "est-0704", 900, 6, 1_700],
    ["interim", "rec-0711", 1_574, 10, 950],
    ["last-report", "rec-20200106", 709, 4.7, 2_100],
  ])("sets the count of %s against the registered", (state, key, people, cells, oneIn) => {
    const shown = model(tables, state);
    expect(shown.items.map((item) => item.key)).toEqual(["exp-01", key]);
    expect(shown.counted.people.number).toBe(people);
    expect(shown.counted.cells).toMatchObject({ number: cells, about: true });
    expect(shown.oneIn).toMatchObject({ number: oneIn, about: true });
  });

  it("lets a cell stand for the registered over all cells", () => {
    const { perCell, registered } = model(tables, "closing");
    expect(perCell).toMatchObject({ number: 150, unit: "people", about: true });
    expect(registered.cells).toMatchObject({ number: cellCount, about: false });
  });

  it("fills as much of the cells as the counted are of the registered, unrounded", () => {
    const { filled, counted, registered } = model(tables, "closing");
    expect(filled / cellCount).toBeCloseTo(counted.people.number / registered.people.number, 10);
  });

  it("finds falls among what was recognised alone, whatever the order of the file", () => {
    const fell = (damageEstimates: Tables["damageEstimates"]) =>
      model({ ...tables, damageEstimates }, "closing").fell;
    expect(fell(tables.damageEstimates)).toBe(true);
    expect(fell([...tables.damageEstimates].reverse())).toBe(true);
    const rising = tables.damageEstimates.map((row, index) => ({
      ...row,
      victims: row.basis === "estimate" ? 99_999 : 100 + index,
    }));
    expect(fell(rising)).toBe(false);
  });

  it("throws where a row is missing, and names it", () => {
    expect(() => model({ ...tables, exposure: [] }, "closing")).toThrow(/registered-users-7pay/);
    expect(() => model({ ...tables, damageEstimates: [] }, "interim")).toThrow(/rec-0711/);
  });
});

describe("cellsOf", () => {
  it("fills whole cells and a part of the last", () => {
    expect(cellsOf(5.4).map(({ part }) => part)).toEqual([1, 1, 1, 1, 1, expect.closeTo(0.4)]);
    expect(cellsOf(6)).toHaveLength(6);
  });

  it("puts no two cells in one place, and all of them within a block of ten", () => {
    const cells = cellsOf(10.5);
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(11);
    for (const { x, y } of cells) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThan(10);
    }
  });
});
