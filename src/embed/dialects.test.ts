import { describe, expect, it } from "vitest";
import { heightWords, secretIn } from "./dialects.ts";

describe("a height in the words of hosts", () => {
  it("is told to each kind of host in a message of its own", () => {
    expect(heightWords("timeline", 812, null)).toEqual([
      { type: "seven-pay-chart", chart: "timeline", height: 812 },
      { sentinel: "amp", type: "embed-size", height: 812 },
      { "datawrapper-height": { timeline: 812 } },
    ]);
  });

  it("is told to WordPress with its secret", () => {
    expect(heightWords("timeline", 812, "aB3dE6gH9j")).toContainEqual({
      message: "height",
      value: 812,
      secret: "aB3dE6gH9j",
    });
  });
});

it.each([
  ["https://example.org/embed/timeline/days/#?secret=aB3dE6gH9j", "aB3dE6gH9j"],
  ["https://example.org/embed/timeline/days/?theme=dark#?secret=x1", "x1"],
  ["https://example.org/embed/timeline/days/", null],
  ["https://example.org/embed/timeline/days/?secret=query", null],
  ["https://example.org/embed/timeline/days/#?secret=", null],
  ['https://example.org/#?secret="><script>', null],
])("the secret in %s is %s", (address, secret) => {
  expect(secretIn(address)).toBe(secret);
});
