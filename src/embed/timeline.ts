import type { ExplorerData } from "../charts/timeline/live/data.ts";
import { explorer } from "../charts/timeline/live/explorer.ts";

declare global {
  /** Set before this script, in the same file: a sandboxed frame cannot fetch. */
  var timelineData: ExplorerData;
}

globalThis.startChart = (figure) => explorer(figure, globalThis.timelineData);
