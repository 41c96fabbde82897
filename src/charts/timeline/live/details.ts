import { fetchPage } from "../../live/fetch-page.ts";
import type { Details } from "./explorer.ts";

/** Brings an event's text and sources from the page that lists every event, which is fetched once. */
export function detailsFrom(address: string): Details {
  let page: Promise<Document> | undefined;
  return async (key) => {
    page ??= fetchPage(address);
    const told = (await page).querySelectorAll(`#${CSS.escape(key)} > :not(.detail-when, h2)`);
    return [...told].map((node) => node.cloneNode(true));
  };
}
