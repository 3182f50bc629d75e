import { z } from 'astro/zod';
import { instant, line, slug, sources } from './common.ts';

/** A body that makes plans, takes part in them or speaks about them. */
const organisationSchema = z.strictObject({
  id: slug,
  name: line,
  /** Hold it back until this instant: a body of which nobody knows yet. */
  publishAt: instant.optional(),
  /** Other names under which texts, meetings and events name it. */
  alsoKnownAs: z.array(line).default([]),
  kind: z.enum([
    'commissioner',
    'provider',
    'council',
    'partnership',
    'scrutiny',
    'voluntary',
    'support-unit',
    'government',
    'think-tank',
    'representative',
    'other',
  ]),
  /** What it is, in a sentence. */
  summary: line.optional(),
  /** Id of the body that took over from it. */
  succeededBy: slug.optional(),
  source: sources,
});

/** `organisations.yaml`. */
export const organisationsSchema = z.array(organisationSchema);

export type Organisation = z.output<typeof organisationSchema>;
