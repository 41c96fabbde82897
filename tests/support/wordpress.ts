import { parseHTML } from "linkedom";

/** The attributes of a frame that WordPress keeps of a site that it does not know, and those that it adds. */
const kept = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
const added = { class: "wp-embedded-content", sandbox: "allow-scripts", security: "restricted" };

/** The frame of an oEmbed's `html` as WordPress puts it into an article; `secret` is what its server adds, or not. */
export function throughWordPress(html: string, secret: string | null): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const frame = document.querySelector("iframe");
  if (!frame) throw new Error(`No frame for WordPress to keep: ${html}`);
  for (const name of frame.getAttributeNames()) if (!kept.includes(name)) frame.removeAttribute(name);
  for (const [name, value] of Object.entries(added)) frame.setAttribute(name, value);
  if (secret) {
    frame.setAttribute("src", `${frame.getAttribute("src")}#?secret=${secret}`);
    frame.setAttribute("data-secret", secret);
  }
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
