import { z } from 'astro/zod';
import { changeId } from './change.ts';
import { spanSchema } from './texts.ts';

const frontMatterChangeSchema = z
  .object({
    kind: z.enum(['added', 'removed', 'changed']).describe('What happened to the field.'),
    field: z
      .string()
      .describe(
        'What it is, in words for a reader: “Label”, “Publication date”, “Document (PDF)”.',
      ),
    before: z.string().optional().describe('What the earlier version says, in words and whole.'),
    after: z.string().optional().describe('What the later version says.'),
    spans: z
      .array(spanSchema)
      .optional()
      .describe(
        'The words that stayed, came and went, of texts too long to stand in the sentence.',
      ),
    sentence: z.string().describe('The same as one sentence.'),
  })
  .meta({
    id: 'FrontMatterChange',
    description: 'One thing that two versions do not say alike about themselves.',
  });

export const frontMatter = z
  .array(frontMatterChangeSchema)
  .describe('What the two versions do not say alike about themselves, always in the same order.');

export const inOneSentence = z
  .string()
  .describe('How many changes there are and of which kinds, as one sentence.');

export const briefSchema = z
  .object({
    note: z
      .string()
      .optional()
      .describe(
        'Says so where a heading stands for the sections below it, or a last line for all others.',
      ),
    lines: z
      .array(
        z
          .object({
            section: z
              .string()
              .optional()
              .describe(
                'Id of the section in the later version, or in the earlier one where it is gone.',
              ),
            title: z.string().describe('What a reader calls it.'),
            inWords: z.string().describe('What changed in it, the most important first.'),
            changes: z
              .array(changeId)
              .describe('Ids of its changes; each change is in one line, and in one only.'),
            unexplained: z
              .int()
              .min(0)
              .optional()
              .describe('How many of them have no stated reason, where anything was recorded.'),
          })
          .meta({ id: 'BriefLine', description: 'What changed in one section or chapter.' }),
      )
      .describe('In reading order.'),
  })
  .meta({
    id: 'Brief',
    description: 'A line for each section or chapter in which something changed.',
  });
