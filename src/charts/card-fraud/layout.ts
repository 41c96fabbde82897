import { scaleLinear } from "d3";
import { formatQuantity } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth } from "../kit/text.ts";
import { type Label, labelOf } from "./labels.ts";
import type { CardFraudItem, CardFraudLine, CardFraudModel } from "./model.ts";
import { bare } from "./names.ts";

/** A point of a line, in px. */
export interface Placed {
  item: CardFraudItem;
  line: CardFraudLine;
  x: number;
  y: number;
  label: Label | null;
}

export interface Layout {
  x: (year: number) => number;
  y: (value: number) => number;
  top: number;
  bottom: number;
  height: number;
  /** Values with a rule across, each with its name; the highest says the unit. */
  ticks: readonly { value: number; name: string }[];
  /** Years with a name under the axis. */
  years: readonly number[];
  /** In the order of the model's items. */
  points: readonly Placed[];
}

const heights = { narrow: 400, medium: 420, wide: 460 };

/** Where everything stands. */
export function layOut(model: CardFraudModel, canvas: Canvas): Layout {
  const { size, width, fontSize, lang } = canvas;
  const most =
    model.state === "share" ? 100 : Math.max(...model.items.map(({ quantity }) => quantity.number));
  const values = scaleLinear([0, most], [0, 1]).nice(4);
  const height = heights[size];
  const top = 2.4 * fontSize;
  const bottom = height - 2 * fontSize;
  const ticks = ticksOf(values.ticks(4), model, lang);
  const left = Math.max(...ticks.slice(0, -1).map(({ name }) => textWidth(name, fontSize))) + fontSize;
  const right = width - textWidth("00.0%", fontSize, true) - fontSize;
  const x = scaleLinear([model.first, model.last], [left, right]);
  const y = values.copy().range([bottom, top]);
  const every = Array.from({ length: model.last - model.first + 1 }, (_, index) => model.first + index);
  const telling = [model.first, model.incident, model.last];
  return {
    x,
    y,
    top,
    bottom,
    height,
    ticks,
    years: size === "narrow" ? every.filter((year) => telling.includes(year)) : every,
    points: model.lines.flatMap((line) =>
      line.items.map((item) => ({
        item,
        line,
        x: x(item.row.year),
        y: y(item.quantity.number),
        label: labelOf(item, line, model, canvas),
      })),
    ),
  };
}

function ticksOf(values: readonly number[], { items }: CardFraudModel, lang: Lang): Layout["ticks"] {
  const unit = items[0]?.quantity.unit ?? "percent";
  return values.map((value, index) => {
    const quantity = { number: value, unit, about: false };
    return {
      value,
      name: index === values.length - 1 ? formatQuantity(quantity, lang) : bare(quantity, lang),
    };
  });
}
