import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, plot } from "../kit/plot.ts";
import { textWidth } from "../kit/text.ts";
import type { JapanItem } from "./items.ts";
import type { JapanModel } from "./model.ts";
import { gainHeading, incidentText, shortName, yearText } from "./names.ts";
import { incidentYear, yearOf } from "./read.ts";

const rowHeight = 26;

/** One row a year: a dot as far from zero as the ratio moved, on a leader as on a receipt. */
export function drawPace(model: JapanModel, canvas: Canvas): string {
  const { lang, fontSize, size, width } = canvas;
  const gains = model.items;
  const year = incidentYear(model);
  const isIncident = (item: JapanItem) => item.year === year;
  const number = ({ quantity }: JapanItem) => quantity.number;
  const signed = (item: JapanItem) =>
    `${number(item) < 0 ? "−" : "+"}${formatNumber({ ...item.quantity, number: Math.abs(number(item)) }, lang)}`;
  const left = Math.ceil(textWidth(yearText(year, lang), fontSize, true)) + 14;
  const numberWidth = Math.ceil(textWidth("+0.0", fontSize, true));
  const remark = size === "narrow" ? shortName[lang] : incidentText(model, lang);
  const beside = numberWidth + 22;
  const [least, most] = [Math.min(0, ...gains.map(number)), Math.max(...gains.map(number))];
  // As wide as lets every number, and the remark in its row, stand beside the dot.
  const reaches = gains.map((item) => {
    const room = width - left - beside - (isIncident(item) ? textWidth(remark, fontSize) : 0);
    return (room * (most - least)) / (number(item) - least);
  });
  const head = Math.round(fontSize * 1.9);
  const y = (item: JapanItem) => head + (gains.indexOf(item) + 0.5) * rowHeight;

  return plot(
    canvas,
    gains.map(({ key }) => key),
    {
      height: head + gains.length * rowHeight + 4,
      marginLeft: left,
      marginRight: width - left - Math.min(...reaches),
      marginTop: 0,
      marginBottom: 0,
      x: { domain: [least, most], axis: null },
      y: { type: "identity", axis: null },
      color: { type: "identity" },
      marks: [
        Plot.text([gainHeading[lang]], {
          frameAnchor: "left",
          y: fontSize * 0.8,
          text: (text: string) => text,
          textAnchor: "start",
          fill: colour("soft"),
        }),
        Plot.ruleX([0], { y1: head, y2: head + gains.length * rowHeight, stroke: colour("soft") }),
        ...[false, true].flatMap((telling) => {
          const own = gains.filter((item) => isIncident(item) === telling);
          const paint = colour(telling ? "vermilion" : "ink");
          return [
            Plot.ruleY(own, {
              x1: 0,
              x2: number,
              y,
              stroke: telling ? paint : colour("soft"),
              strokeDasharray: "0.1 5",
              strokeLinecap: "round",
              strokeWidth: 2,
            }),
            Plot.text(own, {
              frameAnchor: "left",
              y,
              dx: -10,
              text: (item: JapanItem) => yearOf(item, lang),
              textAnchor: "end",
              fill: telling ? paint : colour("soft"),
              fontWeight: telling ? 700 : 400,
            }),
          ];
        }),
        Plot.dot(gains, {
          ...items,
          x: number,
          y,
          r: 6,
          fill: (item: JapanItem) => colour(isIncident(item) ? "vermilion" : "ink"),
          stroke: (item: JapanItem) => colour(isIncident(item) ? "vermilion" : "ink"),
        }),
        Plot.text(gains, {
          ...labels,
          x: number,
          y,
          dx: 12,
          text: signed,
          textAnchor: "start",
          fill: (item: JapanItem) => colour(isIncident(item) ? "vermilion" : "ink"),
          fontWeight: 700,
        }),
        Plot.text(gains.filter(isIncident), {
          x: number,
          y,
          dx: beside,
          text: () => remark,
          textAnchor: "start",
          fill: colour("vermilion"),
        }),
      ],
    },
  );
}
