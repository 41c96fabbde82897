import { describe, expect, it } from "vitest";
import { colour, literalColours, palette, type Scheme } from "./palette.ts";

const names = ["paper", "shade", "ink", "soft", "line", "mark", "vermilion"] as const;
const schemes: Scheme[] = ["light", "dark"];

const valueOf = (scheme: Scheme, name: (typeof names)[number]) => palette(scheme).get(`--c-${name}`) ?? "";

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
