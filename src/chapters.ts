import { type CollectionEntry, getCollection } from "astro:content";
import { chartOf } from "./charts/registry.ts";
import { facts, sourcesOf, tables } from "./data.ts";
import { chartUses, factUses } from "./facts/prose.ts";
import type { Lang } from "./i18n/lang.ts";
import type { Source } from "./tables/sources.ts";

export type Chapter = CollectionEntry<"chapters"> & { slug: string };

/** The chapters of a language in the story's order, each with its name in addresses. */
export async function chaptersIn(lang: Lang): Promise<Chapter[]> {
  const all = await getCollection("chapters", ({ id }) => id.startsWith(`${lang}/`));
  return all
    .map((entry) => ({ ...entry, slug: entry.id.slice(lang.length + 1) }))
    .sort((a, b) => a.data.order - b.data.order);
}

/** The sources behind a chapter's figures and charts, each once, in the order they are first used. */
export function sourcesOfChapter({ body = "" }: Chapter): Source[] {
  const ids = [
    ...factUses(body).flatMap(({ id }) => facts.get(id)?.sourceIds ?? []),
    ...chartUses(body).flatMap(({ id, state }) => chartOf(id).view(tables, state).sourceIds),
  ];
  return sourcesOf([...new Set(ids)]);
}
