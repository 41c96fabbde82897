import type { Canvas } from "../kit/canvas.ts";
import { drawBars } from "./draw-bars.ts";
import { drawMilestones } from "./draw-milestones.ts";
import type { CodeModel } from "./model.ts";

/** Milestones on an axis of time; bars where every value covers a month, a quarter or a year. */
export const draw = (model: CodeModel, canvas: Canvas): string =>
  model.state === "registered" ? drawMilestones(model, canvas) : drawBars(model, canvas);
