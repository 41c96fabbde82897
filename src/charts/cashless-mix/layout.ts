import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import type { MixModel } from "./model.ts";
import { columnNumber, incidentText } from "./names.ts";
import { type Panel, panelOf } from "./panel.ts";

export interface Layout {
  height: number;
  panels: readonly Panel[];
  /** What the incident is called, over the first panel’s rule. */
  remark: { x: number; y: number; text: string };
}

const clamp = (x: number, least: number, most: number) => Math.min(Math.max(x, least), Math.max(least, most));

/**
 * Panels side by side on one base where there is width for it, else one under the other, each only as high as its
 * tallest column. All have the same scale.
 */
export function layOut(model: MixModel, canvas: Canvas): Layout {
  const { size, width, fontSize, lang } = canvas;
  const line = Math.round(fontSize * 1.4);
  const aside = size === "wide";
  const between = 36;
  const count = aside ? model.panels.length : 1;
  const panelWidth = (width - between * (count - 1)) / count;
  const tallest = Math.max(...model.items.map(({ quantity }) => quantity.number));
  const full = { narrow: 150, medium: 170, wide: 250 }[size];
  const scale = full / tallest;
  const widest = Math.max(...model.items.map((item) => textWidth(columnNumber(item, lang), fontSize, true)));
  const slot = panelWidth / (model.years[1] - model.years[0] + 1);
  const overhang = widest > slot - 3 ? widest - 0.7 * slot : 0;
  const remark = incidentText(model, lang);
  let top = line + 10;
  const panels = model.panels.map(({ method, items }, index): Panel => {
    const left = aside ? index * (panelWidth + between) : 0;
    const own = Math.max(...items.map(({ quantity }) => quantity.number)) * scale;
    // The first panel has the incident’s name under its head; side by side all heads stay level.
    const remarked = aside || index === 0;
    const ruleTop = top + line + (remarked ? line : 0);
    const base = ruleTop + line + 6 + (aside ? full : own);
    const frame = { left, right: left + panelWidth, headY: top + line / 2, ruleTop, base, scale, overhang };
    if (!aside) top = base + line + 16;
    return panelOf(model, method, frame, canvas);
  });
  const first = panels[0] as Panel;
  const half = textWidth(remark, fontSize, true) / 2;
  return {
    height: Math.ceil(Math.max(...panels.map(({ base }) => base))) + line + 4,
    panels,
    remark: {
      x: clamp(first.x, first.left + half, first.right - half),
      y: first.headY + line,
      text: remark,
    },
  };
}
