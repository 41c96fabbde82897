import { fetchPage } from "./fetch-page.ts";
import { partOf, parts } from "./figure.ts";
import { move } from "./move.ts";
import type { Readout } from "./readout.ts";

/** On a chart's own page the rest of the page belongs to the state too: what is marked so is exchanged. */
function followPage(page: Document): void {
  document.title = page.title;
  for (const old of document.querySelectorAll<HTMLElement>("[data-follows]")) {
    const fresh = page.querySelector(`[data-follows="${old.dataset.follows}"]`);
    if (fresh) old.replaceWith(document.adoptNode(fresh));
  }
}

/**
 * Shows another state in a figure: fetches its page, lifts the figure out, exchanges the parts and moves the marks to
 * their new places. Resolves to `false` where another change has overtaken it; rejects where the page cannot be had.
 */
export async function changeState(
  figure: HTMLElement,
  address: string,
  wanted: () => boolean,
  reading: Readout,
): Promise<boolean> {
  const page = await fetchPage(address);
  const next = page.querySelector<HTMLElement>(`figure[data-chart="${figure.dataset.chart}"]`);
  if (!next) throw new Error(`${address} shows no chart ${figure.dataset.chart}.`);
  if (!wanted()) return false;
  reading.hide();
  const focused = (document.activeElement as HTMLElement | null)?.dataset.state;
  figure.dataset.state = next.dataset.state;
  for (const name of parts) {
    const [old, fresh] = [partOf(figure, name), document.adoptNode(partOf(next, name))];
    if (name === "picture") move(old, fresh);
    else old.replaceChildren(...fresh.childNodes);
  }
  if (figure.dataset.place === "page") followPage(page);
  if (focused) figure.querySelector<HTMLElement>(`a[data-state="${CSS.escape(focused)}"]`)?.focus();
  reading.say(`${partOf(figure, "title").textContent}. ${partOf(figure, "summary").textContent}`);
  return true;
}
