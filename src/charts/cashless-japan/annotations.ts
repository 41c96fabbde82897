import * as Plot from "@observablehq/plot";
import { formatMoment } from "../../i18n/format.ts";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { textWidth, wrap } from "../kit/text.ts";
import { at, type Frame } from "./frame.ts";
import { lineHeight } from "./labels.ts";
import type { JapanModel } from "./model.ts";
import { incidentName, rewardsName, shortName } from "./names.ts";
import type { Placed } from "./place.ts";

/** Between what is written and the rule or band that it is about, and the foot of the scale, in px. */
const gap = 8;

/** A rule from the scale up to the value of the incident’s year, and the month beside it. */
export function incidentMarks(
  incident: readonly Placed[],
  model: JapanModel,
  { bottom, levels }: Frame,
  { lang, fontSize }: Canvas,
): Plot.Markish[] {
  const paint = colour("vermilion");
  const month = formatMoment(model.incident, lang, "month");
  // Between the lowest level’s percentage and the rule.
  const room = (incident[0]?.x ?? 0) - gap - textWidth(`${levels[0]}% `, fontSize);
  const fits = textWidth(incidentName[lang], fontSize, true) <= room;
  return [
    Plot.ruleX(incident, { x: "x", y1: "y", y2: bottom, stroke: paint, strokeWidth: 1.5 }),
    Plot.text(incident, {
      x: "x",
      y: bottom - gap,
      dx: -gap,
      text: () => `${month}\n${(fits ? incidentName : shortName)[lang]}`,
      textAnchor: "end",
      lineAnchor: "bottom",
      lineHeight,
      fill: paint,
      fontWeight: 700,
    }),
  ];
}

/** A band over the months of the state’s rewards, named on its right. */
export function rewardMarks(model: JapanModel, { x, top, bottom }: Frame, canvas: Canvas): Plot.Markish[] {
  const [x1, x2] = [x(at(model.rewards.start)), x(at(model.rewards.end))];
  const band = [{ x1, x2, lines: rewardLines(model, canvas.width - x2 - gap, canvas) }];
  return [
    Plot.rect(band, { x1: "x1", x2: "x2", y1: top, y2: bottom, fill: colour("shade") }),
    Plot.text(band, {
      x: "x2",
      y: bottom - gap,
      dx: gap,
      text: ({ lines }: { lines: string[] }) => lines.join("\n"),
      textAnchor: "start",
      lineAnchor: "bottom",
      lineHeight,
      fill: colour("soft"),
    }),
  ];
}

/** What the rewards are called and when they were paid, in lines that fit. */
function rewardLines({ rewards }: JapanModel, room: number, { lang, fontSize }: Canvas): string[] {
  const [start, end] = [rewards.start, rewards.end].map((moment) => formatMoment(moment, lang, "month"));
  const [first, last] = lang === "ja" ? [`${start}〜`, `${end}`] : [`${start} – `, `${end}`];
  const fits = textWidth(first + last, fontSize) <= room;
  return [
    ...wrap(rewardsName[lang], room, fontSize, lang),
    ...(fits ? [first + last] : [first.trim(), last]),
  ];
}
