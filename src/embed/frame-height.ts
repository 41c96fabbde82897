import type { View } from "../charts/chart.ts";
import { canvasOf, maxScale, shownSize } from "../charts/kit/canvas.ts";
import { wrap } from "../charts/kit/text.ts";
import type { Lang } from "../i18n/lang.ts";

/** The widths of articles' columns, CSS px. */
const widths = [330, 400, 480, 559, 560, 640, 720];

/** Lengths of the frame's stylesheet (`src/styles/figure.css`), CSS px. */
const frame = { padding: 12, title: 20, text: 16, small: 14, gaps: 92, states: 46, foot: 64 };

/**
 * A height in CSS px that holds the frame's content at every column width from 330 to 720 px: the tallest, since a
 * pasted frame cannot know its width. Text is measured generously, so the frame is rather too high than cut off.
 */
export function frameHeight(view: View, lang: Lang): number {
  const { title, summary, notes } = view.words(lang);
  const text = (words: string, size: number, lineHeight: number, width: number) =>
    wrap(words, width, size, lang).length * size * lineHeight;
  const heights = widths.map((outer) => {
    const width = outer - 2 * frame.padding;
    const canvas = canvasOf(shownSize(width), lang);
    const drawn = Number(/ height="([\d.]+)"/.exec(view.draw(canvas))?.[1]);
    const picture = drawn * Math.min(width / canvas.width, maxScale);
    return (
      text(title, frame.title, 1.35, width) +
      text(summary, frame.text, 1.6, width) +
      notes.reduce((sum, note) => sum + text(note, frame.small, 1.6, width - 20) + 4, 0) +
      frame.states +
      picture +
      frame.foot +
      frame.gaps
    );
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}
