import { z } from 'astro/zod';
import { instant, line, slug, sources, vagueDate, webAddress } from './common.ts';
import { publicContacts } from './public-contacts.ts';

const finding = z.strictObject({ id: slug, text: line, source: sources });

/** What somebody said publicly in answer to a report. */
const reply = z.strictObject({
  id: slug,
  /** Who replied. */
  by: line,
  date: vagueDate,
  /** Where it was published. */
  title: line,
  summary: line,
  points: z
    .array(z.strictObject({ text: line, recommendation: slug.optional(), source: sources }))
    .default([]),
  source: sources,
});

/** Front matter of `reports/<report>.mdx`: somebody else's report on plans; the text below is our account of it. */
export const reportSchema = z.strictObject({
  title: line,
  /** The body that made it. */
  by: line,
  date: vagueDate,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  summary: line,
  /** What it looked at. */
  scope: line.optional(),
  /** Where it stood; printed, not linked. */
  at: webAddress.optional(),
  /** Who told of it where we read of it, when that is somebody else. */
  reportedIn: z
    .strictObject({
      title: line,
      publisher: line,
      author: line.optional(),
      date: vagueDate,
      source: sources,
    })
    .optional(),
  findings: z.array(finding).default([]),
  recommendations: z.array(finding).default([]),
  replies: z.array(reply).default([]),
  publicContacts,
  source: sources,
});

export type ReportFrontMatter = z.output<typeof reportSchema>;
