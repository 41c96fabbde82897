import { escapeMarkup } from "../../escape.ts";
import { type Choice, plain } from "./choice.ts";
import { hostScript } from "./frame.ts";
import { linkedPicture } from "./picture.ts";
import type { Subject } from "./subject.ts";

/** The custom element that the script of host pages defines; until it runs, and without it, the picture inside shows. */
export function element(subject: Subject, { theme, width }: Choice): string {
  const attributes = [
    `chart="${escapeMarkup(subject.chart)}"`,
    `state="${escapeMarkup(subject.state)}"`,
    `lang="${subject.lang}"`,
    ...(theme === "auto" ? [] : [`theme="${theme}"`]),
    `height="${subject.height}"`,
    `title="${escapeMarkup(subject.title)}"`,
    ...(width === null ? [] : [`style="display:block;max-width:${width}px"`]),
  ];
  const fallback = linkedPicture(subject, { ...plain, theme });
  return `<seven-pay-chart ${attributes.join(" ")}>${fallback}</seven-pay-chart>${hostScript(subject)}`;
}
