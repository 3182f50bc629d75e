import { z } from 'astro/zod';

/** Attributes by their names. */
const attributes = z.record(z.string(), z.string());

export const spanSchema = z
  .object({
    kind: z
      .enum(['kept', 'added', 'removed'])
      .describe('On both sides, on the later one only, or on the earlier one only.'),
    text: z
      .string()
      .describe('The words, never cut within a word; of kept ones as the later text writes them.'),
    was: z
      .string()
      .optional()
      .describe(
        'Kept words as the earlier text writes them, where only quotation marks or spaces differ.',
      ),
  })
  .meta({ id: 'Span', description: 'A run of text that is on both sides, or on one of them.' });

const place = z
  .object({
    file: z
      .string()
      .describe('The file as it was named to the command; of a published version its address.'),
    line: z.int().min(1).optional().describe('Line in the file, counted from 1.'),
    column: z.int().min(1).optional().describe('Column in the line, counted from 1.'),
  })
  .meta({ id: 'Place', description: 'Where something was written.' });

const inline = z
  .object({
    kind: z
      .enum(['strong', 'emphasis', 'delete', 'code', 'link', 'image', 'note', 'cell', 'component'])
      .describe(
        'What the mark is; “note” is a reference to a footnote, “cell” one of a table row.',
      ),
    from: z.int().min(0).describe('Offset of its first UTF-16 code unit in the text of the block.'),
    to: z
      .int()
      .min(0)
      .describe('Offset after its last one; equal to “from” for what stands at one point.'),
    attributes: attributes
      .optional()
      .describe('Address of a link, source and description of a picture, name of a component.'),
  })
  .meta({ id: 'Inline', description: 'A mark on a range of a block’s text.' });

const containerId = z
  .string()
  .describe('Tells two neighbouring containers of a kind apart; means nothing else.');

const container = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('list').describe('A list.'),
      id: containerId,
      ordered: z.boolean().describe('Whether its items are numbered.'),
      start: z.int().describe('Number of its first item.'),
    }),
    z.object({ kind: z.literal('item').describe('An item of a list.'), id: containerId }),
    z.object({
      kind: z.literal('table').describe('A table.'),
      id: containerId,
      align: z
        .array(z.enum(['left', 'right', 'center']).nullable())
        .describe('How each column is aligned; null where nothing says.'),
    }),
    z.object({
      kind: z.literal('quotation').describe('A quotation.'),
      id: containerId,
      attributes: attributes.describe('Who is quoted.'),
    }),
    z.object({
      kind: z.literal('component').describe('A component, such as a callout.'),
      id: containerId,
      name: z.string().describe('Its name.'),
      attributes: attributes.describe('What it was given.'),
    }),
    z.object({
      kind: z.literal('footnote').describe('A footnote.'),
      id: containerId,
      label: z.string().describe('By which references name it.'),
    }),
  ])
  .meta({ id: 'Container', description: 'What a block stands in.' });

/** What a block says, wherever it is written down. */
const blockShape = {
  id: z
    .string()
    .describe(
      'Section and number in it, “finance.2”; unique in the version, not stable between versions.',
    ),
  kind: z
    .enum([
      'heading',
      'paragraph',
      'list-item',
      'table-row',
      'quotation',
      'figure',
      'code',
      'footnote',
      'component',
      'break',
    ])
    .describe('What kind of text it is.'),
  containers: z.array(container).describe('What it stands in, the outermost first.'),
  text: z
    .string()
    .describe(
      'What is read; the cells of a table row with a tab between them, a hard line break as a line feed.',
    ),
  inlines: z.array(inline).describe('Marks on its text, outer before inner, in reading order.'),
  attributes: attributes.describe(
    'What it carries beside its text: depth of a heading, source and description of a picture.',
  ),
  digest: z
    .string()
    .describe(
      'Digest of kind, text, marks and attributes: two blocks with one digest say the same.',
    ),
};

export const blockSchema = z
  .object({
    ...blockShape,
    section: z.string().describe('Id of the section that holds it.'),
    place: place.describe('Where it was written.'),
  })
  .meta({
    id: 'Block',
    description: 'The smallest piece of text that stands on lines of its own.',
  });

const sectionShape = {
  id: z.string().describe('Unique in the version; its address is “#” and this.'),
  title: z.string().describe('Plain text of the heading; empty for the text before the first one.'),
  depth: z
    .int()
    .min(0)
    .max(6)
    .describe('Level of the heading; 0 for the text before the first one.'),
  formerly: z.array(z.string()).optional().describe('Ids under which older links may ask for it.'),
};

export const sectionFrameSchema = z
  .object(sectionShape)
  .meta({ id: 'SectionFrame', description: 'A section without its blocks.' });

/** A section as the data file of a version holds it: what its blocks have in common is not repeated. */
export const sectionJsonSchema = z
  .object({
    ...sectionShape,
    blocks: z
      .array(
        z.object(blockShape).meta({ id: 'BlockOfSection', description: 'A block of the section.' }),
      )
      .describe('The heading first, then what follows up to the next heading.'),
  })
  .meta({
    id: 'Section',
    description: 'A heading and the text up to the next heading of any depth.',
  });
