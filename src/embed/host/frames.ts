/** Frames that `<seven-pay-chart>` has made: they stand in shadow trees, where no query finds them. */
export const made = new Set<HTMLIFrameElement>();

/** The charts' frames on the page, pasted or made; `base` is the address of their site. */
export const framesOf = (base: string): HTMLIFrameElement[] =>
  [...document.querySelectorAll("iframe"), ...made].filter(({ src }) => src.startsWith(base));

/** Gives a frame's content a height in CSS px, also where the page counts borders as part of it. */
export function fit(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing } = getComputedStyle(frame);
  const borders = boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}

/** Asks a frame to tell its height again. */
export const ask = ({ contentWindow }: HTMLIFrameElement): void =>
  contentWindow?.postMessage({ message: "ready" }, "*");
