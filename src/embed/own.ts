import type { View } from "../charts/chart.ts";
import { canvasOf } from "../charts/kit/canvas.ts";
import { drawnSize } from "../charts/kit/drawn-size.ts";
import { literalColours, type Scheme } from "../charts/kit/palette.ts";
import { escapeMarkup as escape } from "../escape.ts";
import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";

/** Paper around the drawing, px: little, since it takes from the letters' size on a phone. */
const margin = 4;

/**
 * The drawing on a sheet of its own. Without a stylesheet nothing can choose between drawings, so that it is the
 * narrow one: a width of 100 % and a fixed height scale it down where the column is narrower and never up. No ids, no
 * names of ours, no colour of the host's.
 */
function sheet(view: View, lang: Lang, scheme: Scheme): string {
  const drawing = view.draw(canvasOf("narrow", lang));
  const size = drawnSize(drawing);
  const [width, height] = [size.width + 2 * margin, size.height + 2 * margin];
  const inner = drawing
    .replace(/ data-[a-z]+="[^"]*"/g, "")
    .replace(/^<svg /, `<svg x="${margin}" y="${margin}" `)
    .replaceAll("currentColor", "var(--c-ink)");
  return literalColours(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin meet" font-family="sans-serif" role="img" aria-label="${escape(view.words(lang).title)}"><rect width="${width}" height="${height}" fill="var(--c-paper)"/>${inner}</svg>`,
    scheme,
  );
}

function tableOf(view: View, lang: Lang): string {
  const { columns, rows } = view.table(lang);
  const align = (at: number) => (columns[at]?.numeric ? ' align="right"' : ' align="left"');
  const head = columns.map(({ heading }, at) => `<th scope="col"${align(at)}>${escape(heading)}</th>`);
  const body = rows.map(({ cells: [name = "", ...cells] }) => {
    const rest = cells.map((cell, at) => `<td${align(at + 1)}>${escape(cell)}</td>`);
    return `<tr><th scope="row" align="left">${escape(name)}</th>${rest.join("")}</tr>`;
  });
  return `<table cellpadding="4"><thead><tr>${head.join("")}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}

/**
 * One state of a chart as HTML to own: title, summary, drawing, cautions, table, credit. It needs no script, no
 * stylesheet, no style attribute and nothing from this site, and can stand on a page twice. `page` is the chart's page
 * by its full address.
 */
export function ownHtml(view: View, lang: Lang, scheme: Scheme, page: string): string {
  const { title, summary, notes, asOf } = view.words(lang);
  const list = notes.map((note) => `<li>${escape(note)}</li>`);
  return [
    `<div lang="${lang}" role="group" aria-label="${escape(title)}">`,
    `<p><strong>${escape(title)}</strong></p>`,
    `<p>${escape(summary)}</p>`,
    sheet(view, lang, scheme),
    ...(list.length > 0 ? [`<ul>${list.join("")}</ul>`] : []),
    `<details><summary>${word("table", lang)}</summary>${tableOf(view, lang)}</details>`,
    `<p><small>${word("asOf", lang)}${lang === "ja" ? "：" : ": "}${escape(asOf)} · <a href="${escape(page)}">${word("siteName", lang)}</a> · CC BY 4.0</small></p>`,
    "</div>\n",
  ].join("\n");
}
