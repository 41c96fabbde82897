/** Ids, styles and roles that Plot writes for a page of its own, where ours come from the stylesheet. */
const unwanted = ["style", "class", "font-family", "aria-label", "aria-description", "aria-hidden", "id"];

/** One decimal is a tenth of a CSS px: finer than any screen shows. */
const round = (text: string) =>
  text.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => `${Math.round(Number(number) * 10) / 10}`);

const coordinates = new Set([
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "width",
  "height",
  "d",
  "transform",
  "dy",
  "dx",
]);

/**
 * Turns Plot's SVG into the site's: no `<style>`, no `style=`, no ids (Plot counts them per process, so builds would
 * differ), short coordinates, and on every item's mark its key as `data-key` (on its label, `data-label`).
 * Throws where the marks do not match the keys one to one.
 */
export function tidy(svg: Element, keys: readonly string[], fontSize: number): string {
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  nameMarks(svg, keys);
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const name of unwanted) element.removeAttribute(name);
    for (const { name, value } of [...element.attributes]) {
      if (coordinates.has(name)) element.setAttribute(name, round(value));
    }
  }
  svg.setAttribute("font-size", `${fontSize}`);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svg.outerHTML.replace(/\s+\/>/g, "/>").replace(/ class=""/g, "");
}

function nameMarks(svg: Element, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const [description, attribute] of [
    ["items", "data-key"],
    ["labels", "data-label"],
  ] as const) {
    for (const group of svg.querySelectorAll(`[aria-description="${description}"]`)) {
      for (const mark of [...group.children]) {
        const index = (mark as Element & { __data__?: unknown }).__data__;
        const key = typeof index === "number" ? keys[index] : undefined;
        if (key === undefined)
          throw new Error(`A mark in ${description} belongs to no item (index ${index}).`);
        mark.setAttribute(attribute, key);
        if (description !== "items") continue;
        if (seen.has(key)) throw new Error(`The item ${key} has two marks.`);
        seen.add(key);
      }
    }
  }
  const missing = keys.filter((key) => !seen.has(key));
  if (missing.length > 0) throw new Error(`These items were not drawn: ${missing.join(", ")}`);
}
