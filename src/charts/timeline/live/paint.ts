import { dress } from "./make.ts";

/** A shape's attributes; `text` is what it says. */
export type Shape = Readonly<Record<string, string | number>>;

/** Adds an element of SVG to another. */
export function add<Tag extends keyof SVGElementTagNameMap>(
  parent: Element,
  tag: Tag,
  attributes: Shape = {},
): SVGElementTagNameMap[Tag] {
  const element = parent.appendChild(document.createElementNS("http://www.w3.org/2000/svg", tag));
  dress(element, attributes);
  return element;
}

/** Makes a layer hold just these shapes, in this order; every call names the same attributes. */
export function paint(layer: Element, tag: keyof SVGElementTagNameMap, shapes: readonly Shape[]): void {
  while (layer.childElementCount > shapes.length) layer.lastChild?.remove();
  for (const [index, { text = "", ...shape }] of shapes.entries()) {
    const element = layer.children[index] ?? add(layer, tag);
    dress(element, shape);
    element.textContent = `${text}`;
  }
}
