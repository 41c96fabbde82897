import type { Open } from "../../live/offer.ts";
import type { ExplorerData } from "./data.ts";
import { detailsFrom } from "./details.ts";
import { explorer } from "./explorer.ts";

/** Brings the explorer's data, which lie beside the chart's own. Rejects where they cannot be had. */
export async function start(figure: HTMLElement): Promise<Open> {
  const name = `explorer.${document.documentElement.lang}.json`;
  const response = await fetch(figure.dataset.json?.replace(/[^/]+$/, name) ?? name);
  const data: ExplorerData = await response.json();
  return explorer(figure, data, detailsFrom(data.page));
}
