import { describe, expect, it } from "vitest";
import { dayMs, hourMs, readMoment } from "../../tables/moment.ts";
import { readTables, type Tables } from "../../tables/read.ts";
import { doors } from "./doors.ts";
import { type ContainmentState, model } from "./model.ts";

const { tables } = readTables();
const at = (text: string) => readMoment(text)?.from as number;
const item = (key: string, state: ContainmentState = "summer", from: Tables = tables) => {
  const found = model(from, state).items.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no item ${key}`);
  return found;
};
const changed = (id: string, change: Partial<Tables["events"][number]>): Tables => ({
  ...tables,
  events: tables.events.map((event) => (event.id === id ? { ...event, ...change } : event)),
});

describe("the model of containment", () => {
  it("shows the misuse, then every door in the order they closed, the payment last", () => {
    const keys = model(tables, "summer").items.map(({ key }) => key);
    expect(keys).toEqual([
      ...[
        "misuse-peak",
        "card-charge-stop",
        "foreign-ip-block",
        "all-charging-stopped",
        "new-registration-stop",
      ],
      ...["reset-mail-fixed", "external-id-login-stop", "password-reset-all", "service-end"],
    ]);
    expect(keys).toHaveLength(doors.length + 1);
  });

  it("shows the same items in both states, so that they move", () => {
    const keys = (state: ContainmentState) => model(tables, state).items.map(({ key }) => key);
    expect(keys("first-week")).toEqual(keys("summer"));
  });

  it("counts the days of the service from 1", () => {
    const days = Object.fromEntries(model(tables, "summer").items.map(({ key, day }) => [key, day]));
    expect(days).toMatchObject({
      "misuse-peak": 3,
      "card-charge-stop": 3,
      "all-charging-stopped": 4,
      "external-id-login-stop": 11,
      "password-reset-all": 30,
      "service-end": 92,
    });
  });

  it("knows a closing as finely as its event does", () => {
    const span = ({ sure, to }: { sure: number; to: number }) => [sure, to];
    const third = at("2019-07-03");
    expect(span(item("card-charge-stop"))).toEqual([third, third + 17.5 * hourMs]);
    expect(span(item("foreign-ip-block"))).toEqual([third, third + dayMs]);
    const stop = at("2019-07-04T14:00+09:00");
    expect(span(item("all-charging-stopped"))).toEqual([stop, stop]);
    const reset = at("2019-07-30");
    expect(span(item("password-reset-all"))).toEqual([reset + 13 * hourMs, reset + 16 * hourMs]);
  });

  it("spreads the misuse over both its days", () => {
    const { from, to } = item("misuse-peak");
    expect([from, to]).toEqual([at("2019-07-02"), at("2019-07-04")]);
  });

  it("opens on the eve what the update opened, and the rest with the service", () => {
    const eve = model(tables, "summer").items.filter(({ from }) => from < at("2019-07-01"));
    expect(eve.map(({ key }) => key)).toEqual([
      ...["card-charge-stop", "all-charging-stopped", "new-registration-stop"],
    ]);
  });

  it("covers the service to its end, or its first seven days", () => {
    const { period } = model(tables, "summer");
    expect(period.to).toBe(at("2019-09-30T23:59+09:00"));
    expect(model(tables, "first-week").period.to).toBe(at("2019-07-08"));
  });

  it("follows the data", () => {
    const later = readMoment("2019-07-20T09:00+09:00") ?? undefined;
    const { items } = model(
      changed("card-charge-stop", { ...(later ? { start: later } : {}), not_after: null }),
      "summer",
    );
    expect(items.findIndex(({ key }) => key === "card-charge-stop")).toBe(6);
  });

  it("throws where an event is missing or too weak to rest on, and names it", () => {
    const events = tables.events.filter(({ id }) => id !== "reset-mail-fixed");
    expect(() => model({ ...tables, events }, "summer")).toThrow(/“reset-mail-fixed”, which is missing/);
    expect(() => model(changed("misuse-peak", { confidence: "low" }), "summer")).toThrow(
      /“misuse-peak”, which is too weakly supported/,
    );
  });

  it("cites the events a door opened and closed with", () => {
    expect(item("card-charge-stop").sourceIds).toEqual(
      expect.arrayContaining(["techcrunch-0630", "sevenpay-release-0704"]),
    );
  });
});
