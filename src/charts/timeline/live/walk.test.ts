import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTables } from "../../../tables/read.ts";
import { explorerData } from "../explorer.ts";
import { shownOf } from "./filter.ts";
import { stepFrom, stepOf } from "./walk.ts";

const { events, kinds, states, whole } = explorerData(readTables().tables, "ja");
const step = (key: string) => stepOf[key] as number;

describe("the walk", () => {
  it("leads through all events and ends at the last", () => {
    let current = stepFrom(events, undefined, step("Home"), whole);
    const walked = [current];
    for (let index = 1; index < events.length; index += 1) {
      current = stepFrom(events, current, step("ArrowRight"), whole);
      walked.push(current);
    }
    expect(walked).toEqual(events);
    expect(stepFrom(events, current, step("ArrowDown"), whole)).toBe(events.at(-1));
    expect(stepFrom(events, current, step("End"), whole)).toBe(events.at(-1));
  });

  it("leads back the way it came", () => {
    const [first, second] = events;
    expect(stepFrom(events, second, step("ArrowLeft"), whole)).toBe(first);
    expect(stepFrom(events, first, step("ArrowUp"), whole)).toBe(first);
  });

  it("begins with what is in view", () => {
    const view = states.days as typeof whole;
    const first = stepFrom(events, undefined, step("ArrowRight"), view);
    expect(first).toBe(events.find(({ from }) => from >= view.from));
    const before = stepFrom(events, undefined, step("ArrowLeft"), view);
    expect(events.indexOf(before as (typeof events)[number])).toBe(
      events.indexOf(first as (typeof events)[number]) - 1,
    );
  });

  it("finds nothing where nothing is", () => {
    for (const key of Object.keys(stepOf)) expect(stepFrom([], undefined, step(key), whole)).toBeUndefined();
  });
});

describe("the filter", () => {
  it("leaves the events of the kinds that are not hidden, in order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: kinds.length - 1 })), (list) => {
        const hidden = new Set(list);
        const left = shownOf(events, hidden);
        expect(left.length).toBe(
          kinds.reduce((sum, { count }, kind) => sum + (hidden.has(kind) ? 0 : count), 0),
        );
        expect(left).toEqual(events.filter((event) => left.includes(event)));
        for (const { kind } of left) expect(hidden.has(kind)).toBe(false);
      }),
    );
  });
});
