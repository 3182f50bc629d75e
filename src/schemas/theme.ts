import { z } from 'astro/zod';
import { instant, line, notRecorded, sectionId, slug, sources } from './common.ts';
import { handlingSchema } from './handling.ts';
import { publicContacts } from './public-contacts.ts';
import { COUNTS, isSafeCount, safeToPublish, UNSAFE_COUNT } from './small-counts.ts';

/** What the plan's owner decided about a theme in one version. */
const dispositionSchema = z.strictObject({
  version: slug,
  disposition: z.enum([
    'accepted',
    'partly',
    'already',
    'not-accepted',
    'out-of-scope',
    'deferred',
    'not-recorded',
  ]),
  /** `stated`: the source says so. `inferred`: our reading, shown as such. */
  basis: z.enum(['stated', 'inferred']).optional(),
  /** One or two sentences of why. */
  reason: line.optional(),
  /** Sections that it concerns, also those that did not change. */
  sections: z.array(sectionId).default([]),
  source: sources,
});

/** Front matter of `themes/<theme>.mdx`; the text below it is what was heard. */
export const themeSchema = z.strictObject({
  title: line,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** Whether people were `asked` about it, or it `emerged`. */
  origin: z.enum(['asked', 'emerged']),
  /** The theme that it is a part of. */
  parent: slug.optional(),
  alsoKnownAs: z.array(line).default([]),
  /** How people stood to what was proposed. */
  stance: z
    .enum(['support', 'support-with-conditions', 'mixed', 'concern', 'opposition'])
    .optional(),
  /** What kind of thing people said. */
  said: z
    .array(
      z.enum([
        'effect-on-me',
        'experience',
        'what-matters-most',
        'something-to-consider',
        'question',
      ]),
    )
    .default([]),
  /** The version that people spoke about. */
  about: slug,
  /** Sections of that version that the theme is about. */
  sections: z.array(sectionId).default([]),
  /** Where it was heard; a count only where a source gives one for this theme. */
  heardAt: z.union([
    notRecorded,
    z
      .array(
        z
          .strictObject({
            engagement: slug,
            /** `fewer-than-5` for a number that could lead to people. */
            count: z.union(COUNTS).optional(),
            /** Why a number under 5 identifies nobody; without it such a number is refused. */
            safeToPublish,
            unit: z
              .enum(['people', 'attendances', 'responses', 'organisations', 'signatures'])
              .optional(),
            source: sources,
          })
          .refine(isSafeCount, UNSAFE_COUNT),
      )
      .min(1),
  ]),
  /** What was done with it, as far as that is known of this theme; otherwise see the engagement. */
  handling: handlingSchema,
  /** One for each version that followed the feedback. */
  dispositions: z.array(dispositionSchema).default([]),
  publicContacts,
  source: sources,
});

export type ThemeFrontMatter = z.output<typeof themeSchema>;
