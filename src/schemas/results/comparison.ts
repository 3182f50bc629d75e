import { z } from 'astro/zod';
import {
  changeId,
  changeKind,
  changeScope,
  figureChangeSchema,
  formChangeSchema,
  wordCounts,
} from './change.ts';
import { blockSchema, sectionFrameSchema, spanSchema } from './texts.ts';
import { briefSchema, frontMatter, inOneSentence } from './told.ts';

const side = z
  .object({
    section: z.string().describe('Id of the section of its first block.'),
    title: z.string().describe('Heading of that section.'),
    blocks: z.array(z.string()).describe('Ids of its blocks in their document.'),
    text: z.string().describe('Their plain text, joined by line feeds.'),
  })
  .meta({ id: 'ChangeSide', description: 'Where a change stands in one of the two texts.' });

const row = z
  .object({
    kind: z
      .enum(['kept', 'added', 'removed', 'edited', 'split', 'merged', 'moved', 'moved-away'])
      .describe('What became of it; “moved-away” stands where a moved block stood before.'),
    before: z.array(blockSchema).describe('Blocks of the earlier text; several only when merged.'),
    after: z.array(blockSchema).describe('Blocks of the later text; several only when split.'),
    spans: z
      .array(spanSchema)
      .describe(
        'Kept and removed joined are the texts of “before” joined by line feeds, kept and added those of “after”.',
      ),
    change: changeId.optional().describe('Id of the change that it belongs to; none when kept.'),
  })
  .meta({ id: 'Row', description: 'One line of the merged reading.' });

const change = z
  .object({
    id: changeId,
    kind: changeKind,
    scope: changeScope,
    before: side.optional().describe('Where it stood; not there for what was added.'),
    after: side.optional().describe('Where it stands; not there for what was removed.'),
    wordsChanged: z.boolean().describe('Whether a text that is on both sides has other words.'),
    form: z.array(formChangeSchema).describe('What differs besides the words.'),
    figures: z.array(figureChangeSchema).describe('Figures that are not the same.'),
    words: wordCounts.describe('How many words are marked.'),
  })
  .meta({ id: 'Change', description: 'One difference, as a reader would count it.' });

/** What the core gives for any two documents, and what the command `compare` prints with its words. */
export const comparisonSchema = z
  .object({
    $schema: z.string().optional().describe('Address of this schema.'),
    format: z.literal(1).describe('Raised when the meaning of a field changes.'),
    names: z
      .object({
        before: z.string().describe('What the earlier text is called.'),
        after: z.string().describe('What the later text is called.'),
      })
      .optional()
      .describe('What the two texts are called.'),
    inOneSentence: inOneSentence.optional(),
    inBrief: briefSchema.optional().describe('The changes on one page.'),
    frontMatter: frontMatter.optional(),
    inWords: z
      .array(
        z.object({
          changeId,
          sentence: z.string().describe('The change in words.'),
        }),
      )
      .optional()
      .describe('Each change in words, in the order of the changes.'),
    rows: z
      .array(row)
      .describe(
        'The merged reading: the later text in its order, with what is gone where it stood.',
      ),
    changes: z.array(change).describe('Every change, in the order of the rows.'),
    before: z.array(sectionFrameSchema).describe('The sections of the earlier text, in its order.'),
    after: z.array(sectionFrameSchema).describe('The sections of the later text, in its order.'),
  })
  .meta({
    title: 'Comparison of two texts',
    description:
      'Everything that is different between two texts, and everything that is not: both can be put together again from it.',
  });
