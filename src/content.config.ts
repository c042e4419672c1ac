import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const lessons = defineCollection({
  loader: glob({
    base: "./content/lessons",
    pattern: "*/index.mdx",
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ""),
  }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** The title where there is little room. */
    short: z.string().min(1),
    /** What the reader wants to know, in one sentence. */
    question: z.string().min(1),
    /** The lessons it builds on, by their names without numbers. */
    prerequisites: z.array(z.string()).default([]),
    /** Whether the course ends with it; the lessons after it go further, each on a question of its own. */
    endsCourse: z.boolean().default(false),
  }),
});

export const collections = { lessons };
