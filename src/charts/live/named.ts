import { keysOf } from "./figure.ts";

/** Marks the item that the address names (`#<key>`), in every drawing of a figure, until it names another. */
export function markNamed(figure: HTMLElement): void {
  for (const mark of figure.querySelectorAll("[data-named]")) mark.removeAttribute("data-named");
  const key = keysOf(figure).find((candidate) => location.hash === `#${candidate}`);
  if (key === undefined) return;
  for (const mark of figure.querySelectorAll(`.drawing [data-key="${CSS.escape(key)}"]`))
    mark.setAttribute("data-named", "");
}
