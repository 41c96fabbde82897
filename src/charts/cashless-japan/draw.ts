import type { Canvas } from "../kit/canvas.ts";
import { drawLines } from "./draw-lines.ts";
import { drawPace } from "./draw-pace.ts";
import type { JapanModel } from "./model.ts";

/** The values as lines over the years, with the goals around them; or each year’s gain as a row. */
export const draw = (model: JapanModel, canvas: Canvas): string =>
  model.state === "pace" ? drawPace(model, canvas) : drawLines(model, canvas);
