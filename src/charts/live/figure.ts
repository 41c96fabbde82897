/** The parts of a figure that change with its state, by their `data-part`. */
export const parts = ["title", "summary", "states", "picture", "notes", "table", "foot"] as const;

/** A part of a figure. Throws where the frame has no such part. */
export function partOf(figure: Element, part: (typeof parts)[number]): HTMLElement {
  const found = figure.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!found) throw new Error(`The figure ${figure.id} has no ${part}.`);
  return found;
}

/** The picture on screen: the drawing that the stylesheet shows at the figure's width, or the HTML; `null` for none. */
export function shownDrawing(figure: Element): Element | null {
  const all = [...figure.querySelectorAll(".drawing > svg, .markup")];
  return all.find((picture) => picture.getBoundingClientRect().width > 0) ?? null;
}

/** The items' keys in reading order, from the accessible table. */
export const keysOf = (figure: Element): string[] =>
  [...figure.querySelectorAll<HTMLElement>("tbody tr[data-key]")].map((row) => row.dataset.key as string);

/** What an item says: the cells of its row in the accessible table, the row's name first. */
export function sayItem(figure: Element, key: string): { name: string; rest: string[] } {
  const row = figure.querySelector(`tbody tr[data-key="${CSS.escape(key)}"]`);
  const [name = "", ...rest] = [...(row?.children ?? [])].map((cell) => cell.textContent ?? "");
  return { name, rest: rest.filter((text) => text !== "") };
}
