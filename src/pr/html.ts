import { escapeMarkup } from "../escape.ts";

/** HTML that is safe to stand as it is. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | null | readonly Part[];

const markupOf = (part: Part): string => {
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(markupOf).join("");
  return part === null ? "" : escapeMarkup(`${part}`);
};

/** A template of HTML: whatever is put into it is escaped unless it is HTML itself; lists are joined, `null` is nothing. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(String.raw({ raw: strings.raw }, ...parts.map(markupOf)));
