import type { Page } from "@playwright/test";

/** What is wrong with the drawings and the layout of the page as it is now; empty where nothing is. */
export async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);

    for (const figure of document.querySelectorAll("figure[data-chart]")) {
      const shown = [...figure.querySelectorAll(".drawing > svg, .markup")].filter(
        (picture) => picture.getBoundingClientRect().width > 0,
      );
      if (shown.length !== 1) found.push(`${figure.id} shows ${shown.length} pictures`);
      for (const picture of shown) {
        if (picture instanceof SVGSVGElement) inspect(picture, figure);
        else inspectWords(picture);
      }
    }

    function inspect(svg: SVGSVGElement, figure: Element) {
      const frame = figure.getBoundingClientRect();
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const lines = [...svg.querySelectorAll("text")].flatMap((text) => {
        const spans = [...text.querySelectorAll("tspan")];
        return (spans.length > 0 ? spans : [text]).map((line) => ({
          words: line.textContent ?? "",
          size: Number.parseFloat(getComputedStyle(line).fontSize) * scale,
          box: line.getBoundingClientRect(),
        }));
      });
      for (const { words, size, box } of lines) {
        if (size < 12) found.push(`“${words}” is ${size.toFixed(1)} px`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`“${words}” is cut off`);
      }
      lines.forEach((a, index) => {
        for (const b of lines.slice(index + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Line boxes are higher than letters: neighbouring lines may share some px of air.
          if (across > 1 && down > 0.3 * Math.min(a.box.height, b.box.height)) {
            found.push(`“${a.words}” and “${b.words}” overlap`);
          }
        }
      });
    }

    /** A picture of words: nothing stands out of its own frame. */
    function inspectWords(picture: Element) {
      const frame = picture.getBoundingClientRect();
      for (const element of picture.querySelectorAll("*")) {
        const box = element.getBoundingClientRect();
        // What only screen readers get is a pixel wide.
        if (box.width > 1 && (box.left < frame.left - 1 || box.right > frame.right + 1))
          found.push(`“${element.textContent?.trim().slice(0, 40)}” is cut off`);
      }
    }

    for (const element of document.querySelectorAll("body *")) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!own || element.closest("svg")) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 12) found.push(`“${element.textContent?.trim()}” is ${size} px`);
    }
    return [...new Set(found)];
  });
}
