import type { Chart, View } from "../charts/chart.ts";
import { filesOf } from "../charts/forms.ts";
import { canvasOf, maxScale, shownSize } from "../charts/kit/canvas.ts";
import { running, textWidth, wrap } from "../charts/kit/text.ts";
import { offers } from "../charts/offers.ts";
import { tables } from "../data.ts";
import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";

/**
 * Column widths of articles, CSS px: close together where words still take many lines and the drawing grows with its
 * column, and on both sides of the width where the drawing changes.
 */
const widths = [330, 345, 360, 375, 390, 400, 480, 583, 584, 640, 720];

/** Lengths of the frame as `src/styles/figure.css` and `src/styles/embed.css` have them, CSS px. */
const css = { padding: 12, margins: 140, toggle: 45, toggleGap: 4, offer: 52, link: 34, summary: 40 };

/** Lines of text of a font size and line height in CSS px, in a column of a width in CSS px. */
const textHeight = (text: string, size: number, line: number, width: number, lang: Lang) =>
  wrap(text, width / running[lang], size, lang).length * line;

/** Rows that boxes of these widths take when they wrap like words; all in CSS px. */
function rowsOf(boxes: readonly number[], gap: number, width: number): number {
  let rows = 1;
  let used = 0;
  for (const box of boxes) {
    if (used > 0 && used + gap + box > width) {
      rows += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + box;
  }
  return rows;
}

/** The height in CSS px of a frame's content in a column of a width in CSS px. */
function contentHeight(chart: Chart, view: View, lang: Lang, outer: number): number {
  const width = outer - 2 * css.padding;
  const { title, summary, notes, asOf } = view.words(lang);
  const canvas = canvasOf(shownSize(width), lang);
  const drawn = Number(/ height="([\d.]+)"/.exec(view.draw(canvas))?.[1]);
  const picture = view.markup
    ? view.markup.height(lang, width)
    : drawn * Math.min(width / canvas.width, maxScale);
  const toggles = rowsOf(
    chart.states.map((state) => textWidth(chart.stateName(state, lang), 15) * running[lang] + 28),
    0,
    width,
  );
  const links = filesOf(view.chart, view.state, lang).map(({ name }) => name);
  const foot = `${word("asOf", lang)}: ${asOf} · ${word("sourceCount", lang, { n: 100 })} · ${word("siteName", lang)} · CC BY 4.0`;
  return (
    textHeight(title, 20, 27, width, lang) +
    textHeight(summary, 16, 25.6, width, lang) +
    (chart.states.length > 1 ? toggles * css.toggle + (toggles - 1) * css.toggleGap : 0) +
    (chart.id in offers ? css.offer : 0) +
    picture +
    notes.reduce((sum, note) => sum + textHeight(note, 14, 22.4, width - 17, lang), 0) +
    css.summary +
    textHeight(foot, 14, 22.4, width, lang) +
    rowsOf(
      links.map((link) => textWidth(link, 14) * running[lang]),
      16,
      width,
    ) *
      css.link +
    css.margins
  );
}

/** Heights worked out so far: the code to paste into every state's page asks for the same. */
const known = new WeakMap<Chart, Map<Lang, number>>();

/**
 * A height in CSS px that holds the frame's content in every state and at every column width from 330 to 720 px: the
 * tallest, since a pasted frame knows neither its width nor what the reader will choose. Text is measured generously,
 * so the frame is rather too high than cut off.
 */
export function frameHeight(chart: Chart, lang: Lang): number {
  const inLangs = known.get(chart) ?? new Map<Lang, number>();
  known.set(chart, inLangs);
  const height =
    inLangs.get(lang) ??
    Math.max(
      ...chart.states.flatMap((state) => {
        const view = chart.view(tables, state);
        return widths.map((width) => contentHeight(chart, view, lang, width));
      }),
    );
  inLangs.set(lang, height);
  return Math.ceil(height / 10) * 10;
}
