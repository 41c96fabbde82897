import { parseHTML } from "linkedom";

/** What WordPress keeps of a provider's HTML that it does not know: elements, and the attributes of each. */
const kept: Readonly<Record<string, readonly string[]>> = {
  A: ["href"],
  BLOCKQUOTE: [],
  IFRAME: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/** Strips elements, whose text stays, and attributes that are not kept, and addresses of other schemes. */
function strip(body: Element): void {
  for (const element of [...body.querySelectorAll("*")]) {
    const attributes = kept[element.tagName];
    if (!attributes) element.replaceWith(...element.childNodes);
    for (const { name, value } of [...element.attributes]) {
      const address = name === "src" || name === "href";
      if (!attributes?.includes(name) || (address && !/^https?:/.test(value))) element.removeAttribute(name);
    }
  }
}

/**
 * What WordPress makes of an oEmbed record from a provider that it does not know, by the published rules of
 * `wp_filter_oembed_result`: one frame, sandboxed, with a secret, hidden where a quotation stands before it. `null`
 * where it shows nothing.
 */
export function filteredByWordPress(
  record: { type?: unknown; html?: unknown; title?: unknown },
  secret = "AbCdEf1234",
): string | null {
  if (record.type !== "rich" && record.type !== "video") return null;
  if (typeof record.html !== "string") return null;
  const { document } = parseHTML(`<!doctype html><html><body>${record.html}</body></html>`);
  strip(document.body);
  const frame = document.querySelector("iframe");
  if (!frame) return null;
  const quotation = document.querySelector("blockquote");
  const src = frame.getAttribute("src");
  if (src) frame.setAttribute("src", `${src}#?secret=${secret}`);
  frame.setAttribute("data-secret", secret);
  frame.className = "wp-embedded-content";
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("security", "restricted");
  if (!frame.getAttribute("title") && typeof record.title === "string")
    frame.setAttribute("title", record.title);
  if (quotation && quotation.compareDocumentPosition(frame) & 4)
    frame.setAttribute("style", "position: absolute; visibility: hidden;");
  return frame.outerHTML;
}
