import { describe, expect, it } from "vitest";
import { readMoment } from "../tables/moment.ts";
import { type Fact, formatAsOf, formatFact, weakest } from "./fact.ts";

const noon = readMoment("2019-07-04T12:00+09:00");
if (!noon) throw new Error("Noon is a moment.");
const figure: Fact = {
  id: "x.y",
  value: { number: 900, unit: "people", about: true },
  asOf: noon,
  rowIds: ["x"],
  sourceIds: ["a"],
  confidence: "high",
};

describe("weakest", () => {
  it("gives the least of several, whatever their order", () => {
    expect(weakest(["high", "high"])).toBe("high");
    expect(weakest(["high", "medium"])).toBe("medium");
    expect(weakest(["low", "medium", "high"])).toBe("low");
    expect(weakest(["medium", "high", "low"])).toBe("low");
  });
});

describe("formatFact", () => {
  it("prints a figure in each language, whatever the style of dates", () => {
    expect(formatFact(figure, "ja")).toBe("約900人");
    expect(formatFact(figure, "en", "day")).toBe("about 900 people");
  });

  it("prints a date in the style asked for", () => {
    const date: Fact = { ...figure, value: noon, asOf: null };
    expect(formatFact(date, "en")).toBe("4 July 2019, 12:00");
    expect(formatFact(date, "en", "day")).toBe("4 July");
    expect(formatFact(date, "ja", "time")).toBe("12時");
  });
});

describe("formatAsOf", () => {
  it("prints a moment as finely as it is known, and nothing for a date", () => {
    expect(formatAsOf(figure, "ja")).toBe("2019年7月4日12時");
    expect(formatAsOf(figure, "en")).toBe("4 July 2019, 12:00");
    expect(formatAsOf({ ...figure, asOf: readMoment("2015") }, "ja")).toBe("2015年");
    expect(formatAsOf({ ...figure, asOf: null }, "ja")).toBe("");
  });
});
