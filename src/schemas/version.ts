import { z } from 'astro/zod';
import { instant, line, period, sectionId, slug, sources, vagueDate } from './common.ts';
import { publicContacts } from './public-contacts.ts';
import { renditionSchema } from './rendition.ts';

/** Where a section that an amending part adds stands in the plan as amended. */
const sectionPlace = z.union([
  z.strictObject({ after: sectionId }),
  z.strictObject({ before: sectionId }),
]);

/** Front matter of `versions/<version>/index.mdx`; the folder's name is the version's id. */
export const versionSchema = z
  .strictObject({
    /** What people say: “Update, July 2017”. */
    label: line,
    /** Its place in the row, counted by whoever publishes. */
    number: z.int().min(0),
    kind: z.enum(['draft', 'consultation', 'update', 'refresh', 'decision', 'final']),
    /** The version that it changes; everything that it does not mention stands. */
    amends: slug.optional(),
    /** The version that it takes the place of, whole. */
    replaces: slug.optional(),
    /** How much of the text stands here: the `whole` of it, a `part` that amends, or `none` where we hold no text. */
    text: z.enum(['whole', 'part', 'none']),
    /** `working` and `withdrawn` versions are not published. */
    status: z.enum(['working', 'published', 'withdrawn']),
    /** When it was published; not for a placeholder. */
    published: vagueDate.optional(),
    /** Hold it back until this instant. */
    publishAt: instant.optional(),
    /** For a placeholder: when it is or was expected. */
    expected: vagueDate.optional(),
    /** What became of a placeholder that never came. */
    outcome: z.strictObject({ text: line, source: sources }).optional(),
    /** One or two sentences: what this version does. */
    summary: line,
    /** Where each new section of an amending part stands. */
    place: z.record(sectionId, sectionPlace).default({}),
    /** Ids of sections that this version takes out of the plan. */
    repeals: z.array(sectionId).default([]),
    /** Older ids of sections that were renamed: `{ carers: [carer-support] }`. */
    formerly: z.record(sectionId, z.array(sectionId)).default({}),
    renditions: z.array(renditionSchema).default([]),
    /** The time that this version looks ahead to: “the coming 12 months”. */
    horizon: z.strictObject({ text: line, period: period.optional(), source: sources }).optional(),
    /** Parts for places within the area, by the ids of `plan.yaml`. */
    parts: z
      .array(
        z.strictObject({
          area: slug,
          title: line,
          summary: line,
          sections: z.array(sectionId).default([]),
          source: sources,
        }),
      )
      .default([]),
    /** What a reader must know before reading: figures that rest on different bases, text that we could not see. */
    note: line.optional(),
    publicContacts,
    source: sources,
  })
  .refine(({ amends, replaces }) => !(amends && replaces), {
    path: ['replaces'],
    error: 'A version either amends another or replaces it. Keep one of the two keys.',
  })
  .refine(({ text, place }) => text === 'part' || Object.keys(place).length === 0, {
    path: ['place'],
    error:
      'Only a version with “text: part” places sections. Remove “place”, or write “text: part”.',
  })
  .refine(
    ({ published, expected, status }) =>
      status !== 'published' || published !== undefined || expected !== undefined,
    {
      path: ['status'],
      error:
        'A published version says when: add “published: 2017-07-26”, or “expected: 2017-11” for one that is only announced.',
    },
  );

export type VersionFrontMatter = z.output<typeof versionSchema>;
