import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** The chapters: `content/<lang>/<chapter>.mdx`, with ids such as `ja/launch`. */
const chapters = defineCollection({
  loader: glob({ base: "./content", pattern: "{ja,en}/*.mdx" }),
  schema: z.object({
    title: z.string(),
    /** What the chapter asks. */
    question: z.string(),
    /** For search engines and shared links. */
    description: z.string(),
    order: z.number().int(),
    /** The day it was first published, as `2026-11-22`. */
    published: z.iso.date(),
    /** The opening in plain words: three sentences. */
    plain: z.array(z.string()).length(3),
  }),
});

/** The pages of prose beside the chapters: `content/<lang>/pages/<page>.mdx`, with ids such as `ja/pages/method`. */
const pages = defineCollection({
  loader: glob({ base: "./content", pattern: "{ja,en}/pages/*.mdx" }),
  schema: z.object({ title: z.string(), description: z.string() }),
});

export const collections = { chapters, pages };
