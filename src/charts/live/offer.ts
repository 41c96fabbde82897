/** Shows what only one chart has, in place of its picture; `closed` is called when the reader leaves it. */
export type Open = (closed: () => void) => void;

/**
 * Offers a chart's own life, if it has one (`data-offer`: in these words), by a button above its picture. `load` brings
 * it on the first press; where it cannot be had, the chart's page is opened instead, which tells everything in full.
 */
export function offer(figure: HTMLElement, load: (figure: HTMLElement) => Promise<Open>): void {
  const { offer: words, page } = figure.dataset;
  if (!words) return;
  const button = document.createElement("button");
  button.className = "chart-button";
  button.textContent = words;
  button.onclick = async () => {
    try {
      const open = await load(figure);
      // Two presses may both wait for one load.
      if (button.hidden) return;
      button.hidden = true;
      open(() => {
        button.hidden = false;
        button.focus();
      });
    } catch {
      window.open(page, "_top");
    }
  };
  figure.querySelector(".chart-states")?.after(button);
}
