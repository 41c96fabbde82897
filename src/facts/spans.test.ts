import { expect, it } from "vitest";
import type { Event } from "../tables/events.ts";
import { readMoment } from "../tables/moment.ts";
import { readTables } from "../tables/read.ts";
import { spanFacts } from "./spans.ts";
import { tell } from "./testing.ts";

const { events } = readTables().tables;
const facts = spanFacts(events);
const said = tell(facts);
const mended = (id: string, change: (row: Event) => Partial<Event>) =>
  tell(spanFacts(events.map((row) => (row.id === id ? { ...row, ...change(row) } : row))));

it.each([
  // 1, 2 and 4 July; 1 August; 30 September 2019.
  ["opening-to-inquiry.days", "1日", "1 day"],
  ["inquiry-to-stop.days", "2日", "2 days"],
  ["opening-to-stop.days", "3日", "3 days"],
  ["decision-to-end.days", "60日", "60 days"],
  ["stop-to-end.days", "88日", "88 days"],
  // 16 April to 1 July 2019; 4 July to 19 August; 1 August to 10 October.
  ["guideline-to-opening.days", "76日", "76 days"],
  ["conference-to-compensation.days", "46日", "46 days"],
  ["first-cause-to-final-cause.days", "70日", "70 days"],
  // 30 September 2019 to 25 February 2021.
  ["end-to-paypay-in-app.days", "514日", "514 days"],
  ["end-to-paypay-in-app.months", "約17カ月", "about 17 months"],
  // 23 October 2013 to 1 July 2019.
  ["breach-to-opening.years", "5年超", "more than 5 years"],
  // 14:00 to 18:00, known to the hour.
  ["stop-to-registration-stop.hours", "約4時間", "about 4 hours"],
])("%s is %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("rests on both events and says from when to when", () => {
  const fact = facts.find(({ id }) => id === "estimate-to-last-figure.days");
  expect(fact).toMatchObject({ confidence: "medium" });
  expect(fact?.formula).toEqual({
    ja: "2019年7月4日から2020年1月6日まで",
    en: "from 4 July 2019 to 6 January 2020",
  });
});

it("says hours exactly where both minutes are known", () => {
  const exact = events.map((row) => ({ ...row, precision: "minute" as const }));
  expect(tell(spanFacts(exact))("stop-to-registration-stop.hours")).toEqual(["4時間", "4 hours"]);
});

it("gives nothing where a date is known to the month alone, or the order turns", () => {
  const july = mended("first-inquiry-0702", () => ({ start: readMoment("2019-07") as Event["start"] }));
  expect(july("opening-to-inquiry.days")).toBeUndefined();
  const early = mended("first-inquiry-0702", () => ({ start: readMoment("2019-06-30") as Event["start"] }));
  expect(early("opening-to-inquiry.days")).toBeUndefined();
});
