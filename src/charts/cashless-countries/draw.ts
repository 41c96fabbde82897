import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, plot } from "../kit/plot.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { CashlessItem, CashlessModel } from "./model.ts";
import { countryName, ratio, seriesNames } from "./words.ts";

const barHeight = 20;
const rowHeight = 32;

/** Bars from zero to a hundred percent, one row a country; Japan in vermilion, a rounded value hollow. */
export function draw(model: CashlessModel, canvas: Canvas): string {
  const { lang, fontSize } = canvas;
  const name = (item: CashlessItem) => countryName(item, lang);
  const widest = Math.max(...model.items.map((item) => textWidth(name(item), fontSize, true)));
  const ranked = model.items.some(({ rank }) => rank !== null);
  const rankWidth = ranked ? textWidth("00", fontSize, true) + 12 : 0;
  const left = Math.ceil(rankWidth + widest + 12);
  const right = Math.ceil(textWidth("約00.0%", fontSize, true) + 8);
  const { rows, headings, axes, height } = layout(model, canvas);
  const y = ({ key }: CashlessItem) => rows.get(key) as number;
  const japan = ({ row }: CashlessItem) => row.country_iso3 === "JPN";
  const paint = (item: CashlessItem) => colour(japan(item) ? "vermilion" : "mark");
  const weighted = (heavy: boolean) => model.items.filter((item) => japan(item) === heavy);

  return plot(
    canvas,
    model.items.map(({ key }) => key),
    {
      height,
      marginLeft: left,
      marginRight: right,
      marginTop: 0,
      marginBottom: 0,
      x: { domain: [0, 100], axis: null },
      y: { type: "identity", axis: null },
      color: { type: "identity" },
      marks: [
        Plot.text(headings, {
          frameAnchor: "left",
          y: "y",
          dx: -left,
          text: "text",
          textAnchor: "start",
          fontWeight: 700,
          fill: colour("ink"),
        }),
        ...[true, false].flatMap((heavy) => [
          Plot.text(weighted(heavy), {
            x: 0,
            y,
            dx: rankWidth - 10 - left,
            text: ({ rank }: CashlessItem) => (rank === null ? "" : `${rank}`),
            textAnchor: "end",
            fill: colour(heavy ? "vermilion" : "soft"),
            fontWeight: heavy ? 700 : 400,
          }),
          Plot.text(weighted(heavy), {
            x: 0,
            y,
            dx: rankWidth - left,
            text: name,
            textAnchor: "start",
            fill: colour(heavy ? "vermilion" : "ink"),
            fontWeight: heavy ? 700 : 400,
          }),
        ]),
        Plot.rect(model.items, {
          ...items,
          x1: 0,
          x2: ({ row }: CashlessItem) => row.ratio_pct.number,
          y1: (item: CashlessItem) => y(item) - barHeight / 2,
          y2: (item: CashlessItem) => y(item) + barHeight / 2,
          fill: (item: CashlessItem) => (item.row.rounded ? colour("paper") : paint(item)),
          stroke: paint,
          strokeWidth: 1.5,
        }),
        Plot.text(model.items, {
          ...labels,
          x: ({ row }: CashlessItem) => row.ratio_pct.number,
          y,
          dx: 8,
          text: (item: CashlessItem) => ratio(item, lang),
          textAnchor: "start",
          fill: colour("ink"),
          fontWeight: 700,
        }),
        Plot.ruleX(axes, { x: 0, y1: "top", y2: "bottom", stroke: colour("ink") }),
      ],
    },
  );
}

/** Where every row and panel heading stands, in px from the top; a single panel needs no heading. */
function layout({ panels }: CashlessModel, { width, fontSize, lang }: Canvas) {
  const rows = new Map<string, number>();
  const headings: { text: string; y: number }[] = [];
  const axes: { top: number; bottom: number }[] = [];
  const lineHeight = Math.round(fontSize * 1.4);
  let top = 0;
  panels.forEach(({ series, items }, index) => {
    if (panels.length > 1) {
      if (index > 0) top += rowHeight / 2;
      for (const text of wrap(seriesNames[series]?.[lang] ?? series, width, fontSize * 1.06, lang)) {
        headings.push({ text, y: top + lineHeight / 2 });
        top += lineHeight;
      }
      top += 4;
    }
    axes.push({ top, bottom: top + items.length * rowHeight });
    for (const { key } of items) {
      rows.set(key, top + rowHeight / 2);
      top += rowHeight;
    }
  });
  return { rows, headings, axes, height: top };
}
