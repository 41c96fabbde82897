import { escapeMarkup } from "../escape.ts";
import type { Text } from "../i18n/lang.ts";

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
  if (part === null) return "";
  return typeof part === "object" ? part.map(markupOf).join("") : escapeMarkup(`${part}`);
};

/** A template of HTML: whatever is put into it is escaped unless it is HTML itself; lists are joined, `null` is nothing. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(String.raw({ raw: strings.raw }, ...parts.map(markupOf)));

/** Words in both languages on one line, or the one word that is the same in both. */
export const inBoth = ({ ja, en }: Text): Html =>
  ja === en ? html`${ja}` : html`${ja} <span lang="en">${en}</span>`;

/** A sentence in both languages, each on a line of its own. */
export const inLines = ({ ja, en }: Text): Html => html`${ja}<br><span lang="en">${en}</span>`;
