import { describe, expect, it } from "vitest";
import { canvasOf, maxScale, type Size, shownSize } from "../charts/kit/canvas.ts";
import { charts } from "../charts/registry.ts";
import { langs } from "../i18n/lang.ts";
import { readTables } from "../tables/read.ts";
import { frameHeight } from "./frame-height.ts";

const { tables } = readTables();
const frames = charts.flatMap((chart) =>
  chart.states.flatMap((state) =>
    langs.map((lang) => ({ chart, view: chart.view(tables, state), id: chart.id, state, lang })),
  ),
);

describe.each(frames)("the frame of $id $state in $lang", ({ chart, view, state, lang }) => {
  const height = frameHeight(chart, lang);

  it("is a whole number of tens", () => {
    expect(height % 10).toBe(0);
    expect(height).toBeLessThan(5000);
  });

  it("holds the drawing and its words at every width of a column", () => {
    const drawnHeight = (size: Size) =>
      Number(/ height="([\d.]+)"/.exec(view.draw(canvasOf(size, lang)))?.[1]);
    const heights = { narrow: drawnHeight("narrow"), medium: drawnHeight("medium"), wide: 0 };
    for (let width = 330; width <= 720; width += 10) {
      const canvas = canvasOf(shownSize(width - 24), lang);
      const drawn = heights[canvas.size];
      expect(drawn).toBeGreaterThan(0);
      const picture = drawn * Math.min((width - 24) / canvas.width, maxScale);
      // Beside the picture: the title's line, the summary's, the toggles and the foot.
      expect(height, `${width} px`).toBeGreaterThan(picture + 27 + 25 + 45 + 22);
    }
  });

  it("grows with the words", () => {
    const words: typeof view.words = (inLang) => {
      const own = view.words(inLang);
      return { ...own, notes: [...own.notes, own.summary.repeat(5)] };
    };
    const heightOf = (shown: typeof view) =>
      frameHeight({ ...chart, states: [state], view: () => shown }, lang);
    expect(heightOf({ ...view, words })).toBeGreaterThan(heightOf(view));
  });
});
