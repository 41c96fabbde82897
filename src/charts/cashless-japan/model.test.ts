import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { runsOf } from "./items.ts";
import { type JapanState, model } from "./model.ts";

const { tables } = readTables();
const itemsOf = (state: JapanState, from = tables) => model(from, state).items;
const without = (...ids: string[]) => ({
  ...tables,
  cashlessJapan: tables.cashlessJapan.filter(({ id }) => !ids.includes(id)),
});
const legacy = (year: number) => `${year}-meti-legacy-all-ratio-of-consumption`;
const spell = (from = tables) =>
  runsOf(itemsOf("ratio", from)).map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return `${first?.definition} ${first?.year}–${last?.year}`;
  });

describe("the values of cashless-japan", () => {
  it("are the ministry’s two indicators and nobody else’s calculations", () => {
    const items = itemsOf("ratio");
    expect(new Set(items.map(({ definition }) => definition))).toEqual(new Set(["meti-legacy", "meti-new"]));
    expect(items.map(({ key }) => key).join()).not.toMatch(/alt-|vision/);
    expect(items.map(({ quantity }) => quantity.unit)).toEqual(items.map(() => "percent"));
  });

  it("have one value for 2015, and keep the Vision’s for the caution", () => {
    const of2015 = itemsOf("ratio").filter(({ year }) => year === 2015);
    expect(of2015.map(({ quantity }) => quantity.number)).toEqual([18.2]);
    expect(model(tables, "ratio").twice).toMatchObject({
      year: 2015,
      vision: { number: 18.4 },
      line: { number: 18.2 },
    });
  });

  it("have no such caution where the two agree", () => {
    const agreed = tables.cashlessJapan.map((row) =>
      row.id === legacy(2015) ? { ...row, value: { number: 18.4, digits: 1 } } : row,
    );
    expect(model({ ...tables, cashlessJapan: agreed }, "ratio").twice).toBeNull();
  });

  it("are weak where the row says so", () => {
    const weak = itemsOf("ratio").filter((item) => item.weak);
    expect(weak.map(({ key }) => key)).toEqual([legacy(2025)]);
  });
});

describe("runsOf", () => {
  it("joins neither two indicators nor a weak value", () => {
    expect(spell()).toEqual(["meti-legacy 2010–2024", "meti-new 2024–2025"]);
  });

  it("leaves a missing year open", () => {
    expect(spell(without(legacy(2017)))).toEqual([
      ...["meti-legacy 2010–2016", "meti-legacy 2018–2024", "meti-new 2024–2025"],
    ]);
  });
});

describe("the gains of cashless-japan", () => {
  it("lie between a year and the year before, under the later year’s key", () => {
    const gains = itemsOf("pace");
    expect(gains.map(({ year }) => year)).toEqual(Array.from({ length: 14 }, (_, index) => 2011 + index));
    const of2019 = gains.find(({ year }) => year === 2019);
    expect(of2019).toMatchObject({
      key: legacy(2019),
      quantity: { number: 2.7, unit: "points", digits: 1 },
      between: [{ number: 24.1 }, { number: 26.8 }],
    });
  });

  it("rest on the sources of both years", () => {
    const [before, after, gain] = [
      itemsOf("ratio").find(({ key }) => key === legacy(2010)),
      itemsOf("ratio").find(({ key }) => key === legacy(2011)),
      itemsOf("pace")[0],
    ];
    expect(gain?.sourceIds).toEqual(
      expect.arrayContaining([...(before?.sourceIds ?? []), ...(after?.sourceIds ?? [])]),
    );
  });

  it("are not worked out across a missing year", () => {
    const years = itemsOf("pace", without(legacy(2017))).map(({ year }) => year);
    expect(years).not.toContain(2017);
    expect(years).not.toContain(2018);
    expect(years).toContain(2019);
  });
});

describe("the goals of cashless-japan", () => {
  const goals = (from = tables) => itemsOf("targets", from).filter(({ target }) => target !== null);

  it("follow the values, by the year they are set for, those without a date last", () => {
    expect(itemsOf("targets").slice(0, -goals().length)).toEqual(itemsOf("ratio"));
    expect(goals().map(({ year }) => year)).toEqual([2025, 2025, 2027, 2030, 2030, null, null]);
    expect(goals()[0]?.key).toBe("vision-2018-40");
  });

  it("are left out where no indicator of the chart counts them", () => {
    const other = tables.targets.map((target) =>
      target.id === "vision-2018-80" ? { ...target, definition: "alt-other" } : target,
    );
    expect(goals({ ...tables, targets: other }).map(({ key }) => key)).not.toContain("vision-2018-80");
  });
});

it("names the event that it misses", () => {
  const events = tables.events.filter(({ id }) => id !== "service-start");
  expect(() => model({ ...tables, events }, "ratio")).toThrow(/events\.csv.*service-start/);
});
