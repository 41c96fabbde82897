import { select, transition } from "d3";

/** Milliseconds. */
const duration = 600;

/** What moves; everything else is there at once. */
const moving = ["x", "y", "width", "height", "cx", "cy", "r", "d", "transform", "fill", "stroke"];

const nameOf = (element: Element) =>
  element.getAttribute("data-key") ?? `label ${element.getAttribute("data-label")}`;
const named = (svg: Element) => [...svg.querySelectorAll<SVGElement>("[data-key], [data-label]")];

/**
 * Exchanges the drawings of a picture for those of another state. In the drawing on screen every mark and label that
 * both states have moves from its old place to the new; what is new fades in. Without motion where that is wished.
 * A picture of words is exchanged at once.
 */
export function move(picture: HTMLElement, fresh: HTMLElement): void {
  const words = picture.querySelector(".markup");
  if (words) {
    words.replaceChildren(...(fresh.querySelector(".markup")?.childNodes ?? []));
    return;
  }
  const drawings = [...picture.querySelectorAll<HTMLElement>(".drawing")];
  const shown = drawings.findIndex((drawing) => drawing.getBoundingClientRect().width > 0);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const old = new Map(shown < 0 ? [] : named(drawings[shown] as Element).map((mark) => [nameOf(mark), mark]));
  [...fresh.querySelectorAll<HTMLElement>(".drawing")].forEach((drawing, index) => {
    drawings[index]?.replaceChildren(...drawing.childNodes);
    if (index === shown && !still) animate(drawings[index] as Element, old);
  });
}

function animate(drawing: Element, old: ReadonlyMap<string, Element>): void {
  const motion = transition().duration(duration);
  for (const mark of named(drawing)) {
    const before = old.get(nameOf(mark));
    const selection = select(mark);
    if (!before || before.tagName !== mark.tagName) {
      selection
        .attr("opacity", 0)
        .transition(motion)
        .attr("opacity", 1)
        .on("end", () => selection.attr("opacity", null));
      continue;
    }
    for (const name of moving) {
      const [from, to] = [before.getAttribute(name), mark.getAttribute(name)];
      // Colours are variables of the stylesheet, which have no half-way.
      if (from === null || to === null || from === to || to.startsWith("var(")) continue;
      selection.attr(name, from).transition(motion).attr(name, to);
    }
  }
}
