import { z } from 'astro/zod';
import { HANDLING_STEPS } from '../core/life/handling.ts';
import { line, slug, sources, vagueDate } from './common.ts';

/** What was done with feedback, step by step; a step that no source tells of is not there. */
export const handlingSchema = z
  .array(
    z.strictObject({
      step: z.enum(HANDLING_STEPS),
      date: vagueDate.default('unknown'),
      /** Who did it, or with whom it was shared. */
      by: line.optional(),
      with: line.optional(),
      document: slug.optional(),
      note: line.optional(),
      source: sources,
    }),
  )
  .default([]);

export type Handling = z.output<typeof handlingSchema>;
