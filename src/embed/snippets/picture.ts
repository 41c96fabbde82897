import { escapeMarkup } from "../../escape.ts";
import type { Choice } from "./choice.ts";
import type { Subject } from "./subject.ts";

const source = (address: string, media = "") =>
  `<source srcset="${escapeMarkup(address)}" type="image/svg+xml"${media && ` media="${media}"`}>`;

/**
 * The picture as a link to the chart's page: a drawing in the scheme chosen, or in the reader's, and a PNG for those
 * who cannot show SVG. Releases hold no PNG.
 */
export function linkedPicture(subject: Subject, { theme, edition, width }: Choice): string {
  const { live, page, alternative, picture } = subject;
  const pinned = edition === "pinned" ? subject.pinned : null;
  const { svg, darkSvg } = pinned ?? live;
  const drawing = theme === "dark" ? darkSvg : svg;
  const image = pinned ? drawing : theme === "dark" ? live.darkPng : live.png;
  const sources = [
    ...(theme === "auto" ? [source(darkSvg, "(prefers-color-scheme: dark)")] : []),
    ...(pinned ? [] : [source(drawing)]),
  ];
  const shown = Math.min(width ?? picture.width, picture.width);
  const height = Math.round((picture.height * shown) / picture.width);
  return `<a href="${escapeMarkup(page)}"><picture>${sources.join("")}<img src="${escapeMarkup(image)}" alt="${escapeMarkup(alternative)}" width="${shown}" height="${height}" loading="lazy" style="max-width:100%;height:auto"></picture></a>`;
}

/** A picture with its credit, for feeds, e-mail and hosts without frames, on one line. */
export function picture(subject: Subject, choice: Choice): string {
  const { credit, page, lang } = subject;
  return `<figure lang="${lang}" style="margin:0">${linkedPicture(subject, choice)}<figcaption><a href="${escapeMarkup(page)}">${escapeMarkup(credit)}</a></figcaption></figure>`;
}
