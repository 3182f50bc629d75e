import { z } from 'astro/zod';
import { instant, line, notRecorded, slug, sources, vagueDate } from './common.ts';
import { publicContacts } from './public-contacts.ts';

/** What a body decided at a meeting. */
const decisionSchema = z.strictObject({
  /** Chosen once, unique in the meeting: the address of the decision. */
  id: slug,
  title: line,
  outcome: z.enum([
    'approved',
    'approved-with-conditions',
    'noted',
    'deferred',
    'rejected',
    'referred',
    'not-recorded',
  ]),
  /** What was decided, in a sentence or two. */
  summary: line,
  /** The version that it approves, or that carries it out. */
  version: slug.optional(),
  /** When it was made public, where that is another day. */
  madePublic: vagueDate.optional(),
  /** What it depends on. */
  conditions: z.array(line).default([]),
  /** What follows from it, and on what that depends. */
  next: z
    .array(
      z.strictObject({
        text: line,
        condition: line.optional(),
        by: line.optional(),
        source: sources,
      }),
    )
    .default([]),
  source: sources,
});

/** `meetings/<slug>.yaml`: a meeting that decides, or is to decide. */
export const meetingSchema = z.strictObject({
  title: line,
  /** Who meets; more than one where bodies meet jointly. */
  body: z.array(line).min(1),
  /** Who may come: a meeting held in public is not a public meeting. */
  session: z.union([z.enum(['held-in-public', 'public-meeting', 'private']), notRecorded]),
  /** The day on which it took place, or takes place. */
  date: vagueDate,
  /** What was said of its date before it was certain, oldest first. */
  announced: z
    .array(
      z.strictObject({
        date: vagueDate,
        notice: slug.optional(),
        note: line.optional(),
        source: sources,
      }),
    )
    .default([]),
  time: line.optional(),
  /** Where, or “virtual or face to face”. */
  place: z.union([notRecorded, line]),
  /** How it can be followed or attended. */
  attend: line.optional(),
  summary: line,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** Ids of the documents that were before it. */
  papers: z.array(slug).default([]),
  decisions: z.array(decisionSchema).default([]),
  publicContacts,
  source: sources,
});

export type MeetingData = z.output<typeof meetingSchema>;
export type Decision = z.output<typeof decisionSchema>;
