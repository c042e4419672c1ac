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
    /** Minutes that reading and exercises take. */
    minutes: z.number().int().positive(),
    /** The lessons it builds on, by their names without numbers. */
    prerequisites: z.array(z.string()).default([]),
  }),
});

export const collections = { lessons };
