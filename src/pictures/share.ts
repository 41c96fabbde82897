import type { View } from "../charts/chart.ts";
import { canvasOf, type Size, sizes } from "../charts/kit/canvas.ts";
import { drawnSize } from "../charts/kit/drawn-size.ts";
import { literalColours } from "../charts/kit/palette.ts";
import { wrap } from "../charts/kit/text.ts";
import { escapeMarkup } from "../escape.ts";
import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";

/** What services that show links ask for, px. */
export const shareSize = { width: 1200, height: 630 } as const;

const edge = 56;
const inner = shareSize.width - 2 * edge;
/** The height of the band that names the site. */
const foot = 64;

/** Lines of text from a place down; gives the markup and the baseline's end, px. */
function lines(texts: readonly string[], top: number, size: number, weight: number, fill: string) {
  const step = size * 1.32;
  return {
    svg: texts
      .map(
        (text, at) =>
          `<text x="${edge}" y="${(top + size + at * step).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="var(--c-${fill})">${escapeMarkup(text)}</text>`,
      )
      .join(""),
    bottom: top + texts.length * step + size * 0.1,
  };
}

/** A title in the largest of the sizes that takes at most three lines. */
function headline(title: string, lang: Lang) {
  for (const size of [54, 48, 42]) {
    const texts = wrap(title, inner, size, lang, true);
    if (texts.length <= 3) return lines(texts, edge - 8, size, 700, "ink");
  }
  return lines(wrap(title, inner, 36, lang, true).slice(0, 4), edge - 8, 36, 700, "ink");
}

const card = (lang: Lang, body: string) =>
  literalColours(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}" viewBox="0 0 ${shareSize.width} ${shareSize.height}" lang="${lang}" font-family="sans-serif"><rect width="100%" height="100%" fill="var(--c-paper)"/><rect width="100%" height="12" fill="var(--c-vermilion)"/>${body}<rect y="${shareSize.height - foot}" width="100%" height="${foot}" fill="var(--c-ink)"/><text x="${edge}" y="${shareSize.height - foot / 2 + 9}" font-size="26" font-weight="700" fill="var(--c-paper)">${escapeMarkup(word("siteName", lang))}</text></svg>\n`,
    "light",
  );

/** The drawing whose text is largest when it fits the room, and how much it is enlarged. */
function fitting(view: View, lang: Lang, room: number) {
  const all = (Object.keys(sizes) as Size[]).map((size) => {
    const canvas = canvasOf(size, lang);
    const svg = view.draw(canvas);
    const { height } = drawnSize(svg);
    const scale = Math.min(inner / canvas.width, room / height);
    return { svg, canvas, height, scale, text: scale * canvas.fontSize };
  });
  return all.reduce((best, other) => (other.text > best.text ? other : best));
}

/** The least sizes, px, of a drawing's text on a card: whole drawings may go down to the first, cut ones to the second. */
const least = { whole: 14, cut: 19 } as const;

/**
 * The picture that services show with a link to a chart: its title and its drawing, as a light SVG of 1200 × 630 px.
 * A drawing too high to stay legible fades out at the foot.
 */
export function shareChart(view: View, lang: Lang): string {
  const head = headline(view.words(lang).title, lang);
  const top = head.bottom + 26;
  const room = shareSize.height - foot - top - 24;
  const best = fitting(view, lang, room);
  const { width: drawn, fontSize } = best.canvas;
  const scale = best.text >= least.whole ? best.scale : Math.min(least.cut / fontSize, inner / drawn);
  const [width, height] = [drawn * scale, best.height * scale];
  const cut = height > room + 1;
  const drawing = best.svg.replace(
    /^<svg ([^>]*?) height="[\d.]+" width="[\d.]+"|^<svg ([^>]*?) width="[\d.]+" height="[\d.]+"/,
    (_, a?: string, b?: string) =>
      `<svg ${a ?? b} x="${edge}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`,
  );
  const floor = shareSize.height - foot;
  const fade = cut
    ? `<defs><linearGradient id="f" x2="0" y2="1"><stop offset="0" stop-color="var(--c-paper)" stop-opacity="0"/><stop offset="1" stop-color="var(--c-paper)"/></linearGradient></defs><rect x="0" y="${floor - 110}" width="100%" height="110" fill="url(#f)"/>`
    : "";
  return card(lang, `${head.svg}${drawing}${fade}`);
}

/** The picture that services show with a link to a page without a chart of its own: its title and a sentence. */
export function sharePage(title: string, sentence: string, lang: Lang): string {
  const head = headline(title, lang);
  const text = wrap(sentence, inner, 32, lang).slice(0, 6);
  return card(lang, head.svg + lines(text, head.bottom + 36, 32, 400, "soft").svg);
}
