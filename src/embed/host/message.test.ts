import fc from "fast-check";
import { expect, it } from "vitest";
import { heightIn } from "./message.ts";

const told = (height: unknown) => ({ type: "seven-pay-chart", chart: "timeline", height });

it.each([1, 812, 30_000])("takes a height of %s", (height) => {
  expect(heightIn(told(height))).toBe(height);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 812.5, 1e9, "812", null, undefined, [812], {}])(
  "takes no height of %s",
  (height) => {
    expect(heightIn(told(height))).toBeNull();
  },
);

it("takes no message of others, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (data) => {
        expect(heightIn(data)).toBeNull();
      },
    ),
  );
});

it("takes whole heights within reason alone, and throws at nothing", () => {
  fc.assert(
    fc.property(fc.anything(), (height) => {
      const taken = heightIn(told(height));
      if (taken !== null) expect(Number.isInteger(taken) && taken > 0 && taken <= 30_000).toBe(true);
    }),
  );
});

it("reads a height once, so that no getter can show two faces, and survives one that throws", () => {
  let asked = 0;
  const two = {
    type: "seven-pay-chart",
    get height() {
      asked += 1;
      return asked === 1 ? 800 : 1e9;
    },
  };
  expect(heightIn(two)).toBe(800);
  expect(asked).toBe(1);
  const thrower = new Proxy(
    {},
    {
      get() {
        throw new Error("never to be seen");
      },
    },
  );
  expect(heightIn(thrower)).toBeNull();
});
