import { z } from 'astro/zod';

export const changeKind = z
  .enum(['added', 'removed', 'edited', 'split', 'merged', 'moved', 'form'])
  .describe('What happened; “form” where only links, emphasis, pictures and the like differ.');

export const changeScope = z
  .enum([
    'block',
    'column',
    'list',
    'item',
    'table',
    'quotation',
    'component',
    'footnote',
    'section',
  ])
  .describe('What came, went or moved as a whole; “block” for all else.');

export const changeId = z
  .string()
  .describe(
    '“c-” and a digest of the plain text of both sides; the same from one build to the next.',
  );

export const wordCounts = z
  .object({
    added: z.int().min(0).describe('Words marked as added.'),
    removed: z.int().min(0).describe('Words marked as removed.'),
  })
  .meta({ id: 'WordCounts', description: 'A count of marked words on each side.' });

export const figureChangeSchema = z
  .object({
    before: z.string().optional().describe('As it was printed, with its unit: “£26m”.'),
    after: z.string().optional().describe('As it is printed now.'),
    ratio: z
      .number()
      .optional()
      .describe(
        'Later over earlier, minus one, where both are numbers of a kind: -0.19 for £26m to £21m.',
      ),
    sentenceBefore: z.string().optional().describe('The sentence that held it.'),
    sentenceAfter: z.string().optional().describe('The sentence that holds it.'),
  })
  .meta({
    id: 'FigureChange',
    description: 'A number, sum, share or date that is not the same on both sides.',
  });

export const formChangeSchema = z
  .object({
    kind: z
      .enum([
        'link',
        'emphasis',
        'code',
        'level',
        'kind',
        'container',
        'column',
        'image',
        'note',
        'attribute',
        'pin',
      ])
      .describe('What differs.'),
    before: z.string().describe('What it was, in words for a reader; empty where there was none.'),
    after: z.string().describe('What it is; empty where there is none.'),
  })
  .meta({ id: 'FormChange', description: 'A difference that is not one of words.' });
