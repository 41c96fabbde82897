import type { Text } from "../i18n/lang.ts";
import { type Html, html, inBoth } from "./html.ts";
import { headings } from "./review.ts";

/** From here on a list comes folded, so that what follows it is not out of sight. */
const long = 40;

/** A list of that many things. */
export const folded = (count: number, content: Html) =>
  count < long ? content : html`<details><summary>${inBoth(headings.show)}</summary>${content}</details>`;

/** A section with a heading and the number of what it lists; none where that is zero. */
export const section = (heading: Text, count: number, content: () => Html) =>
  count === 0
    ? null
    : html`<section>
<h2>${inBoth(heading)} (${count})</h2>
${folded(count, content())}
</section>`;

/** A table under a name, which moves sideways in its place where it is too wide. */
export function table(name: Text, head: readonly Text[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${name.ja} / ${name.en}"><table>
<thead><tr>${head.map((text) => html`<th scope="col">${inBoth(text)}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}
