import { escapeMarkup } from "../../escape.ts";
import type { Choice } from "./choice.ts";
import type { Subject } from "./subject.ts";

/** The address of the page inside a frame, with what the choice asks of it. */
export function frameAddress({ live, pinned }: Subject, { theme, background, edition }: Choice): string {
  const url = new URL(edition === "pinned" && pinned ? pinned.embed : live.embed);
  if (theme !== "auto") url.searchParams.set("theme", theme);
  if (background === "none") url.searchParams.set("bg", "none");
  return url.href;
}

/**
 * A titled, lazy frame with a fixed height that no script has to correct, on one line. Where a scheme is chosen the
 * frame's element has it too: browsers paint an opaque sheet behind a frame whose scheme differs from its host's.
 */
export function frame(subject: Subject, choice: Choice): string {
  const style = [
    "border:0",
    // Some pages' styles give every frame `height: auto`, which is 150 px whatever its attribute says.
    `height:${subject.height}px`,
    ...(choice.width === null ? [] : [`max-width:${choice.width}px`]),
    ...(choice.theme === "auto" ? [] : [`color-scheme:${choice.theme}`]),
  ];
  return `<iframe src="${escapeMarkup(frameAddress(subject, choice))}" title="${escapeMarkup(subject.title)}" width="100%" height="${subject.height}" loading="lazy" style="${style.join(";")}"></iframe>`;
}

/** The line that brings the optional script of host pages. */
export const hostScript = ({ script }: Subject): string =>
  `<script src="${escapeMarkup(script)}" async></script>`;
