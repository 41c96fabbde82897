import { describe, expect, it } from "vitest";
import type { Account } from "./account.ts";
import { compareAccounts } from "./compare.ts";
import type { Figure } from "./figure.ts";

const figure = (more: Partial<Figure> = {}): Figure => ({
  chart: "damage",
  state: "people",
  lang: "ja",
  page: "charts/damage/people/",
  title: "被害",
  failed: false,
  svg: "<svg/>",
  shown: "a",
  card: "a",
  named: "a",
  pasted: "a",
  told: "a",
  sourceIds: [],
  ...more,
});
const account = (more: Partial<Account> = {}): Account => ({
  facts: { "a.n": { ja: "1人", en: "1 person" } },
  figures: [figure()],
  pages: { "damage/": { text: "1", "fact a.n": "2" }, "data/a/": { "row a/x": "3", "row a/y": "4" } },
  ...more,
});
const compare = (head: Partial<Account>, base: Partial<Account> = {}) =>
  compareAccounts(account(base), account(head));

describe("compareAccounts", () => {
  it("finds nothing between equal accounts", () => {
    expect(compare({})).toEqual({ facts: [], pictures: [], pages: [] });
  });

  it("finds facts that read differently in a language, that came and that went", () => {
    const { facts } = compare({ facts: { "a.n": { ja: "1人", en: "one" }, "b.n": { ja: "2", en: "2" } } });
    expect(facts).toEqual([
      { id: "a.n", from: { ja: "1人", en: "1 person" }, to: { ja: "1人", en: "one" } },
      { id: "b.n", from: null, to: { ja: "2", en: "2" } },
    ]);
    expect(compare({ facts: {} }).facts).toEqual([
      { id: "a.n", from: { ja: "1人", en: "1 person" }, to: null },
    ]);
  });

  it("finds pictures that look different, cannot be drawn any more, came or went", () => {
    const { pictures } = compare({ figures: [figure({ svg: "<svg><g/></svg>" })] });
    const before = { title: "被害", failed: false, svg: "<svg/>" };
    expect(pictures).toEqual([
      {
        chart: "damage",
        state: "people",
        lang: "ja",
        page: "charts/damage/people/",
        before,
        after: { ...before, svg: "<svg><g/></svg>" },
      },
    ]);
    const failed = { failed: true, title: "No rows.", svg: null };
    expect(compare({ figures: [figure(failed)] }).pictures).toMatchObject([{ before, after: failed }]);
    expect(compare({ figures: [] }).pictures).toMatchObject([{ before, after: null }]);
    expect(compare({}, { figures: [] }).pictures).toMatchObject([{ before: null, after: before }]);
  });

  it("takes no picture for changed that nobody drew, or whose words alone differ", () => {
    const undrawn = { figures: [figure({ svg: null })] };
    expect(compare(undrawn, undrawn).pictures).toEqual([]);
    expect(compare({ figures: [figure({ shown: "b", told: "b" })] }).pictures).toEqual([]);
  });

  it("names the parts of a page that differ", () => {
    const pages = { "damage/": { text: "1", "fact a.n": "9", "chart new": "5" } };
    expect(compare({ pages }).pages).toEqual([
      { path: "damage/", parts: ["fact a.n", "chart new"] },
      { path: "data/a/", parts: ["row a/x", "row a/y"] },
    ]);
  });

  it("tells rows that changed places from rows that came or went between them", () => {
    const { pages } = account();
    const moved = { ...pages, "data/a/": { "row a/y": "4", "row a/x": "3" } };
    expect(compare({ pages: moved }).pages).toEqual([{ path: "data/a/", parts: ["order"] }]);
    const more = { ...pages, "data/a/": { "row a/x": "3", "row a/n": "5", "row a/y": "4" } };
    expect(compare({ pages: more }).pages).toEqual([{ path: "data/a/", parts: ["row a/n"] }]);
  });
});
