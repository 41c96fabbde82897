import { dispatch, interpolate, interpolateZoom, interrupt, pointer, select } from "d3";
import { enliven } from "../charts/live/life.ts";

declare global {
  /** What a chart's own life needs of D3 and finds here, so that it is not sent twice (see `bundle.ts`). */
  var chartD3: Record<string, unknown>;
}

globalThis.chartD3 = { dispatch, interpolate, interpolateZoom, interrupt, pointer, select };
globalThis.enlivenChart = enliven;
