import type { ExplorerData, ExplorerEvent } from "./data.ts";
import { make } from "./make.ts";

/** The events of the kinds that are shown. */
export const shownOf = (
  events: readonly ExplorerEvent[],
  hidden: ReadonlySet<number>,
): readonly ExplorerEvent[] => events.filter(({ kind }) => !hidden.has(kind));

/** Makes a checkbox for every kind; `change` hears which kinds are hidden. */
export function makeFilter(
  { words, kinds }: ExplorerData,
  change: (hidden: ReadonlySet<number>) => void,
): HTMLElement {
  const hidden = new Set<number>();
  const boxes = kinds.map(({ name, count }, kind) => {
    const box = make("input", { type: "checkbox" });
    box.checked = true;
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(kind);
      else hidden.add(kind);
      change(hidden);
    });
    return make("label", {}, box, name, make("span", { class: "soft" }, `${count}`));
  });
  return make(
    "details",
    {},
    make("summary", {}, words.filter),
    make("fieldset", { "aria-label": words.filter }, ...boxes),
  );
}
