/** The kinds of code to paste; `own` is a file of its own, too long for a line. */
export const kinds = ["frame", "script", "element", "picture", "own"] as const;
export type Kind = (typeof kinds)[number];

/** `auto` follows the host page, as far as its `color-scheme` tells. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** `none` lets the host page's own background through. */
export const backgrounds = ["own", "none"] as const;
export type Background = (typeof backgrounds)[number];

/** `live` follows the data; `pinned` never changes. */
export const editions = ["live", "pinned"] as const;
export type Edition = (typeof editions)[number];

/** Widths of newsrooms' columns, CSS px: for looking at a chart, and as the most that it takes of its column. */
export const columns = [330, 510, 660, 930, 1200] as const;

/** How a chart is to stand in an article. */
export interface Choice {
  theme: Theme;
  background: Background;
  edition: Edition;
  /** The most that it takes of its column, CSS px; `null` fills the column. */
  width: number | null;
}

/** What a code is made with unless someone chooses. */
export const plain: Choice = { theme: "auto", background: "own", edition: "live", width: null };

/** What can be chosen for each kind: the rest would change nothing. */
export const choices: Readonly<Record<Kind, readonly (keyof Choice)[]>> = {
  frame: ["theme", "background", "edition", "width"],
  script: ["theme", "background", "edition", "width"],
  element: ["theme", "width"],
  picture: ["theme", "edition", "width"],
  own: ["theme"],
};
