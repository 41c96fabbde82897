import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { escapeMarkup } from "./escape.ts";

const hostile = `<b title="x">'a' & &amp; 日本</b>`;

it("leaves nothing that a parser takes for markup, between tags or in a quoted attribute", () => {
  expect(escapeMarkup(hostile)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
});

it("comes back unchanged from a parser", () => {
  const escaped = escapeMarkup(hostile);
  const { document } = parseHTML(`<html><body><p title="${escaped}">${escaped}</p></body></html>`);
  expect(document.querySelector("p")?.textContent).toBe(hostile);
  expect(document.querySelector("p")?.getAttribute("title")).toBe(hostile);
  expect(document.querySelector("b")).toBeNull();
});
