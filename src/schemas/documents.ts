import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate } from './common.ts';
import { fileOf, PENDING_HAS_NO_PLACE, renditionKeys } from './rendition.ts';

/** One form of a document. */
const documentRenditionSchema = z
  .strictObject({
    ...renditionKeys,
    /** A file of this plan, `files/report.pdf`. */
    file: fileOf('plan', 'files/report.pdf').optional(),
  })
  .refine(({ pending, file, at }) => !pending || (!file && !at), PENDING_HAS_NO_PLACE);

/** A document in a plan's life that is no version of it. */
const documentSchema = z.strictObject({
  id: slug,
  title: line,
  kind: z.enum([
    'findings',
    'feedback-summary',
    'business-case',
    'proposal',
    'questionnaire',
    'slides',
    'minutes',
    'meeting-paper',
    'briefing',
    'report',
    'other',
  ]),
  /** What it is, in a sentence or two. */
  summary: line,
  /** When it was published; vague where the source is. */
  date: vagueDate,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** Who wrote it. */
  by: z.array(line).default([]),
  /** The version that it is about. */
  about: slug.optional(),
  /** The engagement that it tells of. */
  engagement: slug.optional(),
  renditions: z.array(documentRenditionSchema).default([]),
  source: sources,
});

/** `documents.yaml` of a plan. */
export const documentsSchema = z.array(documentSchema);

export type DocumentData = z.output<typeof documentSchema>;
