import { z } from 'astro/zod';
import { line, sectionId, slug, vagueDate, webAddress } from './common.ts';

/** The forms in which a version or a document can be had. */
export const FORMS = [
  'html',
  'pdf',
  'word',
  'slides',
  'full-report',
  'executive-summary',
  'summary',
  'appendix',
  'easy-read',
  'large-print',
  'translation',
  'audio',
  'bsl',
  'hard-copy',
] as const;

/** What every form of a version or a document says of itself. */
export const renditionKeys = {
  form: z.enum(FORMS),
  title: line,
  /** Language, where it is not the site's. */
  language: line.optional(),
  /** Where it stood at the time; printed, not linked. */
  at: z.union([webAddress, z.literal('not-recorded')]).optional(),
  /** How many pages it has. */
  pages: z.int().min(1).optional(),
  /** Where it stands inside another form: “Full report, pages 3 to 9”. */
  within: line.optional(),
  /** Announced and not there yet: since when. */
  pending: z.strictObject({ since: vagueDate, note: line.optional() }).optional(),
  /** Id of the version that it was made from, where that is another. */
  basedOn: slug.optional(),
  /** The sections that it covers, where that is not all of them. */
  sections: z.array(sectionId).default([]),
};

/** What a person can only do with one of the two. */
export const PENDING_HAS_NO_PLACE = {
  path: ['pending'],
  error: 'What is pending stands nowhere yet. Take “pending” out, or “file” and “at”.',
};

/**
 * A file in the folder `files` of a version or of a plan.
 *
 * @param example Its name as an editor might write it, for the message.
 */
export function fileOf(owner: 'version' | 'plan', example: string) {
  return z.string().regex(/^files\/[^/\\.][^/\\]*$/, {
    error: `Name a file in this ${owner}’s folder “files”, for example ${example}.`,
  });
}

/** One form of a version: the PDF, the Easy Read, a summary, a translation. */
export const renditionSchema = z
  .strictObject({
    ...renditionKeys,
    /** A file of this version, `files/plan.pdf`. */
    file: fileOf('version', 'files/plan.pdf').optional(),
  })
  .refine(({ pending, file, at }) => !pending || (!file && !at), PENDING_HAS_NO_PLACE);

export type Rendition = z.output<typeof renditionSchema>;
