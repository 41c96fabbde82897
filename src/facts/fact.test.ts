import { describe, expect, it } from "vitest";
import { readMoment } from "../tables/moment.ts";
import { readTables } from "../tables/read.ts";
import { factsOf } from "./all.ts";
import { cashlessFacts } from "./cashless.ts";
import { damageFacts } from "./damage.ts";
import { daysOpen, eventFacts } from "./events.ts";
import { type Fact, formatAsOf, formatFact, weakest } from "./fact.ts";

const noon = readMoment("2019-07-04T12:00+09:00");
if (!noon) throw new Error("Noon is a moment.");
const figure: Fact = {
  id: "x.y",
  value: { number: 900, unit: "people", about: true },
  asOf: noon,
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
  it("prints a moment, a year as written, and nothing for a date", () => {
    expect(formatAsOf(figure, "ja")).toBe("2019年7月4日12時");
    expect(formatAsOf(figure, "en")).toBe("4 July 2019, 12:00");
    expect(formatAsOf({ ...figure, asOf: "2015" }, "en")).toBe("2015");
    expect(formatAsOf({ ...figure, asOf: null }, "ja")).toBe("");
  });
});

describe("factsOf", () => {
  const { tables } = readTables();
  const facts = factsOf(tables);

  it("loses no fact to another of the same id", () => {
    const parts = [
      damageFacts(tables.damageEstimates),
      eventFacts(tables.events),
      daysOpen(tables.events),
      cashlessFacts(tables.cashlessRatios),
    ];
    expect(facts.size).toBe(parts.reduce((sum, { length }) => sum + length, 0));
  });

  it("binds every fact to a source that is in the table of sources", () => {
    const known = new Set(tables.sources.map(({ id }) => id));
    for (const { id, sourceIds } of facts.values()) {
      expect(sourceIds.length, id).toBeGreaterThan(0);
      for (const source of sourceIds) expect(known, id).toContain(source);
    }
  });
});
