import { partOf, shownDrawing } from "./figure.ts";
import type { Readout } from "./readout.ts";

/** How far from a mark, in CSS px, a pointer still means it: half of a comfortable 44 px target. */
const reach = 22;

/** The item whose mark is nearest to a point on screen, or `null` where none is within reach. */
export function nearest(figure: HTMLElement, x: number, y: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const mark of shownDrawing(figure)?.querySelectorAll<SVGElement | HTMLElement>("[data-key]") ?? []) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance < least || (distance === 0 && least > 0)) {
      least = distance;
      best = mark.dataset.key ?? null;
    }
  }
  return best;
}

/** Reads out the mark under the mouse; a tap or click pins it until one away from the marks, or Escape. */
export function point(figure: HTMLElement, reading: Readout): void {
  const picture = partOf(figure, "picture");
  let pinned = false;
  const release = () => {
    pinned = false;
    reading.hide();
  };

  picture.addEventListener("pointermove", ({ pointerType, clientX, clientY }) => {
    if (pinned || pointerType === "touch") return;
    const key = nearest(figure, clientX, clientY);
    if (key === null) reading.hide();
    else if (key !== reading.key) reading.show(key, false);
  });
  picture.addEventListener("pointerleave", ({ pointerType }) => {
    if (!pinned && pointerType !== "touch") reading.hide();
  });
  document.addEventListener("click", ({ target, clientX, clientY }) => {
    const key = picture.contains(target as Node) ? nearest(figure, clientX, clientY) : null;
    if (key === null) {
      if (pinned) release();
      return;
    }
    pinned = true;
    reading.show(key, true);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") release();
  });
}
