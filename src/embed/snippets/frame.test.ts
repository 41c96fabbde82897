import { describe, expect, it } from "vitest";
import { backgrounds, type Choice, editions, plain, themes } from "./choice.ts";
import { codeOf } from "./code.ts";
import { frame, frameAddress } from "./frame.ts";
import { elementsOf, hostile } from "./testing.ts";

describe("the frame", () => {
  it("asks its page for what was chosen, and for nothing else", () => {
    const asked = (choice: Partial<Choice>) => new URL(frameAddress(hostile, { ...plain, ...choice })).search;
    expect(asked({})).toBe("");
    expect(asked({ theme: "dark" })).toBe("?theme=dark");
    expect(asked({ background: "none" })).toBe("?bg=none");
    expect(asked({ theme: "light", background: "none" })).toBe("?theme=light&bg=none");
  });

  it("leads to the release where that is chosen, and to the living chart where there is none", () => {
    const pinned = { ...plain, edition: "pinned" } as const;
    expect(frameAddress(hostile, pinned)).toBe(hostile.pinned?.embed);
    expect(frameAddress({ ...hostile, pinned: null }, pinned)).toBe(hostile.live.embed);
  });

  it("has its height in its style too, and the scheme of its page, so that no sheet is painted behind it", () => {
    const styleOf = (choice: Partial<Choice>) =>
      elementsOf(frame(hostile, { ...plain, ...choice }))[0]?.getAttribute("style");
    const still = `border:0;height:${hostile.height}px`;
    expect(styleOf({})).toBe(still);
    expect(styleOf({ theme: "dark", background: "none" })).toBe(`${still};color-scheme:dark`);
    expect(styleOf({ width: 660 })).toBe(`${still};max-width:660px`);
  });

  it("is one titled, lazy frame on one line, whatever is chosen and whatever the title holds", () => {
    for (const theme of themes)
      for (const background of backgrounds)
        for (const edition of editions)
          for (const width of [null, 510]) {
            const choice = { theme, background, edition, width };
            const code = frame(hostile, choice);
            const [only, ...more] = elementsOf(code);
            expect(more).toEqual([]);
            expect(code).not.toMatch(/[\r\n]|<script/);
            expect(only?.tagName).toBe("IFRAME");
            expect(only?.getAttribute("title")).toBe(hostile.title);
            expect(only?.getAttribute("src")).toBe(frameAddress(hostile, choice));
            expect(only?.getAttribute("loading")).toBe("lazy");
          }
  });

  it("can bring the script of host pages, which stands outside it", () => {
    const [first, second, ...more] = elementsOf(codeOf("script", hostile, plain));
    expect(first?.tagName).toBe("IFRAME");
    expect(second?.outerHTML).toBe(`<script src="${hostile.script}" async></script>`);
    expect(more).toEqual([]);
  });
});
