import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { chronicleFacts } from "./chronicle.ts";
import { tell } from "./testing.ts";

const { events } = readTables().tables;
const said = tell(chronicleFacts(events));

it("finds the first and the last event", () => {
  expect(said("events.first")).toEqual(["2013年10月23日", "23 October 2013"]);
  expect(said("events.last")).toEqual(["2025年6月18日", "18 June 2025"]);
});

it("counts the events from 1 to 7 July, the seventh included and the eighth not", () => {
  const days = (day: string) => events.filter(({ start }) => start.text.startsWith(day)).length;
  const week = [1, 2, 3, 4, 5, 6, 7].reduce((sum, day) => sum + days(`2019-07-0${day}`), 0);
  expect(said("events-first-week.count")?.[1]).toBe(`${week} events`);
  expect(days("2019-07-08")).toBeGreaterThan(0);
});

it("is sure of a number of rows, weak ones among them too", () => {
  const open = chronicleFacts(events).find(({ id }) => id === "events-open-days.count");
  expect(events.find(({ id }) => id === "fsa-order-issued")?.confidence).toBe("low");
  expect(open?.confidence).toBe("high");
});
