import { describe, expect, it } from "vitest";
import { formatQuantity, type Quantity } from "../i18n/format.ts";
import { exactly, type Grounds, yearOf } from "./bind.ts";
import { changeFacts } from "./change.ts";

const row = (id: string, confidence: Grounds["confidence"] = "high"): Grounds => ({
  id,
  source_ids: [`of-${id}`, "shared"],
  confidence,
});
const changes = (earlier: Quantity, later: Quantity, what?: string) =>
  changeFacts({
    row: row("now"),
    ...(what ? { what } : {}),
    before: row("then", "low"),
    earlier: { value: earlier, asOf: yearOf(2018) },
    later: { value: later, asOf: yearOf(2019) },
  });
const told = (...of: Parameters<typeof changes>) =>
  changes(...of).map(({ id, value }) => `${id} ${"unit" in value ? formatQuantity(value, "en") : ""}`);
const people = (number: number) => exactly(number, "people");

describe("changeFacts", () => {
  it("says in the id which way a figure went", () => {
    expect(told(people(1574), people(807))).toEqual(["now.fall 767 people", "now.fall-share 48.7%"]);
    expect(told(people(807), people(808))).toEqual(["now.rise 1 person", "now.rise-share 0.12%"]);
    expect(told(people(807), people(808), "victims-")[0]).toBe("now.victims-rise 1 person");
  });

  it("gives nothing where nothing changed", () => {
    expect(told(people(5), people(5))).toEqual([]);
  });

  it("gives the share of a growth below double and the times from half as much again", () => {
    expect(told(people(10), people(14))).toEqual(["now.rise 4 people", "now.rise-share 40.0%"]);
    expect(told(people(10), people(15))).toEqual([
      "now.rise 5 people",
      "now.rise-share 50.0%",
      "now.times 1.5 times",
    ]);
    expect(told(people(10), people(20))).toEqual(["now.rise 10 people", "now.times 2 times"]);
  });

  it("gives percentages in points alone", () => {
    const percent = (number: number): Quantity => ({ ...exactly(number, "percent"), digits: 1 });
    expect(told(percent(24.1), percent(26.8))).toEqual(["now.rise 2.7 percentage points"]);
  });

  it("works out the share from the figures, not from their rounded difference", () => {
    const trillions = (number: number, digits: number): Quantity => ({
      ...exactly(number, "JPY-trillion"),
      digits,
    });
    expect(told(trillions(81, 0), trillions(93.8, 1))).toEqual([
      "now.rise ¥13 trillion",
      "now.rise-share 16%",
    ]);
  });

  it("dates both figures in the formula, and rests on both rows", () => {
    const [fact] = changes(people(1574), people(807));
    expect(fact?.formula).toEqual({
      ja: "1,574人\uff082018年\uff09 − 807人\uff082019年\uff09",
      en: "1,574 people (2018) − 807 people (2019)",
    });
    expect(fact).toMatchObject({
      asOf: yearOf(2019),
      confidence: "low",
      sourceIds: ["of-then", "shared", "of-now"],
    });
  });

  it("leaves out a date that is unknown", () => {
    const [fact] = changeFacts({
      row: row("now"),
      before: row("then"),
      earlier: { value: people(1), asOf: null },
      later: { value: people(2), asOf: null },
    });
    expect(fact?.formula?.en).toBe("2 people − 1 person");
  });
});
