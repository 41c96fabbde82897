import type { Lang } from "../../i18n/lang.ts";

/**
 * The three sizes each chart is drawn in: width and base font size in CSS px. The stylesheet shows the one that
 * fits its container, scaled by at most a sixth down, so that no text falls under 12 px on a 320 px screen.
 */
export const sizes = {
  narrow: { width: 340, fontSize: 15 },
  medium: { width: 640, fontSize: 14 },
  wide: { width: 960, fontSize: 14 },
} as const;

export type Size = keyof typeof sizes;

/** What a drawing is made for. */
export interface Canvas {
  size: Size;
  lang: Lang;
  /** CSS px. */
  width: number;
  /** CSS px. */
  fontSize: number;
}

export const canvasOf = (size: Size, lang: Lang): Canvas => ({ size, lang, ...sizes[size] });

/** The container widths, CSS px, from which a wider drawing is shown; the same as in `src/styles/figure.css`. */
export const breakpoints = { medium: 560, wide: 860 } as const;

/** The most a drawing is enlarged, so that its text does not grow out of proportion; as in `src/styles/figure.css`. */
export const maxScale = 1.1;

/** The drawing shown in a container of a width in CSS px. */
export const shownSize = (width: number): Size =>
  width >= breakpoints.wide ? "wide" : width >= breakpoints.medium ? "medium" : "narrow";
