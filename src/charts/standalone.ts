import { escapeMarkup } from "../escape.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { absolute } from "../site.ts";
import { addressesOf } from "./address.ts";
import type { View } from "./chart.ts";
import { canvasOf } from "./kit/canvas.ts";
import { drawnSize } from "./kit/drawn-size.ts";
import { literalColours, type Scheme } from "./kit/palette.ts";
import { wrap } from "./kit/text.ts";

/**
 * The chart as a picture by itself: title and summary above, notes and credit below, literal colours, no script, no
 * stylesheet. `lang` is one of the site's languages. `origin` ends the credit and says where the picture comes from: the
 * address of the chart's page if nothing else.
 */
export const standaloneSvg = (view: View, lang: Lang, scheme: Scheme, origin?: string): string =>
  literalColours(pictureSvg(view, lang, origin), scheme);

/** The same with the palette's variables for colours, for whoever gives them their values (`schemeStyle`). */
export function pictureSvg(
  view: View,
  lang: Lang,
  origin = absolute(addressesOf(view.chart, view.state, lang).page),
): string {
  if (!langs.includes(lang)) throw new Error(`No such language: ${lang}`);
  const canvas = canvasOf("medium", lang);
  const { title, summary, notes, asOf } = view.words(lang);
  const inner = view.draw(canvas);
  const innerHeight = drawnSize(inner).height;
  const pad = 20;
  const parts: string[] = [];
  let y = pad;
  const put = (text: string, size: number, fill: string, weight = 400) => {
    for (const line of wrap(text, canvas.width, size, lang, weight > 400)) {
      y += size * 1.4;
      parts.push(
        `<text x="${pad}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="var(--c-${fill})">${escapeMarkup(line)}</text>`,
      );
    }
  };
  put(title, 20, "ink", 700);
  y += 4;
  put(summary, 14, "ink");
  y += 16;
  parts.push(inner.replace(/^<svg /, `<svg x="${pad}" y="${y.toFixed(1)}" `));
  y += innerHeight + 8;
  for (const note of notes) put(note, 12, "soft");
  put(`${word("asOf", lang)}${lang === "ja" ? "：" : ": "}${asOf}`, 12, "soft");
  put(`${word("siteName", lang)} · CC BY 4.0 · ${origin}`, 12, "soft");
  const width = canvas.width + 2 * pad;
  const height = Math.round(y + pad);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" font-family="sans-serif" role="img" aria-label="${escapeMarkup(title)}"><rect width="${width}" height="${height}" fill="var(--c-paper)"/>${parts.join("")}</svg>\n`;
}
