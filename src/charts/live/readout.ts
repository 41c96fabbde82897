import { keysOf, partOf, sayItem, shownDrawing } from "./figure.ts";

/** Reads items out: a card by the mark for the eye, a polite live region for the ear. */
export interface Readout {
  /** The item being read, or `null`. */
  readonly key: string | null;
  /** Reads an item out. `aloud` puts it into the live region too. */
  show(key: string, aloud: boolean): void;
  hide(): void;
  /** Says a sentence in the live region alone. */
  say(text: string): void;
}

/** Makes a figure's readout. The card is drawn inside the picture and kept within its width. */
export function readout(figure: HTMLElement): Readout {
  const picture = partOf(figure, "picture");
  const voice = document.createElement("p");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  const card = document.createElement("div");
  card.className = "chart-card";
  card.setAttribute("aria-hidden", "true");
  card.hidden = true;
  figure.append(voice);
  let current: string | null = null;

  const mark = (key: string) =>
    shownDrawing(figure)?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null;
  const release = () => {
    for (const element of figure.querySelectorAll("[data-active]")) element.removeAttribute("data-active");
  };

  function place(target: Element): void {
    // Measured at the left edge: further right the card would wrap into what room is left.
    card.style.left = "0";
    const frame = picture.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const middle = box.left + box.width / 2 - frame.left;
    const above = box.top - frame.top - height - 10;
    card.style.left = `${Math.max(0, Math.min(middle - width / 2, frame.width - width))}px`;
    card.style.top = `${above >= 0 ? above : box.bottom - frame.top + 10}px`;
  }

  const reading: Readout = {
    get key() {
      return current;
    },
    show(key, aloud) {
      const target = mark(key);
      if (!target) return;
      if (!card.isConnected) picture.append(card);
      release();
      target.setAttribute("data-active", "");
      const { name, rest } = sayItem(figure, key);
      const strong = document.createElement("strong");
      strong.textContent = name;
      card.replaceChildren(
        strong,
        ...rest.map((text) => Object.assign(document.createElement("span"), { textContent: text })),
      );
      card.hidden = false;
      place(target);
      current = key;
      if (!aloud) return;
      target.scrollIntoView({ block: "nearest" });
      const keys = keysOf(figure);
      const count = (picture.dataset.count ?? "")
        .replace("{n}", `${keys.indexOf(key) + 1}`)
        .replace("{total}", `${keys.length}`);
      voice.textContent = [name, ...rest, count].join(" · ");
    },
    hide() {
      release();
      card.hidden = true;
      current = null;
    },
    say(text) {
      voice.textContent = text;
    },
  };
  // Another width may show another drawing, with its marks elsewhere once that is laid out.
  new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (current !== null) reading.show(current, false);
    }),
  ).observe(picture);
  return reading;
}
