import { describe, expect, it } from "vitest";
import { formatQuantity, type Quantity } from "../i18n/format.ts";
import { difference, gap, isRough, mean, ratio, share } from "./arithmetic.ts";
import { exactly, type Result } from "./bind.ts";

const about = (quantity: Quantity): Quantity => ({ ...quantity, about: true });
const percent = (number: number, digits: number): Quantity => ({ ...exactly(number, "percent"), digits });
const trillions = (number: number, digits: number): Quantity => ({
  ...exactly(number, "JPY-trillion"),
  digits,
});
const people = (number: number) => exactly(number, "people");
const yen = (number: number) => exactly(number, "JPY");
const said = ({ value }: Result) => formatQuantity(value, "en");

describe("isRough", () => {
  it("holds for rounded figures, bounds and estimates alone", () => {
    expect(isRough(people(1))).toBe(false);
    expect(isRough(about(people(1)))).toBe(true);
    expect(isRough({ ...people(1), qualifier: "at-least" })).toBe(true);
    expect(isRough({ ...people(1), qualifier: "estimate" })).toBe(true);
  });
});

describe("difference", () => {
  it.each<[Quantity, Quantity, string]>([
    [people(1574), people(807), "767 people"],
    [percent(26.8, 1), percent(24.1, 1), "2.7 percentage points"],
    [percent(41, 0), percent(18, 0), "23 percentage points"],
    [percent(43, 0), percent(35.7, 1), "7 percentage points"],
    [percent(60, 1), percent(18.4, 1), "41.6 percentage points"],
    [trillions(126.7, 1), trillions(111, 0), "¥16 trillion"],
    [
      { ...exactly(1.1, "points"), digits: 1 },
      { ...exactly(0.31, "points"), digits: 2 },
      "0.8 percentage points",
    ],
    [about(people(370_000)), about(people(250_000)), "about 120,000 people"],
    [about(percent(38, 0)), percent(18.4, 1), "about 20 percentage points"],
    [people(1000), { ...people(1), qualifier: "at-least" }, "about 1,000 people"],
  ])("of %o and %o is %s", (a, b, expected) => {
    expect(said(difference(a, b))).toBe(expected);
  });

  it("says what was taken from what", () => {
    expect(difference(people(1574), people(807)).formula).toEqual({
      ja: "1,574人 − 807人",
      en: "1,574 people − 807 people",
    });
  });
});

describe("gap", () => {
  it("is not rounded, to be worked on with", () => {
    const milestone = (number: number): Quantity => ({ ...people(number), qualifier: "at-least" });
    expect(gap(milestone(9_000_000), milestone(6_660_000))).toMatchObject({ number: 2_340_000, about: true });
  });
});

describe("ratio", () => {
  it.each<[Quantity, Quantity, string]>([
    [people(20), people(4), "5 times"],
    [percent(89.1, 1), percent(18.4, 1), "4.8 times"],
    [yen(300_000), yen(24_000), "13 times"],
    [people(1_960), people(1_000), "2.0 times"],
    [about(yen(10_397_000_000)), about(yen(2_521_000_000)), "about 4.1 times"],
    [about(people(4)), people(2), "about 2 times"],
  ])("of %o to %o is %s", (a, b, expected) => {
    expect(said(ratio(a, b))).toBe(expected);
  });
});

describe("share", () => {
  it.each<[Quantity, Quantity, string]>([
    [people(705), people(709), "99.4%"],
    [people(1), people(3), "33.3%"],
    [people(1), people(807), "0.12%"],
    [people(808), about(people(1_500_000)), "about 0.054%"],
    [people(900), about(people(1_500_000)), "about 0.06%"],
    [about(people(250_000)), about(people(370_000)), "about 68%"],
    [trillions(24.1, 1), trillions(141, 1), "17%"],
    [trillions(3.0798, 4), trillions(4.2003, 4), "73.3%"],
    [people(0), people(4), "0%"],
  ])("of %o in %o is %s", (part, whole, expected) => {
    expect(said(share(part, whole))).toBe(expected);
  });
});

describe("mean", () => {
  it("is to the unit of exact figures and to two significant digits of rough ones", () => {
    expect(said(mean(yen(32_400_688), people(1574)))).toBe("¥20,585");
    expect(said(mean(about(yen(55_000_000)), about(people(900))))).toBe("about ¥61,000");
    expect(said(mean(about(yen(1_234_567)), people(1)))).toBe("about ¥1.2 million");
    expect(said(mean({ ...exactly(10.9, "points"), digits: 1 }, exactly(8, "years")))).toBe(
      "1.4 percentage points",
    );
    expect(said(mean(people(15_000), people(4), "stores"))).toBe("3,750 stores");
  });

  it("is no number over nothing", () => {
    expect(mean(yen(1), people(0)).value.number).toBe(Number.POSITIVE_INFINITY);
    expect(mean(yen(0), people(0)).value.number).toBeNaN();
  });
});
