import { describe, expect, it } from "vitest";
import { events } from "../../tables/events.ts";
import { hourMs, readMoment } from "../../tables/moment.ts";
import { readTables } from "../../tables/read.ts";
import { readTable } from "../../tables/table.ts";
import { model, type TimelineState } from "./model.ts";

const { tables } = readTables();
const states: TimelineState[] = ["days", "eve", "calls", "doors", "summer", "all"];
const at = (text: string) => readMoment(text)?.from ?? Number.NaN;
const itemIn = (state: TimelineState, key: string) => {
  const item = model(tables, state).items.find((candidate) => candidate.key === key);
  if (!item) throw new Error(`${state} does not show ${key}.`);
  return item;
};

/** What the timeline makes of one event of these times, from start to not_after. */
function spanOf(when: string) {
  const header = Object.keys(events.columns).join(",");
  const { rows } = readTable(events, `${header}\nfoo,${when},launch,題,Title,細,Detail,,,seed,high\n`);
  return model({ ...tables, events: rows }, "days").items[0];
}

describe("the states of the timeline", () => {
  it("show every event in the widest view", () => {
    const shown = model(tables, "all").items.map(({ key }) => key);
    expect(shown.sort()).toEqual(tables.events.map(({ id }) => id).sort());
  });

  it.each([
    ["days", "2019-06-30", "2019-07-05"],
    ["eve", "2019-06-30", "2019-07-01"],
    ["calls", "2019-07-02", "2019-07-03"],
    ["doors", "2019-07-03", "2019-07-05"],
    ["summer", "2019-06-30", "2019-09-30"],
  ] as const)("show in %s the events that begin from %s to %s", (state, first, last) => {
    const shown = model(tables, state).items.map(({ key }) => key);
    const meant = tables.events.filter(({ start }) => {
      const day = start.text.slice(0, 10).padEnd(10, "-01");
      return day >= first && day <= last;
    });
    expect(meant.length).toBeGreaterThan(3);
    expect(shown.sort()).toEqual(meant.map(({ id }) => id).sort());
  });

  it.each(states)("are in order of time in %s", (state) => {
    const starts = model(tables, state).items.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each(states)("put every event of %s inside its segments, which leave no gap", (state) => {
    const { segments, items } = model(tables, state);
    segments.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(segments[index]?.to);
    });
    expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { from, key } of items) {
      expect(from, key).toBeGreaterThanOrEqual(segments[0]?.from ?? Number.NaN);
      expect(from, key).toBeLessThan(segments.at(-1)?.to ?? Number.NaN);
    }
  });

  it.each(states)("name turns of the story that are there, in %s", (state) => {
    const { items } = model(tables, state);
    const named = items.filter(({ landmark }) => landmark);
    expect(named.length).toBeGreaterThan(3);
    expect(named.length === items.length).toBe(!["summer", "all"].includes(state));
  });
});

describe("the span of an event", () => {
  it("is an instant where the minute is known", () => {
    const item = itemIn("days", "all-charging-stopped");
    expect(item).toMatchObject({ kind: "instant", from: at("2019-07-04T14:00+09:00") });
    expect(item.to).toBe(item.from);
  });

  it("is a duration where it lasted, to the end of its last day", () => {
    expect(itemIn("all", "refund-period")).toMatchObject({
      kind: "duration",
      from: at("2019-10-01"),
      to: at("2020-01-11"),
    });
    expect(itemIn("days", "store-worker-purchases").to).toBe(at("2019-07-05T00:45+09:00"));
  });

  it("is the whole day or month where no more is known", () => {
    const day = itemIn("days", "service-start");
    expect(day).toMatchObject({ kind: "uncertain", from: at("2019-07-01") });
    expect(day.to - day.from).toBe(24 * hourMs);
    const month = itemIn("summer", "fsa-inspection-plan");
    expect(month).toMatchObject({ kind: "uncertain", from: at("2019-08-01"), to: at("2019-09-01") });
  });

  it("ends at the latest time that a source gives", () => {
    expect(itemIn("days", "card-charge-stop")).toMatchObject({
      kind: "uncertain",
      from: at("2019-07-03"),
      to: at("2019-07-03T17:30+09:00"),
    });
  });

  it("begins at the earliest time that a source gives", () => {
    expect(spanOf("2019-07-04,,day,2019-07-04T18:00+09:00,")).toMatchObject({
      kind: "uncertain",
      from: at("2019-07-04T18:00+09:00"),
      to: at("2019-07-05"),
    });
  });

  it("ends and begins at two bounds where a source gives both", () => {
    expect(spanOf("2019-07-04,,day,2019-07-04T18:00+09:00,2019-07-04T20:00+09:00")).toMatchObject({
      kind: "uncertain",
      from: at("2019-07-04T18:00+09:00"),
      to: at("2019-07-04T20:00+09:00"),
    });
  });
});
