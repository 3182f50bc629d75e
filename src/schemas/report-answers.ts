import { z } from 'astro/zod';
import { line, sectionId, slug, sources } from './common.ts';

const passage = z.strictObject({ version: slug, section: sectionId });

/** How a plan answers the recommendations of a report, and what of the plan the report doubts. */
const reportAnswersSchema = z.strictObject({
  report: slug,
  answers: z
    .array(
      z
        .strictObject({
          recommendation: slug,
          answer: z.enum(['met', 'partly', 'not', 'no-reply-recorded']),
          /** The sections that meet it. */
          by: z.array(passage).default([]),
          /** `stated`: the plan's owner says so. `inferred`: our reading, shown as such. */
          basis: z.enum(['stated', 'inferred']).optional(),
          reason: line.optional(),
          source: sources,
        })
        .refine(({ answer, basis }) => answer === 'no-reply-recorded' || basis !== undefined, {
          path: ['answer'],
          error: 'Say whose reading this is: “basis: stated” or “basis: inferred”.',
        }),
    )
    .default([]),
  /** Findings that doubt what a passage assumes. */
  challenges: z
    .array(
      z.strictObject({
        finding: slug,
        at: passage,
        note: line,
        basis: z.enum(['stated', 'inferred']).default('inferred'),
        source: sources,
      }),
    )
    .default([]),
});

/** `reports.yaml` of a plan. */
export const planReportsSchema = z.array(reportAnswersSchema);

export type ReportAnswers = z.output<typeof reportAnswersSchema>;
