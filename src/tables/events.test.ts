import { describe, expect, it } from "vitest";
import { events } from "./events.ts";
import { readTable } from "./table.ts";

const header = Object.keys(events.columns).join(",");
const read = (when: string) =>
  readTable(events, `${header}\nfoo,${when},launch,題,Title,細,Detail,,,seed,high\n`);

describe("the rules of events", () => {
  // The cells from start to not_after, the column of the wrong one, and what the message must name.
  it.each([
    ["an end before its start", "2019-07-02,2019-07-01,day,,", 16, ["2019-07-01", "2019-07-02"]],
    ["an end in an earlier month", "2019-07-02,2019-06,day,,", 16, ["2019-06", "2019-07-02"]],
    [
      "an end a minute early",
      "2019-07-02T10:00+09:00,2019-07-02T09:59+09:00,minute,,",
      28,
      ["2019-07-02T10:00", "2019-07-02T09:59"],
    ],
    ["bounds that cross", "2019-07-02,,day,2019-07-04,2019-07-03", 32, ["2019-07-03", "2019-07-04"]],
    [
      "an earliest time beside a known one",
      "2019-07-02T10:00+09:00,,hour,2019-07-02T09:00+09:00,",
      34,
      ["start"],
    ],
    [
      "a latest time beside a known one",
      "2019-07-02T10:00+09:00,,hour,,2019-07-02T11:00+09:00",
      35,
      ["start"],
    ],
    ["a minute that is only a day", "2019-07-02,,minute,,", 17, ["minute", "2019-07-02", "day"]],
    ["a day that is only a month", "2019-07,,day,,", 14, ["day", "2019-07", "month"]],
    ["a day that is a minute", "2019-07-02T10:00+09:00,,day,,", 29, ["day", "2019-07-02T10:00", "minute"]],
  ])("refuse %s, at its cell", (_, when, column, named) => {
    const { problems } = read(when);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/events.csv", line: 2, column });
    for (const text of named) {
      expect(problems[0]?.ja).toContain(text);
      expect(problems[0]?.en).toContain(text);
    }
  });

  it.each([
    "2019-07,,month,,",
    "2019-07-02,,day,,",
    "2019-07-02,2019-07-02,day,,",
    "2019-07-02T10:00+09:00,,hour,,",
    "2019-07-02T10:00+09:00,2019-07-02T10:00+09:00,minute,,",
    "2019-07-02,,day,2019-07-02T10:00+09:00,2019-07-02T17:30+09:00",
  ])("accept %s", (when) => {
    expect(read(when).problems).toEqual([]);
  });

  it("report each of several contradictions", () => {
    const { problems } = read("2019-07-02,2019-07-01,month,2019-07-04,2019-07-03");
    expect(problems.map(({ column }) => column).sort((a, b) => a - b)).toEqual([16, 27, 44]);
  });
});
