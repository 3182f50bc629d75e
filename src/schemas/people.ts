import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate } from './common.ts';

/** Something that a person said in public, reported in our words. */
const saidSchema = z.strictObject({
  date: vagueDate,
  /** In indirect speech. */
  summary: line,
  /** What they spoke about or where it stands; at least the plan or the report. */
  plan: slug.optional(),
  report: slug.optional(),
  news: slug.optional(),
  notice: slug.optional(),
  meeting: slug.optional(),
  source: sources,
});

/** A person in public life, with the part they had at the time. */
const personSchema = z.strictObject({
  id: slug,
  name: line,
  /** Hold all of it back until this instant. */
  publishAt: instant.optional(),
  roles: z
    .array(
      z.strictObject({
        title: line,
        organisation: line.optional(),
        at: vagueDate,
        source: sources,
      }),
    )
    .min(1),
  said: z.array(saidSchema).default([]),
});

/** `people.yaml`. */
export const peopleSchema = z.array(personSchema);

export type Person = z.output<typeof personSchema>;
