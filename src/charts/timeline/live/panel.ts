import type { ExplorerData, ExplorerEvent } from "./data.ts";
import type { Details } from "./explorer.ts";
import { make, makeButton } from "./make.ts";

/** Where one event is told, with the way to the next and the one before. */
export interface Panel {
  elements: readonly HTMLElement[];
  /** `count` is its place among all: “3/84”. */
  show(event: ExplorerEvent | undefined, count: string, details?: Details): void;
}

/** Makes the panel; `go` hears its buttons. A frame's links leave the frame. */
export function makePanel(
  { words, kinds, page }: ExplorerData,
  inFrame: boolean,
  go: (step: number) => void,
): Panel {
  const when = make("span", { class: "soft" });
  const title = make("strong");
  const bar = make(
    "div",
    { class: "explorer-bar" },
    make("div", {}, when, title),
    makeButton("←", () => go(-1), words.previous),
    makeButton("→", () => go(1), words.next),
  );
  const body = make("div", { class: "explorer-body" });
  let shown: ExplorerEvent | undefined;

  return {
    elements: [bar, body],
    show(event, place, details) {
      shown = event;
      when.textContent = event ? `${place} · ${event.when}` : words.none;
      title.textContent = event?.title ?? "";
      body.replaceChildren();
      if (!event) return;
      const link = make("a", { href: `${page}#${event.key}` }, words.more);
      if (inFrame) link.target = "_blank";
      body.append(make("p", { class: "soft" }, kinds[event.kind]?.name ?? ""), make("p", {}, link));
      // Where the details cannot be had, the link still leads to them.
      details?.(event.key).then(
        (nodes) => {
          if (shown === event) body.firstChild?.after(...nodes);
        },
        () => undefined,
      );
    },
  };
}
