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
    /** The opening in plain words: three sentences. */
    plain: z.array(z.string()).length(3),
  }),
});

export const collections = { chapters };
