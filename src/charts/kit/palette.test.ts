import { describe, expect, it } from "vitest";
import { contrast, luminance } from "../testing/contrast.ts";
import { colour, literalColours, palette, type Scheme } from "./palette.ts";

const names = ["paper", "shade", "ink", "soft", "line", "mark", "vermilion"] as const;
const schemes: Scheme[] = ["light", "dark"];

const valueOf = (scheme: Scheme, name: (typeof names)[number]) => palette(scheme).get(`--c-${name}`) ?? "";

describe("the palette", () => {
  it("has a literal of every colour in both schemes", () => {
    for (const scheme of schemes) {
      for (const name of names) expect(valueOf(scheme, name), `${scheme} ${name}`).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(valueOf("light", "paper")).not.toBe(valueOf("dark", "paper"));
  });

  it("is light on paper and dark at night", () => {
    expect(luminance(valueOf("light", "paper"))).toBeGreaterThan(luminance(valueOf("light", "ink")));
    expect(luminance(valueOf("dark", "paper"))).toBeLessThan(luminance(valueOf("dark", "ink")));
  });

  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  const grounds = ["paper", "shade"] as const;
  const pairs = schemes.flatMap((scheme) => grounds.map((ground) => [scheme, ground] as const));

  it.each(pairs)("keeps text readable: %s scheme on %s", (scheme, ground) => {
    for (const name of ["ink", "soft", "vermilion"] as const) {
      expect(contrast(valueOf(scheme, name), valueOf(scheme, ground)), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(pairs)("keeps marks visible: %s scheme on %s", (scheme, ground) => {
    for (const name of ["mark", "vermilion"] as const) {
      expect(contrast(valueOf(scheme, name), valueOf(scheme, ground)), name).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("literalColours", () => {
  const svg = `<rect fill="${colour("paper")}" stroke="${colour("vermilion")}"/>`;

  it("puts each scheme's own values in place of the variables", () => {
    expect(svg).toContain("var(--c-paper)");
    for (const scheme of schemes) {
      expect(literalColours(svg, scheme)).toBe(
        `<rect fill="${valueOf(scheme, "paper")}" stroke="${valueOf(scheme, "vermilion")}"/>`,
      );
    }
  });

  it("throws on a colour that the stylesheet does not have, and names it", () => {
    expect(() => literalColours('<rect fill="var(--c-mauve)"/>', "light")).toThrow(/--c-mauve/);
  });
});
