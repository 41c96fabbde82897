import { made } from "./frames.ts";

/** About what most charts take, CSS px. */
const usual = 1000;

/**
 * Defines `<seven-pay-chart>`, which shows a chart of the site at `base` in a frame of its own:
 *
 * - `chart`, `state`: as in the site's addresses; without a state, the chart's first
 * - `lang`: `ja` or `en`; without it, the language of the text around the element
 * - `theme`: `light` or `dark`; without it, or with `auto`, what the reader or the page has
 * - `height`: CSS px until the frame has told its own height, and the least on paper
 * - `title`: the name of the frame for screen readers; without it, the text inside the element
 *
 * What stands inside is shown until then, and wherever this script does not run.
 */
export function defineElement(base: string): void {
  // The script may be on a page twice.
  if (customElements.get("seven-pay-chart")) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host,iframe{display:block}iframe{width:100%;border:0}");

  class SevenPayChart extends HTMLElement {
    static observedAttributes = ["chart", "state", "lang", "theme"];
    #frame: HTMLIFrameElement | undefined;

    // Attributes that are set together make one frame.
    connectedCallback() {
      queueMicrotask(() => this.#show());
    }
    attributeChangedCallback() {
      queueMicrotask(() => this.#show());
    }
    disconnectedCallback() {
      if (this.#frame) made.delete(this.#frame);
    }

    #show() {
      const [chart, state, theme, height] = ["chart", "state", "theme", "height"].map((name) =>
        this.getAttribute(name),
      );
      if (!chart || !this.isConnected) return;
      const lang = this.closest<HTMLElement>("[lang]")?.lang.startsWith("en") ? "en/" : "";
      const src = `${base}${lang}embed/${chart}/${state ? `${state}/` : ""}${theme ? `?theme=${theme}` : ""}`;
      const old = this.#frame;
      if (old?.src !== src) {
        // A new frame, as a new address in the old one would be a step of the reader's Back button.
        const frame = document.createElement("iframe");
        // The text inside may be read only after this.
        const name = () => {
          frame.title = this.title || (this.textContent ?? "").trim() || chart;
        };
        name();
        frame.onload = name;
        frame.loading = "lazy";
        frame.height = height || `${usual}`;
        frame.style.height = old?.style.height ?? "";
        frame.src = src;
        this.#frame = frame;
        const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(frame);
        if (old) made.delete(old);
      }
      made.add(this.#frame as HTMLIFrameElement);
    }
  }
  customElements.define("seven-pay-chart", SevenPayChart);
}
