import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { holderFacts, paidFacts, refundFacts, unrefundedFacts } from "./refunds.ts";
import { tell } from "./testing.ts";

const { refunds, damageEstimates, exposure } = readTables().tables;

it("gives people, amount and mean of every row", () => {
  const said = tell(refundFacts(refunds));
  expect(said("holders-20190923.people")).toEqual(["44万9,000人", "449,000 people"]);
  expect(said("unrefunded-20190930.amount")).toEqual(["約1億9,000万円", "about ¥190 million"]);
  expect(said("unrefunded-20190930.per-person")).toEqual(["約510円", "about ¥510"]);
  expect(said("paid-20200106.amount")).toBeUndefined();
});

it("compares the unrefunded alone: 370,000 to 250,000 people, 190 to 70 million yen", () => {
  const facts = unrefundedFacts(refunds);
  const said = tell(facts);
  expect(said("unrefunded-20200109.people-fall")).toEqual(["約12万人", "about 120,000 people"]);
  expect(said("unrefunded-20200109.people-left")).toEqual(["約68%", "about 68%"]);
  expect(said("unrefunded-20200109.amount-fall")).toEqual(["約1億2,000万円", "about ¥120 million"]);
  expect(said("unrefunded-20200109.amount-left")).toEqual(["約37%", "about 37%"]);
  expect(said("unrefunded-20200109.days-since-last")).toEqual(["101日", "101 days"]);
  expect(facts.every(({ id }) => id.startsWith("unrefunded-20200109."))).toBe(true);
});

it("finds 705 of 709 victims paid at one moment, and nobody at another", () => {
  const said = tell(paidFacts(refunds, damageEstimates));
  expect(said("paid-20200106.share")).toEqual(["99.4%", "99.4%"]);
  expect(said("paid-20200106.unpaid")).toEqual(["4人", "4 people"]);
  const elsewhere = damageEstimates.filter(({ id }) => id !== "rec-20200106");
  expect(paidFacts(refunds, elsewhere)).toEqual([]);
});

it("sets holders and unrefunded, not victims, beside about 1.5 million registered", () => {
  const said = tell(holderFacts(refunds, exposure));
  expect(said("holders-20190923.share-of-registered")).toEqual(["約30%", "about 30%"]);
  expect(said("unrefunded-20190930.share-of-registered")).toEqual(["約25%", "about 25%"]);
  expect(said("paid-20200106.share-of-registered")).toBeUndefined();
});
