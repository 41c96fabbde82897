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
 * `wp_filter_oembed_result`: one frame, sandboxed, with a secret (or without where its script gives that later), hidden
 * where a quotation stands before it. `null` where it shows nothing.
 */
export function filteredByWordPress(
  record: { type?: unknown; html?: unknown; title?: unknown },
  secret: string | null = "AbCdEf1234",
): string | null {
  if (record.type !== "rich" && record.type !== "video") return null;
  if (typeof record.html !== "string") return null;
  const { document } = parseHTML(`<!doctype html><html><body>${record.html}</body></html>`);
  strip(document.body);
  const frame = document.querySelector("iframe");
  if (!frame) return null;
  const quotation = document.querySelector("blockquote");
  const src = frame.getAttribute("src");
  if (secret) {
    if (src) frame.setAttribute("src", `${src}#?secret=${secret}`);
    frame.setAttribute("data-secret", secret);
  }
  frame.className = "wp-embedded-content";
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("security", "restricted");
  if (!frame.getAttribute("title") && typeof record.title === "string")
    frame.setAttribute("title", record.title);
  if (quotation && quotation.compareDocumentPosition(frame) & 4)
    frame.setAttribute("style", "position: absolute; visibility: hidden;");
  return frame.outerHTML;
}

/**
 * The host's side of WordPress's protocol, written anew from what is published of it: frames without a secret get one,
 * each is told that the page is ready, heights are taken from 200 to 1000 px, and a link is followed if it leads to the
 * frame's own site and the reader is in the frame.
 */
export const wordpressScript = `<script>
  addEventListener("message", ({ data, source }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      if (data.message === "height") frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
        top.location.href = data.value;
    }
  });
  addEventListener("WORDPRESS-READY", () => {
    for (const frame of document.querySelectorAll("iframe.wp-embedded-content")) {
      if (!frame.dataset.secret) {
        frame.dataset.secret = Math.random().toString(36).slice(2, 12).padEnd(10, "x");
        frame.src += "#?secret=" + frame.dataset.secret;
      }
      frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
    }
  });
</script>`;

/** What of Datawrapper's code a page carries: one listener that gives whichever frame speaks so its height. */
export const datawrapperScript = `<script>
  addEventListener("message", (event) => {
    if (event.data["datawrapper-height"] === undefined) return;
    for (const frame of document.querySelectorAll("iframe"))
      for (const id in event.data["datawrapper-height"])
        if (frame.contentWindow === event.source) frame.style.height = event.data["datawrapper-height"][id] + "px";
  });
</script>`;
