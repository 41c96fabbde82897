import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, laidOut, plot } from "../kit/plot.ts";
import { layOut } from "./layout.ts";
import type { Method, MixModel } from "./model.ts";
import { heading, unitText } from "./names.ts";
import type { Column, Panel } from "./panel.ts";

/** Columns by year, one panel a method, all on one scale; code payments in vermilion, weak values hollow. */
export function draw(model: MixModel, canvas: Canvas): string {
  const { lang, fontSize } = canvas;
  const { height, panels, remark } = layOut(model, canvas);
  const columns = panels.flatMap((panel) => panel.columns);
  const paint = (method: Method) => colour(method === "code" ? "vermilion" : "mark");
  const flat = <T>(of: (panel: Panel) => readonly T[]) => panels.flatMap((panel) => [...of(panel)]);

  return plot(
    canvas,
    columns.map(({ item }) => item.key),
    {
      height,
      ...laidOut,
      marks: [
        Plot.text([unitText[model.state][lang]], {
          x: 0,
          y: fontSize * 0.8,
          text: (text: string) => text,
          textAnchor: "start",
          fill: colour("soft"),
        }),
        Plot.text(panels, {
          x: "left",
          y: "headY",
          text: ({ method }: Panel) => heading(method, lang),
          textAnchor: "start",
          fill: ({ method }: Panel) => colour(method === "code" ? "vermilion" : "ink"),
          fontWeight: 700,
        }),
        Plot.text([remark], { x: "x", y: "y", text: "text", fill: colour("vermilion") }),
        Plot.ruleX(
          flat(({ x, rule }) => (rule ? [{ ...rule, x }] : [])),
          { x: "x", y1: "y1", y2: "y2", stroke: colour("vermilion") },
        ),
        ...[false, true].map((weak) =>
          Plot.rect(columns, {
            ...items,
            filter: ({ item }: Column) => item.weak === weak,
            x1: "x1",
            x2: "x2",
            y1: "y1",
            y2: "y2",
            fill: ({ item }: Column) => (weak ? colour("paper") : paint(item.method)),
            stroke: ({ item }: Column) => paint(item.method),
            strokeWidth: 1.5,
            ...(weak ? { strokeDasharray: "3 2" } : {}),
          }),
        ),
        Plot.ruleY(panels, { x1: "left", x2: "right", y: "base", stroke: colour("soft") }),
        Plot.text(
          flat(({ gaps }) => gaps),
          {
            x: "x",
            y: "y",
            text: ({ lines }: { lines: readonly string[] }) => lines.join("\n"),
            lineAnchor: "bottom",
            lineHeight: 1.2,
            fill: colour("soft"),
          },
        ),
        ...[false, true].map((telling) =>
          Plot.text(
            panels.flatMap(({ ticks, base }) =>
              ticks.filter(({ incident }) => incident === telling).map((tick) => ({ ...tick, base })),
            ),
            {
              x: "x",
              y: ({ base }: { base: number }) => base + fontSize * 0.9,
              text: "text",
              fill: colour(telling ? "vermilion" : "soft"),
              fontWeight: telling ? 700 : 400,
            },
          ),
        ),
        ...(["start", "middle", "end"] as const).map((anchor) =>
          Plot.text(columns, {
            ...labels,
            filter: ({ label }: Column) => label?.anchor === anchor,
            x: ({ label }: Column) => label?.x ?? null,
            y: ({ label }: Column) => label?.y ?? null,
            text: ({ label }: Column) => label?.text ?? "",
            textAnchor: anchor,
            lineAnchor: "bottom",
            fill: ({ item }: Column) => colour(item.weak ? "soft" : "ink"),
            fontWeight: 700,
          }),
        ),
      ],
    },
  );
}
