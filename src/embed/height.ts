import { heightWords, secretIn } from "./dialects.ts";

/**
 * Tells the host how high the frame's content is, in whole CSS px, whenever that changes: never zero, never one already
 * told. A host that comes late asks for it by `{ message: "ready" }`, as WordPress does; asked many times at once, it
 * answers once. The content's height may not depend on the frame's, or both would grow for ever.
 */
export function reportHeight(content: HTMLElement, chart: string): void {
  let told = 0;
  let answer: ReturnType<typeof setTimeout> | undefined;

  function tell(given: string | null = null): void {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // A frame that is not shown has no width, and text in no width is as high as can be.
    if (innerWidth === 0 || height === told) return;
    told = height;
    const secret = given ?? secretIn(location.href);
    // The host is whoever embeds the chart, and a height is no secret.
    for (const words of heightWords(chart, height, secret)) parent.postMessage(words, "*");
  }

  new ResizeObserver(() => tell()).observe(content);
  // Browsers put off the layout of frames far from the screen, and with it the observer.
  addEventListener("load", () => tell());
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.message !== "ready") return;
    answer ??= setTimeout(() => {
      answer = undefined;
      told = 0;
      tell(secretIn(`#secret=${data.secret ?? ""}`));
    });
  });
}
