import { createHash } from "node:crypto";

/**
 * Puts the scheme that the reader chose (`src/live/theme.ts` keeps it) on the page before anything is painted. It
 * stands in the head as it is here; its hash goes into the page's policy.
 */
export const restoreTheme =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';

export const restoreThemeHash =
  `sha256-${createHash("sha256").update(restoreTheme).digest("base64")}` as const;
