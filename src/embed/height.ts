/**
 * Tells the host how high the frame's content is, in whole CSS px, whenever that changes, in AMP's words
 * (`{ sentinel: "amp", type: "embed-size", height }`). Nothing is sent for a height of zero or one already sent.
 */
export function reportHeight(content: HTMLElement): void {
  if (parent === window) return;
  let sent = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0 || height === sent) return;
    sent = height;
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  }).observe(content);
}
