/** Gives an element its attributes. */
export function dress(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
}

/** Makes an element with its attributes, and what it holds. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  dress(element, attributes);
  element.append(...content);
  return element;
}

/** Makes a button; `name` says what its sign means. */
export function makeButton(text: string, press: () => void, name = text): HTMLButtonElement {
  const button = make("button", { class: "chart-button", type: "button", "aria-label": name }, text);
  button.addEventListener("click", press);
  return button;
}

/** Whether a key is meant for us: with Ctrl, ⌘ or Alt it stays the reader's. Shift is needed for a plus. */
export const plain = (event: KeyboardEvent): boolean => !event.metaKey && !event.ctrlKey && !event.altKey;
