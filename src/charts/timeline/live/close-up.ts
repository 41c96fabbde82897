import { type D3ZoomEvent, select, zoom } from "d3";
import type { ExplorerData, ExplorerEvent, Span } from "./data.ts";
import { makeStage } from "./draw.ts";
import { planOf } from "./lanes.ts";
import { dress, make } from "./make.ts";
import { type Mark, nearestMark } from "./marks.ts";
import { measureIn } from "./measure.ts";
import { add } from "./paint.ts";
import { lengthOf, shortest, spanUnder, zoomTo } from "./span.ts";

/** The close-up: a stretch of time, in lanes by kind. */
export interface CloseUp {
  element: HTMLElement;
  resize(width: number): void;
  /** Shows a span at once, without telling. */
  show(span: Span): void;
  /** Goes to a span, telling every step of the way. */
  go(span: Span): void;
  /** Which events there are to see, and which is the one. */
  mark(events: readonly ExplorerEvent[], current: ExplorerEvent | undefined): void;
}

/** CSS px: half of what a finger needs. */
const reach = 22;

/**
 * Makes the close-up. `moved` hears of every span on the way, and whether it is the reader's hand that moves; `choose`
 * of every event that is pressed.
 */
export function makeCloseUp(
  data: ExplorerData,
  clip: string,
  moved: (span: Span, byHand: boolean) => void,
  choose: (event: ExplorerEvent) => void,
): CloseUp {
  const { words, kinds, whole } = data;
  const element = make("div", {
    class: "explorer-close-up",
    role: "application",
    tabindex: "0",
    "aria-label": words.closeUp,
    "aria-roledescription": words.role,
    "aria-description": words.closeUpHint,
  });
  const canvas = add(element, "svg", { "aria-hidden": "true" });
  const svg = select(canvas);
  const stage = makeStage(canvas, clip, data);
  const flight = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 400;
  // Nothing is laid out before the width is known.
  let plan = planOf(kinds, new Set(), 0, () => () => 0);
  let span = whole;
  let events = data.events;
  let current: ExplorerEvent | undefined;
  let hovered: ExplorerEvent | undefined;
  let marks: Mark[] = [];
  let silent = false;

  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, lengthOf(whole) / shortest])
    // The wheel scrolls the page; with Ctrl or ⌘ it zooms, as two fingers on a touchpad do.
    .filter(({ type, ctrlKey, metaKey, button }) =>
      type === "wheel" ? ctrlKey || metaKey : !ctrlKey && !button,
    )
    .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      span = spanUnder(transform, whole, plan.left, plan.right);
      draw();
      if (!silent) moved(span, Boolean(sourceEvent));
    })
    .duration(flight);

  function draw(): void {
    marks = stage.draw({ plan, span, events, current, hovered });
  }

  const transformTo = (next: Span) => zoomTo(next, whole, plan.left, plan.right);

  function show(next: Span): void {
    span = next;
    silent = true;
    svg.interrupt().call(zooming.transform, transformTo(next));
    silent = false;
  }

  /** Lays the lanes out anew, for a width and the kinds that are shown. */
  function lay(width: number): void {
    const family = getComputedStyle(element).fontFamily;
    const shown = new Set(events.map(({ kind }) => kind));
    plan = planOf(kinds, shown, width, (font) => measureIn(`${font} ${family}`));
    dress(canvas, { width, height: plan.height, "font-size": plan.size.font });
    const extent: [[number, number], [number, number]] = [
      [plan.left, 0],
      [width, plan.height],
    ];
    svg.call(zooming.extent(extent).translateExtent(extent));
    stage.lay(plan);
    show(span);
  }

  const at = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    return nearestMark(marks, clientX - left, clientY - top, reach)?.event;
  };
  const hover = (event: ExplorerEvent | undefined) => {
    if (event === hovered) return;
    hovered = event;
    draw();
  };
  element.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") hover(at(event));
  });
  element.addEventListener("pointerleave", () => hover(undefined));
  element.addEventListener("click", (event) => {
    const pressed = at(event);
    if (pressed) choose(pressed);
  });
  // The second of two quick strokes that scroll the page ends where the first began on it: that is no double tap.
  letScroll(element, (scrolls) => zooming.tapDistance(scrolls ? 0 : 10));

  return {
    element,
    resize(next) {
      if (next !== plan.right) lay(next);
    },
    show,
    go(next) {
      // A flight of no length would still come a frame later than what is said of it.
      if (flight) svg.transition().duration(flight).call(zooming.transform, transformTo(next));
      else svg.interrupt().call(zooming.transform, transformTo(next));
    },
    mark(next, event) {
      events = next;
      current = event;
      lay(plan.right);
    },
  };
}

/** A finger that moves up or down scrolls the page, where d3 would hold it; sideways it moves time. */
function letScroll(element: HTMLElement, tell: (scrolls: boolean) => void): void {
  const options = { capture: true, passive: true };
  let start: Touch | undefined;
  let scrolls = false;
  const decide = (now: boolean) => {
    scrolls = now;
    tell(now);
  };
  const begin = ({ touches }: TouchEvent) => {
    start = touches[0];
    decide(false);
  };
  const move = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    if (start && touch && !second)
      decide(Math.abs(touch.clientY - start.clientY) > Math.abs(touch.clientX - start.clientX));
    start = undefined;
    if (scrolls) event.stopPropagation();
  };
  element.addEventListener("touchstart", begin, options);
  element.addEventListener("touchmove", move, options);
}
