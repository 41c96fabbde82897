import type { Open } from "../../live/offer.ts";
import { makeCloseUp } from "./close-up.ts";
import type { ExplorerData, ExplorerEvent, Span } from "./data.ts";
import { makeFilter, shownOf } from "./filter.ts";
import { make, makeButton, plain } from "./make.ts";
import { makePanel } from "./panel.ts";
import { around, centred, lengthOf, middleOf } from "./span.ts";
import { makeStrip } from "./strip.ts";
import "./style.ts";
import { stepFrom, stepOf } from "./walk.ts";

/** The text and the sources of an event, by its key. */
export type Details = (key: string) => Promise<Node[]>;

/**
 * Makes what opens the explorer in place of a figure's picture: a strip of all the years, a close-up, and one event
 * at a time. Without `details`, as in frames, an event is told by its title and a link.
 */
export function explorer(figure: HTMLElement, data: ExplorerData, details?: Details): Open {
  return (closed) => {
    const { words, whole, events } = data;
    const { place, state = "" } = figure.dataset;
    const inFrame = place === "embed";
    let view = data.states[state] ?? whole;
    /** The length that the reader chose: an event with a longer span of its own only widens it for its turn. */
    let length = lengthOf(view);
    let shown = events;
    let current: ExplorerEvent | undefined;

    const strip = makeStrip(data, (span) => {
      see(span, true);
      closeUp.show(span);
    });
    const closeUp = makeCloseUp(data, `${figure.id}-clip`, see, choose);
    const panel = makePanel(data, inFrame, step);
    const voice = make("p", { class: "visually-hidden", role: "status" });

    function see(span: Span, byHand: boolean): void {
      view = span;
      if (byHand) length = lengthOf(span);
      strip.show(span);
    }

    /** Comes closer to the current event, or to the middle where that is not in view; 0 shows all. */
    function zoomBy(factor: number): void {
      const event = current && middleOf(current);
      const seen = event !== undefined && view.from <= event && event <= view.to;
      const next = around(seen ? event : middleOf(view), length / factor, whole);
      length = lengthOf(next);
      closeUp.go(next);
    }

    /** Tells the current event everywhere. */
    function tell(): void {
      const n = current ? shown.indexOf(current) + 1 : "–";
      const count = words.count.replace("{n}", `${n}`).replace("{total}", `${shown.length}`);
      strip.mark(shown, current);
      closeUp.mark(shown, current);
      panel.show(current, count, details);
      if (current)
        voice.textContent = [current.when, current.title, data.kinds[current.kind]?.name, count].join(" · ");
    }

    function choose(event: ExplorerEvent): void {
      current = event;
      tell();
      // In a chapter something else may have that name: the address would lead there.
      if (place === "page" || (!inFrame && !document.getElementById(event.key)))
        history.replaceState(null, "", `#${event.key}`);
      closeUp.go(centred(event, length, whole));
    }

    function step(to: number): void {
      const next = stepFrom(shown, current, to, view);
      if (next) choose(next);
    }

    const filter = makeFilter(data, (hidden) => {
      shown = shownOf(events, hidden);
      if (current && !shown.includes(current)) current = undefined;
      tell();
      voice.textContent = words.left.replace("{n}", `${shown.length}`);
    });
    const root = make(
      "div",
      { class: "explorer", role: "region", "aria-label": words.name },
      make(
        "div",
        { class: "explorer-tools" },
        makeButton("+", () => zoomBy(3), words.zoomIn),
        makeButton("−", () => zoomBy(1 / 3), words.zoomOut),
        makeButton(words.whole, () => zoomBy(0)),
        filter,
        makeButton(words.close, close),
      ),
      strip.element,
      closeUp.element,
      ...panel.elements,
      make("ul", { class: "chart-notes" }, ...words.notes.map((note) => make("li", {}, note))),
      voice,
    );

    root.addEventListener("keydown", (event) => {
      const factor = { "+": 2, "-": 0.5 }[event.key];
      if (event.key === "Escape") close();
      else if (factor && plain(event)) zoomBy(factor);
    });
    closeUp.element.addEventListener("keydown", (event) => {
      const to = stepOf[event.key];
      if (!to || !plain(event)) return;
      event.preventDefault();
      step(to);
    });
    // Another state has its own picture.
    const leave = ({ target }: Event) => {
      if ((target as Element).closest("a[data-state]")) close();
    };
    figure.addEventListener("click", leave, true);
    const fit = () => {
      closeUp.resize(closeUp.element.clientWidth);
      strip.resize(strip.element.clientWidth);
    };
    const watch = new ResizeObserver(fit);

    function close(): void {
      watch.disconnect();
      figure.removeEventListener("click", leave, true);
      root.remove();
      delete figure.dataset.explored;
      closed();
    }

    figure.querySelector(".chart-picture")?.after(root);
    figure.dataset.explored = "";
    current = events.find(({ key }) => location.hash === `#${key}`);
    if (current) view = centred(current, length, whole);
    fit();
    tell();
    closeUp.show(view);
    strip.show(view);
    watch.observe(root);
    closeUp.element.focus({ preventScroll: true });
    root.scrollIntoView({ block: "nearest" });
  };
}
