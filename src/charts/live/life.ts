import { addressOf, type Place, stateInAddress } from "./address.ts";
import { changeState } from "./change.ts";
import { markNamed } from "./named.ts";
import { point } from "./point.ts";
import { readout } from "./readout.ts";
import { walk } from "./walk.ts";

/** A living figure. */
export interface Life {
  /** Goes to the state of a link and puts it into the address. */
  follow(link: HTMLAnchorElement): Promise<void>;
  /** Goes to a state and leaves the address as it is. */
  show(state: string): Promise<void>;
  /** Goes to the state that the address names. */
  recall(): Promise<void>;
}

/** Gives a figure its life: reading out by pointer, touch and keyboard, and moving between states. */
export function enliven(figure: HTMLElement): Life {
  const place = figure.dataset.place as Place;
  const first = figure.dataset.state as string;
  const reading = readout(figure);
  point(figure, reading);
  walk(figure, reading);
  markNamed(figure);
  addEventListener("hashchange", () => markNamed(figure));
  let going = 0;

  /** Resolves to whether the state was shown; a later call overtakes an earlier one. */
  async function change(link: HTMLAnchorElement): Promise<boolean> {
    const turn = ++going;
    const shown = await changeState(figure, link.href, () => turn === going, reading);
    markNamed(figure);
    return shown;
  }

  async function show(state: string): Promise<void> {
    const link = figure.querySelector<HTMLAnchorElement>(`a[data-state="${CSS.escape(state)}"]`);
    if (link && state !== figure.dataset.state) await change(link).catch(() => undefined);
  }

  return {
    async follow(link) {
      const { state } = link.dataset;
      if (!state || state === figure.dataset.state) return;
      const address = addressOf(place, figure.id, state, link.href);
      try {
        if (await change(link)) history[place === "embed" ? "replaceState" : "pushState"](null, "", address);
      } catch {
        // Where the page cannot be fetched, as in a sandboxed frame, the link is followed: there without a history entry.
        if (place === "embed") location.replace(address);
        else location.assign(link.href);
      }
    },
    show,
    recall: () => show(stateInAddress(place, figure) ?? first),
  };
}
