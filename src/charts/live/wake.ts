import type { Life } from "./life.ts";

/**
 * Makes a figure ready to come alive: one tab stop, and on the first touch, hover, focus or link to another state
 * its life is loaded. Costs nothing before that. `load` brings the life and starts it on the figure. Gives the way to
 * the life, or nothing for a figure without a picture.
 */
export function wake(
  figure: HTMLElement,
  load: (figure: HTMLElement) => Promise<Life>,
): (() => Promise<Life>) | undefined {
  const picture = figure.querySelector<HTMLElement>('[data-part="picture"]');
  if (!picture) return undefined;
  const { hint = "", role = "" } = picture.dataset;
  picture.tabIndex = 0;
  // A picture of words stays what it is: a screen reader reads it as it stands.
  if (picture.getAttribute("role") === "img") {
    picture.setAttribute("role", "application");
    picture.setAttribute("aria-roledescription", role);
  }
  picture.setAttribute("aria-description", hint);

  let life: Promise<Life> | undefined;
  let awake = false;
  const alive = () => {
    life ??= load(figure).then((it) => {
      awake = true;
      return it;
    });
    return life;
  };
  // The first tap or key comes before there is anyone to hear it: it is said again.
  const again = (event: Event) =>
    alive().then(
      () => picture.dispatchEvent(event),
      () => undefined,
    );
  picture.addEventListener("click", (event) => {
    if (!awake) void again(new MouseEvent("click", event));
  });
  picture.addEventListener("keydown", (event) => {
    if (awake || !/^(?:Arrow|Home$|End$)/.test(event.key)) return;
    if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void again(new KeyboardEvent("keydown", event));
  });
  for (const type of ["pointerover", "pointerdown", "focusin"]) {
    figure.addEventListener(type, () => void alive(), { once: true, passive: true });
  }

  figure.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-state]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    alive().then(
      ({ follow }) => follow(link),
      () => location.assign(link.href),
    );
  });

  // The address may name a state, now or when the reader goes back.
  const recall = () => alive().then(({ recall }) => recall());
  if (new URLSearchParams(location.search).has(figure.id)) void recall();
  addEventListener("popstate", () => void recall());
  return alive;
}
