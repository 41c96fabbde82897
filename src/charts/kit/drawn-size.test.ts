import { expect, it } from "vitest";
import { drawnSize } from "./drawn-size.ts";

it("reads the root's own size, in whatever order it stands, and no other element's", () => {
  expect(
    drawnSize('<svg viewBox="0 0 9 9" height="120.5" width="340"><rect width="1" height="2"/></svg>'),
  ).toEqual({
    width: 340,
    height: 120.5,
  });
});

it("refuses a drawing without one", () => {
  expect(() => drawnSize('<svg viewBox="0 0 9 9"><rect width="1" height="2"/></svg>')).toThrow(/size/);
});
