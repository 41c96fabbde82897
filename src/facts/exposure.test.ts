import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { exposureFacts, exposurePairs } from "./exposure.ts";
import { tell } from "./testing.ts";

const { exposure } = readTables().tables;
const said = tell(exposureFacts(exposure));

it.each([
  ["exp-01.value", "約150万人", "about 1.5 million people"],
  ["exp-02.value", "約1,650万人", "about 16.5 million people"],
  ["exp-03.value", "2万965店", "20,965 stores"],
  ["exp-06.value", "3万円", "¥30,000"],
  ["exp-09.value", "10万ポイント", "100,000 points"],
  ["exp-14.value", "約33%", "about 33%"],
  ["exp-18.value", "5社", "5 providers"],
  ["exp-20.value", "9文字", "9 characters"],
  ["exp-26.value", "約20段階", "about 20 steps"],
  ["exp-28.value", "6カ月", "6 months"],
  ["exp-12.until", "2019年7月31日", "31 July 2019"],
])("prints %s as %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("gives no value where none was stated, but its date", () => {
  expect(said("exp-13.value")).toBeUndefined();
  expect(said("exp-13.as-of")).toEqual(["2019年8月3日", "3 August 2019"]);
  expect(said("exp-11.value")).toBeUndefined();
});

it("sets two figures beside each other: caps of 300,000 and 30,000 yen, 4 and 20 people", () => {
  const pairs = tell(exposurePairs(exposure));
  expect(pairs("daily-cap.card-topups")).toEqual(["10回", "10 top-ups"]);
  expect(pairs("monitoring-staff.times")).toEqual(["5倍", "5 times"]);
  expect(pairs("monitoring-staff.rise")).toEqual(["16人", "16 people"]);
  expect(pairs("registered.share-of-members")).toEqual(["約9.1%", "about 9.1%"]);
});

it("dates a pair by the later figure", () => {
  const share = exposurePairs(exposure).find(({ id }) => id === "registered.share-of-members");
  expect(share?.asOf?.text).toBe("2019-07-30");
});
