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
  /** What people said of it. Word for word only where they are invented; otherwise reported. */
  said: z
    .array(z.strictObject({ by: line, role: line.optional(), text: line, source: sources }))
    .default([]),
  /** A picture in `news/files/`, with its description. */
  picture: z
    .strictObject({
      file: z.string().regex(/^files\/[^/\\.][^/\\]*$/, {
        error: 'Name a picture in the folder news/files, for example files/clinic.png.',
      }),
      alt: line,
      credit: line.optional(),
    })
    .optional(),
  /** Background for journalists, each a note of its own. */
  notesToEditors: z.array(line).default([]),
  /** For journalists. */
  contact: line.optional(),
  publicContacts,
  source: sources,
});

export type NewsFrontMatter = z.output<typeof newsSchema>;
