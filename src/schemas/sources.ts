import { z } from 'astro/zod';
import { line, slug, sourceId, vagueDate, webAddress } from './common.ts';
import { publicContacts } from './public-contacts.ts';

/** Something that was published and that we have read. */
const publicationSchema = z.strictObject({
  title: line,
  /** Who published it. */
  publisher: line,
  /** What kind of publisher, so that a reader can weigh it. */
  kind: z.enum([
    'official',
    'minutes',
    'press',
    'trade-press',
    'campaign',
    'think-tank',
    'copy',
    'fictional',
  ]),
  /** Date that it carries; `unknown` where it shows none. */
  date: vagueDate.default('unknown'),
  /** Where it stood when it was read; many of these pages are gone, so it is printed and not linked. */
  address: webAddress.optional(),
  /** Where an archive keeps a copy of it; a link, as archives stay. */
  archived: webAddress.optional(),
});

/** One thing that a publication says, in our words. */
const statementSchema = z.strictObject({
  id: sourceId,
  statement: line,
  /** Publications (keys above) that say it. */
  from: z.array(slug).min(1),
  /** `high`: official or direct; `medium`: press, a copy, or a date that we inferred; `low`: campaign or party source. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What a reader should know about it: a conflict with another source, a sum of our own. */
  note: line.optional(),
});

/** `content/sources.yaml`. */
export const sourcesSchema = z.strictObject({
  publications: z.record(slug, publicationSchema),
  statements: z.array(statementSchema),
  publicContacts,
});

export type Publication = z.output<typeof publicationSchema>;
export type Statement = z.output<typeof statementSchema>;
export type Sources = z.output<typeof sourcesSchema>;
