import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate } from './common.ts';

/** A dated or conditional promise, and what became of it. */
export const commitmentSchema = z.strictObject({
  id: slug,
  /** Hold it back until this instant; it is also as long as what it was made in. */
  publishAt: instant.optional(),
  /** What was promised, in our words. */
  wording: line,
  /** Where it was promised. */
  madeIn: z.strictObject({
    version: slug.optional(),
    news: slug.optional(),
    engagement: slug.optional(),
    notice: slug.optional(),
    meeting: slug.optional(),
    elsewhere: line.optional(),
  }),
  /** When it was to happen; `none` where no date was given. */
  due: z.union([z.literal('none'), vagueDate]),
  /** What it depends on. */
  condition: line.optional(),
  outcome: z.enum(['open', 'met', 'late', 'replaced', 'dropped', 'not-recorded']),
  /** What became of it, in a sentence. */
  outcomeNote: line.optional(),
  /** When. */
  outcomeDate: vagueDate.optional(),
  /** Where it was kept. */
  keptBy: z
    .strictObject({
      version: slug.optional(),
      news: slug.optional(),
      notice: slug.optional(),
      meeting: slug.optional(),
      document: slug.optional(),
      elsewhere: line.optional(),
    })
    .optional(),
  /** What took its place: another promise, or a version. */
  replacedBy: z.strictObject({ commitment: slug.optional(), version: slug.optional() }).optional(),
  source: sources,
});

/** `commitments.yaml` of a plan. */
export const commitmentsSchema = z.array(commitmentSchema);

export type Commitment = z.output<typeof commitmentSchema>;
