import { brushX, type D3BrushEvent, select } from "d3";
import { spanText } from "./axis.ts";
import type { ExplorerData, ExplorerEvent, Span } from "./data.ts";
import { dress, make, plain } from "./make.ts";
import { add, paint } from "./paint.ts";
import { stripScale } from "./periods.ts";
import { around, lengthOf, panned, within } from "./span.ts";

/** CSS px: the words above, and a line for each kind. */
const head = 18;
const line = 4;
const foot = 6;
/** What a finger needs. */
const target = 44;

/** All the years in one strip, with a window on it that the close-up shows. */
export interface Strip {
  element: HTMLElement;
  resize(width: number): void;
  /** Moves the window, without telling. */
  show(span: Span): void;
  /** Which events there are to see, and which is the one. */
  mark(events: readonly ExplorerEvent[], current: ExplorerEvent | undefined): void;
}

/** Makes the strip; `choose` hears of every window that the reader chooses. */
export function makeStrip(
  { words, periods, kinds, events, locale, whole }: ExplorerData,
  choose: (span: Span) => void,
): Strip {
  const element = make("div", {
    class: "explorer-strip",
    role: "slider",
    tabindex: "0",
    "aria-label": words.strip,
    "aria-description": words.stripHint,
  });
  const height = head + line * kinds.length + foot;
  const svg = add(element, "svg", { "aria-hidden": "true", height });
  const layer = (name: string) => add(svg, "g", { class: name });
  const rules = layer("grid");
  const names = layer("names");
  const dots = layer("dots");
  const here = layer("here");
  const window = select(layer("window"));
  const grips = layer("grips");
  const brush = brushX<unknown>().handleSize(target);
  let scale = stripScale(periods, 1);
  let width = 0;
  let span = whole;
  let shown = events;
  let current: ExplorerEvent | undefined;

  const px = ({ from, to }: Span): [number, number] => [scale.x(from), scale.x(to)];

  /** The window's edges: grips to see, and around them room for a finger that leaves the middle free to be moved. */
  function trim(): void {
    const [left, right] = px(span);
    const inside = Math.min(target / 2, (right - left) / 4);
    window.select(".handle--w").attr("x", left + inside - target);
    window.select(".handle--e").attr("x", right - inside);
    const y = (head + height) / 2 - 11;
    paint(
      grips,
      "rect",
      [left, right].map((x) => ({ x: x - 3, y, width: 6, height: 22, rx: 3 })),
    );
    const middle = Math.round(((left + right) / 2 / width) * 100);
    dress(element, { "aria-valuenow": middle, "aria-valuetext": spanText(span, locale) });
  }

  function draw(): void {
    const starts = periods.map(({ left, name }) => ({ name, x: left * width }));
    paint(
      rules,
      "path",
      starts.map(({ x }) => ({ d: `M${x + 0.5},0V${height}` })),
    );
    paint(
      names,
      "text",
      starts.map(({ name, x }) => ({ class: "soft", x: x + 4, y: 8, text: name })),
    );
    paint(
      dots,
      "rect",
      shown.map((event) => {
        const [left, right] = px(event);
        return {
          class: kinds[event.kind]?.tone ?? "",
          x: left - 1.5,
          y: head + 2 + line * event.kind,
          width: Math.max(line - 1, right - left),
          height: line - 1,
        };
      }),
    );
    paint(
      here,
      "path",
      current ? [{ d: `M${scale.x((current.from + current.to) / 2)},${head - 4}V${height}` }] : [],
    );
  }

  function show(next: Span): void {
    span = next;
    window.call(brush.move, px(span));
    trim();
  }

  let pressed = 0;
  brush.on("start brush end", ({ type, sourceEvent, selection }: D3BrushEvent<unknown>) => {
    // What `show` has moved is known.
    if (!sourceEvent) return;
    const [left, right] = (selection ?? []) as number[];
    if (type === "start") pressed = left ?? 0;
    else if (left === undefined || right === undefined) bring(pressed);
    else choose(within({ from: scale.at(left), to: scale.at(right) }, whole));
  });

  /** A tap beside the window brings it there, as wide as it is. */
  function bring(x: number): void {
    const [left, right] = px(span);
    const half = (right - left) / 2;
    choose(within({ from: scale.at(x - half), to: scale.at(x + half) }, whole));
  }

  element.addEventListener("keydown", (event) => {
    const share = { ArrowLeft: -0.25, ArrowDown: -0.25, ArrowRight: 0.25, ArrowUp: 0.25 }[event.key];
    const end = { Home: whole.from, End: whole.to }[event.key];
    if (!plain(event) || !(share || end)) return;
    event.preventDefault();
    choose(end ? around(end, lengthOf(span), whole) : panned(span, share ?? 0, whole));
  });

  return {
    element,
    resize(next) {
      if (next === width) return;
      width = next;
      scale = stripScale(periods, width);
      dress(svg, { width });
      brush.extent([
        [0, head],
        [width, height],
      ]);
      window.call(brush);
      draw();
      show(span);
    },
    show,
    mark(events, event) {
      shown = events;
      current = event;
      draw();
    },
  };
}
