import { describe, expect, it } from "vitest";
import { restsOn } from "./rests.ts";

const rowsOf = (table: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ table, id: `${table}-${at}`, line: at + 2 }));

describe("what a figure rests on", () => {
  it("is named row by row up to three", () => {
    const rows = [...rowsOf("events", 2), ...rowsOf("refunds", 1)];
    expect(restsOn(rows)).toEqual({ rows, tables: [] });
    expect(restsOn([])).toEqual({ rows: [], tables: [] });
  });

  it("is named by its tables beyond that, each with its first row", () => {
    const [a, b] = [rowsOf("events", 3), rowsOf("refunds", 1)];
    expect(restsOn([...a, ...b])).toEqual({
      rows: [],
      tables: [
        { first: a[0], count: 3 },
        { first: b[0], count: 1 },
      ],
    });
  });

  it("is not named where it is the whole package", () => {
    const all = ["a", "b", "c", "d"].flatMap((table) => rowsOf(table, 2));
    expect(restsOn(all)).toEqual({ rows: [], tables: [] });
  });
});
