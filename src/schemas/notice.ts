import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate } from './common.ts';
import { publicContacts } from './public-contacts.ts';

/** Something that an earlier notice said and that no longer holds, since this one says otherwise. */
const overtakenSchema = z.strictObject({
  /** The earlier notice. */
  notice: slug,
  /** Words of it, as they stand there, in exactly one place. */
  quote: line,
  /** What holds now, in a sentence. */
  now: line,
  source: sources,
});

/** Front matter of `notices/<slug>.mdx`: a dated notice in a plan's life; its text is what it says, in our words. */
export const noticeSchema = z.strictObject({
  title: line,
  /** Its place in the stack: 1 for the first, one more for each after it. */
  number: z.int().min(1),
  /** The day that it carries, or that follows from it. */
  date: vagueDate,
  /** How the date is known, where the notice does not carry it. */
  dateNote: line.optional(),
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** One sentence for lists, feeds and search. */
  summary: line,
  /** The version that it speaks of. */
  about: slug.optional(),
  /** The engagement that it speaks of. */
  engagement: slug.optional(),
  overtakes: z.array(overtakenSchema).default([]),
  publicContacts,
  source: sources,
});

export type NoticeFrontMatter = z.output<typeof noticeSchema>;
