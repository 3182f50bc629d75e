import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate } from './common.ts';

/** `measures/<id>.yaml`: something that a plan wants to reach, and what was reached. */
export const measureSchema = z.strictObject({
  title: line,
  /** What is counted: “crisis cafes open”. */
  unit: line,
  summary: line,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** The version that sets the target. */
  about: slug.optional(),
  targets: z
    .array(
      z.strictObject({
        value: z.number(),
        by: z.union([z.literal('none'), vagueDate]),
        note: line.optional(),
        source: sources,
      }),
    )
    .default([]),
  /** What was counted, and when; oldest first. */
  outcomes: z
    .array(
      z.strictObject({
        date: vagueDate,
        value: z.number(),
        note: line.optional(),
        source: sources,
      }),
    )
    .default([]),
  source: sources,
});

export type MeasureData = z.output<typeof measureSchema>;
