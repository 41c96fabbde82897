import type { Life } from "../charts/live/life.ts";

/** Where the stylesheet keeps the first figure beside the text; as in `src/styles/reading.css`. */
const beside = "(scripting: enabled) and (width >= 64rem) and (height >= 40rem)";

/**
 * Lets the first figure of a led part follow the step that is being read. `alive` brings that figure's life, which is
 * loaded with the second step and not before.
 */
export function lead(part: HTMLElement, alive: () => Promise<Life>): void {
  const steps = [...part.querySelectorAll<HTMLElement>("[data-step]")];
  const room = matchMedia(beside);
  const read = (step: HTMLElement) => {
    for (const other of steps) other.toggleAttribute("data-now", other === step);
    const { step: state = "" } = step.dataset;
    const shown = part.querySelector<HTMLElement>("figure")?.dataset.state;
    if (room.matches && state !== shown) void alive().then((life) => life.show(state));
  };
  // A step is read while its text crosses the middle of the screen.
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) read(target.closest("[data-step]") as HTMLElement);
    },
    { rootMargin: "-45% 0px -45%" },
  );
  for (const text of part.querySelectorAll(".step-text")) seen.observe(text);
}
