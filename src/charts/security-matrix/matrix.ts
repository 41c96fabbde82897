import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { type FeatureRow, isOwn } from "./model.ts";
import { type Place, pad, type Room } from "./sheet.ts";
import { dateOf, featureName, notFound, serviceName } from "./texts.ts";

/** How wide the columns of a matrix are, px: what each needs for its dates, and an equal share of what is left. */
function columnsOf(rows: readonly FeatureRow[], width: number, { lang, fontSize }: Canvas): number[] {
  const needs = rows.map(({ cells }) => {
    const texts = cells.map(({ item }) => (item ? dateOf(item, lang) : `– ${notFound[lang]}`));
    return Math.max(...texts.map((text) => textWidth(text, fontSize)));
  });
  const share = (width - needs.reduce((sum, need) => sum + need, 0)) / rows.length;
  return needs.map((need) => need + share);
}

/** Services down, features across. */
export const matrix: Place = ({ rows, services }, canvas, sheet, nameWidth) => {
  const { lang, width } = canvas;
  const left = nameWidth + pad;
  const columns = columnsOf(rows, width - left, canvas);
  const column = (at: number, y: number): Room => ({
    x: left + columns.slice(0, at).reduce((sum, wide) => sum + wide, 0),
    y,
    width: (columns[at] as number) - 4,
  });
  const whole = { x: 0, y: 0, width };
  // Headings stand on the rule: the lines of the longest come first.
  const heads = rows.map(({ feature }, at) => {
    const from = sheet.lines.length;
    const end = sheet.write(featureName(feature, lang), column(at, 0), "ink", true);
    return { own: sheet.lines.slice(from), end };
  });
  const under = Math.max(...heads.map(({ end }) => end));
  for (const { own, end } of heads) for (const text of own) text.y += under - end;
  let y = under + pad;
  sheet.rule(whole, y, true);
  services.forEach((service, index) => {
    const top = { ...whole, y };
    const room = { x: pad, y: y + pad, width: nameWidth };
    sheet.write(serviceName(service, lang), room, "ink", isOwn(service));
    const ends = rows.map(({ cells }, at) => {
      const item = cells[index]?.item;
      const cell = column(at, y + pad);
      return item ? sheet.known(item, cell, true) : sheet.write(`– ${notFound[lang]}`, cell);
    });
    y = Math.max(...ends) + pad;
    if (isOwn(service)) sheet.band(top, y);
    sheet.rule(whole, y);
  });
  return y + 1;
};
