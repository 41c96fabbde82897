import { describe, expect, it } from "vitest";
import { filteredByWordPress } from "../../tests/support/wordpress.ts";
import { charts } from "../charts/registry.ts";
import { oembedOf } from "./oembed.ts";
import { elementsOf, hostile } from "./snippets/testing.ts";
import { subjectsOf } from "./subject.ts";

const subjects = charts.flatMap((chart) =>
  Object.values(subjectsOf(chart)).flatMap((of) => Object.values(of)),
);

describe("WordPress's rules", () => {
  it("leave one sandboxed frame of what a stranger sends", () => {
    const html = `<p onclick="x">a</p><script>x</script><iframe src="https://a.org/" style="border:0" loading="lazy" width="9" onload="x"></iframe>`;
    const [frame, ...more] = elementsOf(filteredByWordPress({ type: "rich", html, title: "T" }) ?? "");
    expect(more).toEqual([]);
    expect(
      Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value])),
    ).toEqual({
      src: "https://a.org/#?secret=AbCdEf1234",
      width: "9",
      "data-secret": "AbCdEf1234",
      class: "wp-embedded-content",
      sandbox: "allow-scripts",
      security: "restricted",
      title: "T",
    });
  });

  it("hide a frame after a quotation, and show nothing without a frame", () => {
    const html = '<blockquote>x</blockquote><iframe src="https://a.org/"></iframe>';
    expect(filteredByWordPress({ type: "rich", html })).toContain("visibility: hidden");
    expect(filteredByWordPress({ type: "rich", html: "<p>x</p>" })).toBeNull();
    expect(filteredByWordPress({ type: "link", html })).toBeNull();
    expect(filteredByWordPress({ type: "rich", html: '<iframe src="javascript:x"></iframe>' })).not.toContain(
      "src",
    );
  });
});

describe.each([...subjects, hostile])("the oEmbed record of $chart $state in $lang", (subject) => {
  const record = oembedOf(subject, "share.png");

  it("has what the specification asks of a rich one", () => {
    expect(record).toMatchObject({ version: "1.0", type: "rich", title: subject.title });
    for (const address of [record.provider_url, record.author_url, record.thumbnail_url])
      expect(new URL(address).protocol).toMatch(/^https?:$/);
    for (const length of [record.width, record.height, record.thumbnail_width, record.thumbnail_height])
      expect(Number.isInteger(length) && length > 0).toBe(true);
  });

  it("survives WordPress's rules: a visible frame of the right address, height and title", () => {
    const [frame, ...more] = elementsOf(filteredByWordPress(record) ?? "");
    expect(more).toEqual([]);
    expect(frame?.getAttribute("src")).toBe(`${subject.live.embed}#?secret=AbCdEf1234`);
    expect(frame?.getAttribute("height")).toBe(`${subject.height}`);
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.getAttribute("title")).toBe(subject.title);
    expect(frame?.getAttribute("frameborder")).toBe("0");
    expect(frame?.hasAttribute("style")).toBe(false);
    // What may not fit could then be reached by no one.
    expect(frame?.hasAttribute("scrolling")).toBe(false);
  });
});
