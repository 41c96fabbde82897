import { getCollection } from "astro:content";
import type { Lang } from "./i18n/lang.ts";

/** The chapters of a language in the story's order, each with its name in addresses. */
export async function chaptersIn(lang: Lang) {
  const all = await getCollection("chapters", ({ id }) => id.startsWith(`${lang}/`));
  return all
    .map((entry) => ({ ...entry, slug: entry.id.slice(lang.length + 1) }))
    .sort((a, b) => a.data.order - b.data.order);
}
