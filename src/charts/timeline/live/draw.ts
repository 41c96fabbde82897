import { axis } from "./axis.ts";
import type { ExplorerData, ExplorerEvent, Span } from "./data.ts";
import { calloutOf, collide, labelsOf } from "./labels.ts";
import { axisHeight, type Plan } from "./lanes.ts";
import { type Mark, marksOf } from "./marks.ts";
import { add, paint } from "./paint.ts";
import { scaleOf } from "./span.ts";

/** What there is to draw. */
export interface Scene {
  plan: Plan;
  span: Span;
  events: readonly ExplorerEvent[];
  current: ExplorerEvent | undefined;
  /** Under the mouse. */
  hovered: ExplorerEvent | undefined;
}

/** Draws the close-up. */
export interface Stage {
  /** The ground, which stays while time moves: lanes and their names. */
  lay(plan: Plan): void;
  /** What moves with time. Returns the marks that are on screen. */
  draw(scene: Scene): Mark[];
}

/** Sets the stage; what moves is clipped, under the id `clip`, at the left edge of time. */
export function makeStage(svg: Element, clip: string, { kinds, locale }: ExplorerData): Stage {
  const layer = (name: string, parent: Element = svg) => add(parent, "g", { class: name });
  const bands = layer("bands");
  const moving = add(svg, "g", { "clip-path": `url(#${clip})` });
  const opening = add(svg, "clipPath", { id: clip });
  const grid = layer("grid", moving);
  const here = layer("here", moving);
  const marks = layer("marks", moving);
  const boxes = layer("boxes", moving);
  const labels = layer("labels", moving);
  const names = layer("names");
  const words = layer("axis");
  return {
    lay({ lanes, left, right, height, size }) {
      paint(opening, "rect", [{ x: left, width: right, height }]);
      paint(
        bands,
        "rect",
        lanes
          .filter((_, index) => index % 2 === 0)
          .map(({ top, bottom }) => ({ y: top, width: right, height: bottom - top })),
      );
      paint(
        names,
        "text",
        lanes.flatMap(({ words, tone, top, bottom }) =>
          words.map((text, index) => ({
            class: tone,
            x: left - 8,
            y: (top + bottom) / 2 + (index - (words.length - 1) / 2) * size.line,
            text,
          })),
        ),
      );
    },
    draw({ plan, span, events, current, hovered }) {
      const { left, right, height, size, widthOf } = plan;
      const { x } = scaleOf(span, left, right);
      const shown = marksOf(events, x, plan);
      const callouts = shown
        .filter(({ event }) => event === current || event === hovered)
        .flatMap((mark) => calloutOf(mark, plan));
      const titles = labelsOf(shown, plan).filter(
        (label) => !callouts.some((callout) => callout.mark === label.mark || collide(callout, label)),
      );
      const { ticks, above } = axis(span, right - left, locale);
      const said = [
        ...above.map((tick) => ({ ...tick, class: "above", y: 11 })),
        ...ticks.map((tick) => ({ ...tick, class: "soft", y: axisHeight - 11 })),
      ].filter(({ at, text }) => x(at) + 4 + widthOf(text) <= right);

      paint(
        words,
        "text",
        said.map(({ at, ...tick }) => ({ ...tick, x: x(at) + 4 })),
      );
      paint(grid, "path", [
        ...ticks.map(({ at }) => ({ d: `M${x(at)},${axisHeight - 18}V${height}` })),
        { d: `M0,${axisHeight - 0.5}H${right}` },
      ]);
      paint(
        here,
        "path",
        shown
          .filter(({ event }) => event === current)
          .map((mark) => ({ d: `M${mark.x + mark.width / 2},${axisHeight}V${height}` })),
      );
      // Longer marks below, so that none is hidden.
      const order = [...shown].sort((a, b) => b.width - a.width);
      paint(
        marks,
        "rect",
        order.map(({ event, x, y, width, hollow }) => ({
          "data-key": event.key,
          class: [
            kinds[event.kind]?.tone,
            hollow || event.weak ? "hollow" : "",
            event.weak ? "weak" : "",
            event === hovered ? "hovered" : "",
            event === current ? "current" : "",
          ].join(" "),
          x,
          y: y - size.mark / 2,
          width,
          height: size.mark,
          rx: 3,
        })),
      );
      paint(
        boxes,
        "rect",
        callouts
          .filter(({ inside }) => !inside)
          .map(({ x, width, mark }) => ({
            x: x - 3,
            y: mark.y - size.mark / 2,
            width: width + 6,
            height: size.mark,
          })),
      );
      paint(
        labels,
        "text",
        [...titles, ...callouts].map(({ mark, x, text, inside }) => ({
          class: inside && !mark.hollow && !mark.event.weak ? "on-mark" : "",
          x,
          y: mark.y,
          text,
        })),
      );
      return shown;
    },
  };
}
