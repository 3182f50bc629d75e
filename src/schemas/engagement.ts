import { z } from 'astro/zod';
import { STAGES } from '../core/life/stages.ts';
import {
  instant,
  line,
  notRecorded,
  period,
  sectionId,
  slug,
  sources,
  vagueDate,
} from './common.ts';
import { handlingSchema } from './handling.ts';
import { publicContacts } from './public-contacts.ts';
import {
  COUNTS,
  countsToWorkOut,
  isSafeCount,
  safeToPublish,
  UNSAFE_COUNT,
} from './small-counts.ts';

/** A part is no larger than its whole, and of nothing there is no part. */
function isShare(text: string): boolean {
  const [part = 0, whole = 0] = text.split('/').map(Number);
  return whole > 0 && part <= whole;
}

/** A number of people (or what else was counted), said as the source says it. */
export const participationSchema = z
  .strictObject({
    /** The number; `fewer-than-5` for one that could lead to people, `not-recorded` where no source gives one. */
    count: z.union([...COUNTS, notRecorded]).optional(),
    /** Why a number under 5 identifies nobody; without it such a number is refused. */
    safeToPublish,
    /** A part of a whole, where that is all a source gives: `1/4`. */
    share: z
      .string()
      .regex(/^\d+\/\d+$/, { error: 'Write a share as two whole numbers, for example 1/4.' })
      .refine(isShare, { error: 'Write the part first, then the whole: 1/4 is one of four.' })
      .optional(),
    /** What was counted; counts of different units are never added up. */
    unit: z.enum(['people', 'attendances', 'responses', 'organisations', 'signatures']),
    /** The source's own word, where it is another: “people” for attendances that may count a person twice. */
    statedAs: line.optional(),
    /** Whether the source says “about” or “more than”. */
    qualifier: z.enum(['about', 'more-than', 'almost']).optional(),
    /** Who they were. */
    group: line.optional(),
    /** How they took part. */
    channel: line.optional(),
    /** Which event, where the count is of one event only (its place). */
    ofEvent: line.optional(),
    /** A sum of our own says of what. */
    sumOf: line.optional(),
    source: sources,
  })
  .refine(isSafeCount, UNSAFE_COUNT);

/** A way to respond, with a deadline of its own. */
const waySchema = z.strictObject({
  how: z.enum([
    'online',
    'email',
    'post',
    'freepost',
    'hard-copy',
    'telephone',
    'in-person',
    'social-media',
  ]),
  /** What a person does: “Fill in the questionnaire”. */
  detail: line.optional(),
  /** The last day, all of it, where it is not that of the whole. */
  until: vagueDate.optional(),
  source: sources,
});

/** A stage in the life of a consultation that has been reached. */
const stageSchema = z.strictObject({
  stage: z.enum(STAGES),
  date: vagueDate,
  note: line.optional(),
  notice: slug.optional(),
  meeting: slug.optional(),
  document: slug.optional(),
  source: sources,
});

/** `engagement/<id>.yaml`: one listening activity. */
export const engagementSchema = z
  .strictObject({
    title: line,
    /** Hold it back until this instant. */
    publishAt: instant.optional(),
    kind: z.enum([
      'events',
      'consultation',
      'survey',
      'written',
      'meeting',
      'outreach',
      'petition',
    ]),
    /** What it was for, in a sentence or two. */
    summary: line,
    /** When it took place; vague where the source is. */
    period,
    /** The version that people were asked about. */
    about: slug,
    /** Sections that they were asked about. */
    askedAbout: z.array(sectionId).default([]),
    organisers: z.array(line).default([]),
    /** What the organisers wanted to learn, or to decide after it. */
    purpose: line.optional(),
    ways: z.array(waySchema).default([]),
    /** Forms and help for people who could not take part as most did. */
    accessible: z
      .array(z.strictObject({ what: line, how: line.optional(), source: sources }))
      .default([]),
    /** Who analysed what came in. */
    analysedBy: z
      .union([
        notRecorded,
        z.strictObject({ name: line, isIndependent: z.boolean(), source: sources }),
      ])
      .optional(),
    /** Ids of the documents of it: the questionnaire, the findings. */
    documents: z.array(slug).default([]),
    stages: z.array(stageSchema).default([]),
    handling: handlingSchema,
    events: z
      .array(
        z.strictObject({
          date: vagueDate,
          time: line.optional(),
          place: line,
          note: line.optional(),
          source: sources,
        }),
      )
      .default([]),
    participation: z.array(participationSchema).default([]),
    publicContacts,
    source: sources,
  })
  .superRefine(({ participation }, context) => {
    for (const { index, message } of countsToWorkOut(participation)) {
      context.addIssue({ code: 'custom', path: ['participation', index, 'count'], message });
    }
  });

export type EngagementData = z.output<typeof engagementSchema>;
export type Participation = z.output<typeof participationSchema>;
