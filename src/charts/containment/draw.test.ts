import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { boxesOf } from "../testing/boxes.ts";
import { containment } from "./index.ts";
import { layOut } from "./layout.ts";
import { type ContainmentState, model } from "./model.ts";

const { tables } = readTables();
const cases = (containment.states as ContainmentState[]).flatMap((state) =>
  langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ state, lang, size }))),
);

describe.each(cases)("containment, $state in $lang, $size", ({ state, lang, size }) => {
  const canvas = canvasOf(size, lang);
  const svg = containment.view(tables, state).draw(canvas);
  const { document } = parseHTML(svg);
  const layout = layOut(model(tables, state), canvas);
  const rects = [...document.querySelectorAll("rect")].map((rect) => {
    const number = (name: string) => Number(rect.getAttribute(name));
    const paint = (name: string) => rect.closest(`[${name}]`)?.getAttribute(name);
    return {
      key: rect.getAttribute("data-key"),
      fill: paint("fill"),
      stroke: paint("stroke"),
      left: number("x"),
      right: number("x") + number("width"),
      middle: number("y") + number("height") / 2,
    };
  });
  const bar = (key: string) => {
    const found = rects.find((rect) => rect.key === key);
    if (!found) throw new Error(`no bar ${key}`);
    return found;
  };
  const hollowAt = (key: string) =>
    rects.filter(
      ({ key: own, fill, middle }) => !own && fill?.includes("paper") && middle === bar(key).middle,
    );

  it("ends a bar in a hollow part where the hour of closing is unknown, and only there", () => {
    for (const key of ["card-charge-stop", "foreign-ip-block", "reset-mail-fixed"]) {
      const [hollow, ...more] = hollowAt(key);
      expect(hollow?.right, key).toBeGreaterThan(bar(key).right + 1);
      expect(more).toEqual([]);
    }
    for (const key of [
      "all-charging-stopped",
      "new-registration-stop",
      "external-id-login-stop",
      "service-end",
    ])
      expect(hollowAt(key), key).toEqual([]);
  });

  it("closes doors from the left to the right in the order of the rows", () => {
    const ends = layout.rows.filter(({ item }) => item.kind === "door").map(({ right }) => right);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  it("runs the payment to the end of the picture", () => {
    expect(bar("service-end").right).toBeCloseTo(layout.right, 0);
    expect(bar("card-charge-stop").right).toBeLessThan(layout.left + 0.6 * (layout.right - layout.left));
  });

  it("gives vermilion to the misuse alone, and carries it through every row", () => {
    const red = rects.filter(({ fill, stroke }) => [fill, stroke].includes("var(--c-vermilion)"));
    expect(red.map(({ key }) => key)).toEqual(["misuse-peak"]);
    const through = [...document.querySelectorAll('[stroke="var(--c-vermilion)"] line')];
    const edges = through.map((line) => Number(line.getAttribute("x1")));
    expect(edges).toHaveLength(2);
    expect(edges[0]).toBeCloseTo(bar("misuse-peak").left, 0);
    expect(edges[1]).toBeCloseTo(bar("misuse-peak").right, 0);
    for (const line of through)
      expect(Number(line.getAttribute("y2"))).toBeGreaterThan(bar("service-end").middle);
  });

  it("keeps every closing clear of the bars, or within its own", () => {
    const printed = boxesOf(svg);
    for (const { label, right, left } of layout.rows) {
      const box = printed.find(
        ({ text, left: at, right: end }) =>
          text === label.text && (label.inside ? Math.abs(end - label.x) < 1 : Math.abs(at - label.x) < 1),
      );
      expect(box, label.text).toBeDefined();
      if (label.inside) expect(box?.left).toBeGreaterThan(left);
      else expect(box?.left).toBeGreaterThan(right);
    }
  });

  it("points beyond the picture where a door closed later", () => {
    const arrows = layout.rows.filter(({ label }) => label.text.endsWith("→")).map(({ item }) => item.key);
    expect(arrows).toEqual(
      state === "first-week" ? ["external-id-login-stop", "password-reset-all", "service-end"] : [],
    );
  });
});
