import { z } from 'astro/zod';
import {
  changeId,
  changeKind,
  changeScope,
  figureChangeSchema,
  formChangeSchema,
  wordCounts,
} from './change.ts';
import { format, namedSchema, notice, schemaAddress } from './named.ts';
import { spanSchema } from './texts.ts';
import { briefSchema, frontMatter, inOneSentence } from './told.ts';

const basis = z
  .enum(['stated', 'inferred'])
  .describe('Whether a source says so, or it is our reading, which explains nothing.');

const foundBy = z
  .enum(['passage', 'section'])
  .describe('Whether it speaks of the very passage, or of the section.');

const recordShape = {
  id: z.string().describe('Unique in its version; part of its permanent address.'),
  class: z.enum(['substantive', 'editorial']).describe('Whether the plan says something else now.'),
  summary: z.string().describe('What is different, in one sentence.'),
  note: z.string().optional().describe('What a reader should know when comparing.'),
  reasons: z
    .union([
      z.literal('not-recorded'),
      z.array(
        z
          .object({
            kind: z
              .enum([
                'feedback',
                'report',
                'finance',
                'service-need',
                'law-or-policy',
                'evidence',
                'decision',
              ])
              .describe('What kind of reason it is.'),
            theme: z.string().optional().describe('Id of the theme, for feedback.'),
            basis,
            summary: z.string().optional().describe('Why, in one sentence.'),
            source: z.array(z.string()).describe('Ids of the sources that carry it.'),
          })
          .meta({ id: 'Reason', description: 'Why something changed.' }),
      ),
    ])
    .describe('Why; “not-recorded” where no source tells.'),
};

const side = z
  .object({
    section: z.string().describe('Id of its section.'),
    title: z.string().describe('Heading of that section; empty before the first heading.'),
    text: z.string().describe('Plain text of its blocks, joined by line feeds.'),
  })
  .meta({ id: 'Side', description: 'A change in one of the two versions.' });

const change = z
  .object({
    number: z.int().min(1).describe('Its number in reading order.'),
    id: changeId,
    address: z.string().describe('Where it is shown.'),
    kind: changeKind,
    scope: changeScope,
    class: z
      .enum(['substantive', 'editorial'])
      .describe('Whether the plan says something else now.'),
    explained: z
      .enum(['passage', 'section', 'inferred', 'unexplained', 'form'])
      .describe('The best that was recorded about it; a change of form needs no record.'),
    inWords: z.string().describe('The change in words.'),
    before: side.nullable().describe('Where it stood; null for what was added.'),
    after: side.nullable().describe('Where it stands; null for what was removed.'),
    spans: z
      .array(z.array(spanSchema))
      .describe('The marked words of each of its blocks, in reading order.'),
    words: wordCounts.describe('How many words are marked.'),
    figures: z.array(figureChangeSchema).describe('Figures that are not the same.'),
    form: z.array(formChangeSchema).describe('What differs besides the words.'),
    themes: z
      .array(
        z
          .object({
            theme: z.string().describe('Id of the theme.'),
            basis,
            by: foundBy,
          })
          .meta({ id: 'ThemeOfChange', description: 'A theme that led to a change.' }),
      )
      .describe('Themes of feedback that it is traced to.'),
    reasons: z
      .array(z.string())
      .describe('Why, one sentence a reason, each with its basis; empty where nobody says.'),
    records: z
      .array(
        z
          .object({
            ...recordShape,
            by: foundBy,
            step: z
              .object({
                before: z.string().describe('Id of the earlier version of the step.'),
                after: z.string().describe('Id of the later one.'),
              })
              .optional()
              .describe('Whose record it is, where the two versions are not neighbours.'),
          })
          .meta({ id: 'RecordOfChange', description: 'What a person recorded about a change.' }),
      )
      .describe('What people recorded about it, the nearest first.'),
  })
  .meta({ id: 'ScheduledChange', description: 'One change with all that is known about it.' });

/** `index.json` beside the page of a comparison. */
export const comparisonPageSchema = z
  .object({
    $schema: schemaAddress,
    format,
    notice,
    plan: namedSchema.describe('The plan.'),
    before: namedSchema.describe('The earlier version.'),
    after: namedSchema.describe('The later version.'),
    address: z.string().describe('The page of the comparison.'),
    inOneSentence,
    inBrief: briefSchema.describe('The changes on one page.'),
    frontMatter,
    coverage: z
      .object({
        passage: z.int().min(0).describe('Changes with a stated reason for the very passage.'),
        section: z.int().min(0).describe('Changes with a stated reason for their section only.'),
        unexplained: z.int().min(0).describe('Changes with no stated reason; holds “inferred”.'),
        inferred: z.int().min(0).describe('Of the unexplained: those with a reading of our own.'),
        form: z.int().min(0).describe('Changes of form only, which are in none of the others.'),
      })
      .describe('How far the changes are explained.'),
    coverageInWords: z.array(z.string()).describe('The same in sentences.'),
    changes: z.array(change).describe('The full schedule: every change once, in reading order.'),
    unplaced: z
      .array(
        z
          .object(recordShape)
          .meta({ id: 'Record', description: 'What a person recorded about changes.' }),
      )
      .describe('Records whose place no source gives; they explain no change.'),
  })
  .meta({
    title: 'Changes between two versions of a plan',
    description:
      'Every change between two versions, in words and with its marked words, and what was recorded about it.',
  });
