import { z } from 'astro/zod';
import { line, notRecorded, sectionId, slug, sourceId } from './common.ts';
import { publicContacts } from './public-contacts.ts';

/** Why something changed. */
const reasonSchema = z
  .strictObject({
    kind: z.enum([
      'feedback',
      'report',
      'finance',
      'service-need',
      'law-or-policy',
      'evidence',
      'decision',
    ]),
    /** Id of a theme of this plan: required for feedback, and only there. */
    theme: slug.optional(),
    /** `stated`: the source says so. `inferred`: our reading, shown as such and never counted as explained. */
    basis: z.enum(['stated', 'inferred']),
    /** One sentence of why. */
    summary: line.optional(),
    source: z.array(sourceId).default([]),
  })
  .refine(({ kind, theme }) => kind !== 'feedback' || theme !== undefined, {
    path: ['kind'],
    error: 'A reason of the kind “feedback” names its theme: add “theme: <id>”.',
  });

/** Which changes a record speaks of. */
export const selectorSchema = z.union([
  z.strictObject({ section: sectionId, whole: z.enum(['added', 'removed', 'moved']) }),
  z.strictObject({ section: sectionId, was: sectionId.optional() }),
  z.strictObject({ after: line, prefix: line.optional(), suffix: line.optional() }),
  z.strictObject({ before: line, prefix: line.optional(), suffix: line.optional() }),
]);

/** What a person recorded about one or several changes. */
const changeRecordSchema = z.strictObject({
  /** Chosen once, unique in the version: the permanent address of the change. */
  id: slug,
  /** Whether the plan says something else now, or says the same otherwise. */
  class: z.enum(['substantive', 'editorial']),
  /** One sentence for readers: what is different. */
  summary: line,
  /** Where; `not-recorded` for a reason whose place no source gives. */
  at: z.union([notRecorded, z.array(selectorSchema).min(1)]),
  /** Why; `not-recorded` is counted as unexplained and shown so. */
  reasons: z.union([notRecorded, z.array(reasonSchema).min(1)]),
  /** What a reader should know when comparing: two counts on different bases. */
  note: line.optional(),
});

/** `changes.yaml`: a version against the one that it amends or replaces. */
export const changesSchema = z.strictObject({
  records: z.array(changeRecordSchema),
  publicContacts,
});

export type ChangesFile = z.output<typeof changesSchema>;
