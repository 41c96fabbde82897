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

/** Does here what the script of host pages does there: the frame is as high as its content, which is of this site. */
function fit(frame: HTMLIFrameElement): void {
  const content = frame.contentDocument?.body;
  if (content)
    new ResizeObserver(() => {
      frame.height = `${Math.ceil(content.getBoundingClientRect().height)}`;
    }).observe(content);
}

function frameOf({ kind, subject, choice, text }: Shown): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = subject.title;
  frame.height = `${subject.height}`;
  frame.loading = "lazy";
  if (kind === "own") frame.srcdoc = text;
  else frame.src = localPath(frameAddress(subject, choice));
  frame.style.colorScheme = choice.theme === "auto" ? "" : choice.theme;
  if (kind === "script" || kind === "element") frame.onload = () => fit(frame);
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
  const old = column.querySelector<HTMLElement>("iframe, img");
  const fresh = shown.kind === "picture" ? pictureOf(shown) : frameOf(shown);
  fresh.dataset.shows = shown.kind;
  const same = (["src", "srcdoc"] as const).every(
    (name) => old?.getAttribute(name) === fresh.getAttribute(name),
  );
  const one = old && same && old.dataset.shows === shown.kind ? old : fresh;
  if (one !== old) column.replaceChildren(one);
  column.style.width = `${shown.column}px`;
  one.style.maxWidth = `${Math.min(shown.choice.width ?? shown.column, shown.column)}px`;
}
