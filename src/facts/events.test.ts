import { describe, expect, it } from "vitest";
import type { Event } from "../tables/events.ts";
import { readMoment } from "../tables/moment.ts";
import { readTables } from "../tables/read.ts";
import { daysOpen, eventFacts, serviceDays } from "./events.ts";
import { tell } from "./testing.ts";

const { events } = readTables().tables;
const at = (text: string) => {
  const moment = readMoment(text);
  if (!moment) throw new Error(`“${text}” is no moment.`);
  return moment;
};
const moved = (id: string, change: Partial<Event>) =>
  events.map((event) => (event.id === id ? { ...event, ...change } : event));

describe("daysOpen", () => {
  it("counts 92 days from the first to the last, both included", () => {
    const [fact, ...more] = daysOpen(events);
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      id: "service.days-open",
      value: { number: 92, unit: "days", about: false },
    });
  });

  it("follows the table when a date is corrected", () => {
    const later = daysOpen(moved("service-start", { start: at("2019-07-03") }));
    expect(later[0]?.value).toMatchObject({ number: 90 });
  });

  it("counts the last day whole, however the end of it is written", () => {
    for (const text of ["2019-09-30", "2019-09-30T00:00+09:00", "2019-09-30T23:59+09:00"]) {
      expect(daysOpen(moved("service-end", { start: at(text) }))[0]?.value, text).toMatchObject({
        number: 92,
      });
    }
  });

  it("rests on the sources of both events and is as sure as the weaker", () => {
    const [fact] = daysOpen(moved("service-end", { confidence: "low" }));
    expect(fact?.confidence).toBe("low");
    for (const id of ["service-start", "service-end"]) {
      const event = events.find((candidate) => candidate.id === id);
      expect(fact?.sourceIds).toEqual(expect.arrayContaining(event?.source_ids ?? ["none"]));
    }
    expect(new Set(fact?.sourceIds).size).toBe(fact?.sourceIds.length);
  });

  it.each(["service-start", "service-end"])("gives nothing without %s", (id) => {
    expect(daysOpen(events.filter((event) => event.id !== id))).toEqual([]);
  });
});

describe("eventFacts", () => {
  const facts = new Map(eventFacts(events).map((fact) => [fact.id, fact]));

  it("has the start of every event", () => {
    for (const { id, start } of events) expect(facts.get(`${id}.start`)?.value).toBe(start);
  });

  it("has an end and bounds only where the table has them", () => {
    expect(facts.get("refund-period.end")?.value).toMatchObject({ text: "2020-01-10" });
    expect(facts.get("card-charge-stop.not-after")?.value).toMatchObject({ text: "2019-07-03T17:30+09:00" });
    expect(facts.has("card-charge-stop.not-before")).toBe(false);
    expect(facts.has("service-start.end")).toBe(false);
  });

  it("counts the days of what is known by its days, both ends included", () => {
    const said = tell([...facts.values()]);
    expect(said("refund-period.days")).toEqual(["102日", "102 days"]);
    expect(said("store-worker-purchases.days")).toBeUndefined();
    expect(said("service-start.days")).toBeUndefined();
  });
});

describe("serviceDays", () => {
  const said = tell(serviceDays(events));

  it("numbers the days from the opening to the end", () => {
    expect(said("service-start.day-of-service")).toEqual(["1日目", "day 1"]);
    expect(said("first-inquiry-0702.day-of-service")).toEqual(["2日目", "day 2"]);
    expect(said("all-charging-stopped.day-of-service")).toEqual(["4日目", "day 4"]);
    expect(said("board-decision.day-of-service")).toEqual(["32日目", "day 32"]);
    expect(said("service-end.day-of-service")).toEqual(["92日目", "day 92"]);
  });

  it("gives none to events outside those days, or whose day is open", () => {
    expect(said("app-update-0630.day-of-service")).toBeUndefined();
    expect(said("refund-period.day-of-service")).toBeUndefined();
    expect(said("misuse-peak.day-of-service")).toBeUndefined();
    expect(said("fsa-inspection-plan.day-of-service")).toBeUndefined();
  });
});
