import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate } from './common.ts';
import { publicContacts } from './public-contacts.ts';

/** Front matter of `news/<slug>.mdx`. */
export const newsSchema = z.strictObject({
  title: line,
  /** One sentence for lists, feeds and search. */
  summary: line,
  /** The date that the item carries. */
  date: vagueDate,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** What it announces; the build fails when that does not exist. */
  announces: z
    .strictObject({ plan: slug, version: slug.optional(), changes: z.array(slug).default([]) })
    .optional(),
  /** For journalists. */
  contact: line.optional(),
  publicContacts,
  source: sources,
});

export type NewsFrontMatter = z.output<typeof newsSchema>;
