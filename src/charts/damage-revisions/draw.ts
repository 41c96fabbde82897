import * as Plot from "@observablehq/plot";
import { formatQuantity } from "../../i18n/format.ts";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, plot } from "../kit/plot.ts";
import { textWidth } from "../kit/text.ts";
import type { DamageItem, DamageModel } from "./model.ts";
import { rowName } from "./words.ts";

/**
 * Dots on dotted leaders, one row a figure, as on a receipt. The estimate is hollow and stands apart above a rule;
 * nothing joins one figure to another.
 */
export function draw(model: DamageModel, canvas: Canvas): string {
  const { lang, fontSize, size } = canvas;
  const stacked = size === "narrow";
  const name = (item: DamageItem) => rowName(item, lang);
  const value = (item: DamageItem) => formatQuantity(item.quantity, lang);
  const widest = (text: (item: DamageItem) => string, bold: boolean) =>
    Math.max(...model.items.map((item) => textWidth(text(item), fontSize, bold)));
  const left = stacked ? 10 : Math.ceil(widest(name, false)) + 16;
  const right = Math.ceil(widest(value, true)) + 18;
  const rowHeight = stacked ? 62 : 46;
  const number = (item: DamageItem) => item.quantity.number;
  const hollow = ({ row }: DamageItem) => row.basis === "estimate";
  const y = ({ key }: DamageItem) => key;
  const lastEstimate = model.items.findLastIndex(hollow);

  return plot(canvas, model.items.map(y), {
    height: model.items.length * rowHeight + 4,
    marginLeft: left,
    marginRight: right,
    marginTop: 2,
    marginBottom: 2,
    x: { domain: [0, Math.max(...model.items.map(number))], axis: null },
    y: { type: "band", domain: model.items.map(y), axis: null, padding: 0 },
    marks: [
      Plot.ruleX([0], { stroke: colour("soft") }),
      Plot.ruleY(model.items, {
        x1: 0,
        x2: number,
        y,
        stroke: colour("soft"),
        strokeDasharray: "0.1 5",
        strokeLinecap: "round",
        strokeWidth: 2,
        dy: stacked ? 11 : 0,
      }),
      Plot.ruleY(model.items.slice(lastEstimate, lastEstimate + 1), {
        y,
        dy: rowHeight / 2,
        insetLeft: -left,
        insetRight: -right,
        stroke: colour("line"),
      }),
      Plot.text(model.items, {
        x: 0,
        y,
        text: name,
        textAnchor: stacked ? "start" : "end",
        dx: stacked ? 9 : -12,
        dy: stacked ? -13 : 0,
        fill: colour("soft"),
      }),
      Plot.dot(model.items, {
        ...items,
        x: number,
        y,
        r: 7,
        dy: stacked ? 11 : 0,
        fill: (item: DamageItem) => (hollow(item) ? colour("paper") : colour("vermilion")),
        stroke: colour("vermilion"),
        strokeWidth: 2.5,
      }),
      Plot.text(model.items, {
        ...labels,
        x: number,
        y,
        text: value,
        textAnchor: "start",
        dx: 14,
        dy: stacked ? 11 : 0,
        fill: colour("ink"),
        fontWeight: 700,
      }),
    ],
    color: { type: "identity" },
  });
}
