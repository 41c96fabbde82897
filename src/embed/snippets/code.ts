import type { Choice, Kind } from "./choice.ts";
import { element } from "./element.ts";
import { frame, hostScript } from "./frame.ts";
import { picture } from "./picture.ts";
import type { Subject } from "./subject.ts";

/** How each kind of code but the file is made; all are one line of HTML, right before any script and without. */
const makers: Record<Exclude<Kind, "own">, (subject: Subject, choice: Choice) => string> = {
  frame,
  script: (subject, choice) => frame(subject, choice) + hostScript(subject),
  element,
  picture,
};

/** The code to paste for one state of a chart. */
export const codeOf = (kind: Exclude<Kind, "own">, subject: Subject, choice: Choice): string =>
  makers[kind](subject, choice);

/** The full address of the file with the chart as HTML of one's own, in the scheme chosen. */
export const ownAddress = ({ live }: Subject, { theme }: Choice): string =>
  theme === "dark" ? live.darkSnippet : live.snippet;
