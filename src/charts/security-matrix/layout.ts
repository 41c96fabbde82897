import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { matrix } from "./matrix.ts";
import { type FeatureRow, isOwn, type MatrixModel } from "./model.ts";
import { type Place, pad, type Room, type Sheet, sheetFor } from "./sheet.ts";
import { featureName, noteOf, serviceName } from "./texts.ts";

export interface Layout extends Pick<Sheet, "lines" | "items" | "bands" | "rules"> {
  height: number;
}

/** Above and below what is known in full. */
const air = 8;
const gutter = 24;

/**
 * Where everything stands: every feature as a block of lines, or services down and features across on a wide page; one
 * feature as a list with what is known in full.
 */
export function layOut(model: MatrixModel, canvas: Canvas): Layout {
  const sheet = sheetFor(canvas);
  const names = model.services.map((service) => serviceName(service, canvas.lang));
  const nameWidth = Math.ceil(Math.max(...names.map((name) => textWidth(name, canvas.fontSize, true)))) + 12;
  const place = model.state === "all" ? (canvas.size === "wide" ? matrix : blocks) : list;
  return { ...sheet, height: place(model, canvas, sheet, nameWidth) };
}

/** Blocks of lines, two beside each other where there is room. */
const blocks: Place = ({ rows }, { lang, width, size }, sheet, nameWidth) => {
  const columns = size === "narrow" ? 1 : 2;
  const each = (width - (columns - 1) * gutter) / columns;
  const block = (row: FeatureRow, room: Room): number => {
    let y = sheet.write(featureName(row.feature, lang), room, "ink", true) + pad;
    sheet.rule(room, y, true);
    for (const { service, item } of row.cells) {
      if (!item) continue;
      const top = { ...room, y };
      const inner = { x: room.x + pad, y: y + pad, width: nameWidth };
      sheet.name(item, inner);
      const beside = { ...inner, x: inner.x + nameWidth, width: room.width - nameWidth - pad };
      y = sheet.known(item, beside) + pad;
      if (isOwn(service)) sheet.band(top, y);
      sheet.rule(room, y);
    }
    return sheet.missing(row, { x: room.x + pad, y: y + pad, width: room.width - pad });
  };
  let y = 0;
  for (let at = 0; at < rows.length; at += columns) {
    const ends = rows
      .slice(at, at + columns)
      .map((row, column) => block(row, { x: column * (each + gutter), y, width: each }));
    y = Math.max(...ends) + gutter;
  }
  return y - gutter;
};

/** One feature's services, what is known beside the name or, on a narrow page, under it. */
const list: Place = ({ rows }, { lang, width, size }, sheet, nameWidth) => {
  const whole = { x: 0, y: 0, width };
  const knownWidth = size === "wide" ? 270 : 165;
  let y = 0;
  sheet.rule(whole, 1, true);
  for (const row of rows) {
    for (const { service, item } of row.cells) {
      if (!item) continue;
      const top = { ...whole, y };
      const room = { x: pad, y: y + air, width: nameWidth };
      sheet.name(item, room);
      const beside = { x: pad + nameWidth, y: room.y };
      const text = noteOf(item, lang);
      if (size === "narrow") {
        const below = sheet.known(item, { ...beside, width: width - beside.x });
        y = sheet.write(text, { x: pad, y: below, width: width - 2 * pad }) + air;
      } else {
        const known = sheet.known(item, { ...beside, width: knownWidth });
        const x = beside.x + knownWidth + 12;
        y = Math.max(known, sheet.write(text, { x, y: room.y, width: width - x - pad })) + air;
      }
      if (isOwn(service)) sheet.band(top, y);
      sheet.rule(whole, y);
    }
    y = sheet.missing(row, { x: pad, y: y + pad + 4, width: width - 2 * pad });
  }
  return y + 2;
};
