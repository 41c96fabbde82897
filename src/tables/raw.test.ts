import { describe, expect, it } from "vitest";
import { rawRow } from "./raw.ts";
import { readTables } from "./read.ts";

describe("rawRow", () => {
  it("gives moments as written, decimals as numbers, lists as lists and the unknown as null", () => {
    const moment = { text: "2019-07", precision: "month", from: 1, to: 2 };
    const row = {
      moment,
      ratio: { number: 60, digits: 1 },
      ids: ["a", "b"],
      none: null,
      yes: true,
      name: "x",
    };
    expect(rawRow(row)).toEqual({
      moment: "2019-07",
      ratio: 60,
      ids: ["a", "b"],
      none: null,
      yes: true,
      name: "x",
    });
  });

  it("leaves nothing in the published tables that JSON would change", () => {
    for (const rows of Object.values(readTables().tables)) {
      for (const row of rows) {
        const raw = rawRow(row);
        expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
        for (const value of Object.values(raw)) {
          expect(value === null || Array.isArray(value) || typeof value !== "object").toBe(true);
        }
      }
    }
  });
});
