import type { Choice, Kind } from "../embed/snippets/choice.ts";
import { frameAddress } from "../embed/snippets/frame.ts";
import type { Subject } from "../embed/snippets/subject.ts";
import { localPath } from "./local-path.ts";

/** What is to be looked at: a code's kind and choice, the text of an own one, and the column's width, CSS px. */
interface Shown {
  kind: Kind;
  subject: Subject;
  choice: Choice;
  column: number;
  text: string;
}

/** What a frame shows that has no address. */
const textIn = (one: HTMLElement) => (one as HTMLIFrameElement).srcdoc;

function frameOf({ kind, subject, choice, text }: Shown): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = subject.title;
  frame.height = `${subject.height}`;
  frame.loading = "lazy";
  if (kind === "own") frame.srcdoc = text;
  else frame.src = localPath(frameAddress(subject, choice));
  frame.style.colorScheme = choice.theme === "auto" ? "" : choice.theme;
  return frame;
}

function pictureOf({ subject, choice }: Shown): HTMLImageElement {
  const { live, pinned, alternative } = subject;
  const { svg, darkSvg } = choice.edition === "pinned" && pinned ? pinned : live;
  const image = new Image();
  image.alt = alternative;
  image.src = localPath(choice.theme === "dark" ? darkSvg : svg);
  return image;
}

/**
 * Shows in a box how a code looks in a column of a width. A frame is not loaded while the box is folded away, nor anew
 * where only its width changes.
 */
export function preview(box: HTMLElement, shown: Shown): void {
  const column = box.querySelector("div") ?? box.appendChild(document.createElement("div"));
  const old = column.querySelector<HTMLIFrameElement | HTMLImageElement>("iframe, img");
  const fresh = shown.kind === "picture" ? pictureOf(shown) : frameOf(shown);
  const one = old && old.src === fresh.src && textIn(old) === textIn(fresh) ? old : fresh;
  if (one !== old) column.replaceChildren(one);
  column.style.width = `${shown.column}px`;
  one.style.maxWidth = `${Math.min(shown.choice.width ?? shown.column, shown.column)}px`;
}
