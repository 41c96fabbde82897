import type { ExplorerData } from "../charts/timeline/live/data.ts";
import { classicScript } from "./bundle.ts";

/** The explorer with its data, in one classic script. */
export const explorerScript = async (data: ExplorerData): Promise<string> =>
  `globalThis.timelineData=${JSON.stringify(data)};${await classicScript("timeline")}`;
