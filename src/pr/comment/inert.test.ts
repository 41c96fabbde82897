import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inert } from "./inert.ts";

/** What GitHub would make more of than text. */
const live = /@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|\][[(:]|```|~~~|<|&(?!(?:lt|amp);)|\$[$`]/i;

describe("inert", () => {
  it.each([
    ["a mention", "@someone and a@example.com"],
    ["a mention in disguise", "&#64;someone &commat;someone"],
    ["a mention behind unseen characters", "@someone @\u200bsomeone @\u2060\u2060someone"],
    ["an issue", "fixes #12, GH-12, owner/name#12"],
    ["an address", "https://example.com http://example.com www.example.com"],
    ["a link", "[here](/login) [here][there]\n\n[there]: /login"],
    ["a picture", "![x](//example.com/x.png)"],
    ["HTML", "<img src=x onerror=alert(1)><!-- a --><https://example.com>"],
    ["a drawing", "```mermaid\ngraph TD\n```\n~~~mermaid\n~~~"],
    ["a formula", "$$x$$ $`x`$"],
  ])("takes the life out of %s", (_, markdown) => {
    expect(markdown).toMatch(live);
    expect(inert(markdown)).not.toMatch(live);
  });

  it("takes the life out of anything", () => {
    const pieces = fc.constantFrom(
      ..."@#[](){}<>&;:/`~$!-|\\\n\t a1",
      "GH",
      "www.",
      "http",
      "\u200b",
      "\u2060",
      "\u202e",
      "lt;",
      "amp;",
      "&#64;",
    );
    const text = fc.oneof(
      fc.array(pieces).map((all) => all.join("")),
      fc.string(),
    );
    fc.assert(fc.property(text, (markdown) => !live.test(inert(markdown))));
  });

  it("leaves headings, tables, lists and escaped text as they are", () => {
    const markdown =
      "# 変更の点検 / Review\n\n## A (1)\n\n| a | b |\n|---|---|\n| x\\_y | &lt;b> &amp; 1,574人 |\n\n- **PATCH**: a/b (ja, en)\n";
    expect(inert(markdown)).toBe(markdown);
  });

  it("removes what turns the direction of reading or hides", () => {
    expect(inert("a\u202eb\u2066c\0d\u200be\r\n")).toBe("abcde\n");
  });

  it("cuts what is too long for a comment at the end of a line, and says so", () => {
    const cut = inert("@line\n".repeat(20_000));
    expect(cut.length).toBeLessThan(65_000);
    expect(cut).toMatch(/line\n\n…$/);
    expect(inert("@".repeat(200_000)).length).toBeLessThan(65_000);
  });
});
