import fc from 'fast-check';
import {
  block,
  type Content,
  code,
  component,
  doc,
  emphasis,
  fact,
  figure,
  footnote,
  image,
  li,
  link,
  list,
  note,
  numbered,
  p,
  quotation,
  rule,
  section,
  strong,
  table,
  type Words,
  when,
} from './test-builders.ts';
import type { PlanDocument } from './types.ts';

// Few words, so that two texts have many in common.
const word = fc.constantFrom('beds', 'care', '£26m', 'more', 'we will', 'open', '<b>', 'in 2018');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const spaced = words.map((text) => ` ${text} `);

const mark: fc.Arbitrary<Words> = fc.oneof(
  words.map((text) => strong(text)),
  words.map((text) => emphasis(text, strong('all'))),
  words.map((text) => link('https://example.org/', text)),
  words.map((text) => fact('NOT-S05', text)),
  words.map((text) => when('2017-06', text)),
  fc.constant(note('a')),
  fc.constant(image('files/map.png', 'Map')),
);

/** Words with marks among them. */
export const arbitraryWords: fc.Arbitrary<Words[]> = fc.array(fc.oneof(spaced, spaced, mark), {
  minLength: 1,
  maxLength: 6,
});

const paragraph = arbitraryWords.map((parts) => p(...parts));

const leaf: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: words.map((text) => figure('files/map.png', 'Map', text)) },
  { weight: 1, arbitrary: words.map((text) => code(`${text}\n\t${text}`, 'txt')) },
  { weight: 1, arbitrary: fc.constant(rule()) },
  { weight: 1, arbitrary: words.map((text) => footnote('a', text)) },
  { weight: 1, arbitrary: words.map((text) => block('heading', [text], { depth: '4' })) },
  {
    weight: 1,
    arbitrary: words.map((text) =>
      block(
        'component',
        [{ kind: 'component', words: ['395'], attributes: { name: 'Value' } }, ` ${text}`],
        {
          name: 'KeyFigure',
          source: 'NOT-S05',
        },
      ),
    ),
  },
  { weight: 2, arbitrary: arbitraryTable() },
);

const { content } = fc.letrec<{ content: Content; item: Content }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'content' },
    leaf,
    fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => list(...items)),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => numbered(...items)),
    fc
      .array(tie('content'), { minLength: 1, maxLength: 2 })
      .map((inner) => quotation({ by: 'A carer' }, ...inner)),
    fc
      .array(tie('content'), { minLength: 1, maxLength: 2 })
      .map((inner) => component('Callout', { kind: 'note' }, ...inner)),
  ),
  item: fc
    .tuple(arbitraryWords, fc.array(tie('content'), { maxLength: 2, depthIdentifier: 'content' }))
    .map(([text, inner]) => li(text, ...inner)),
}));

/** A document of a few sections with every kind of block. */
export const arbitraryDocument: fc.Arbitrary<PlanDocument> = fc
  .array(fc.array(content, { maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((sections) =>
    doc(
      ...sections.map((blocks, index) =>
        section({ title: `Part ${index + 1}`, id: `part-${index + 1}` }, ...blocks),
      ),
    ),
  );

function arbitraryTable(): fc.Arbitrary<Content> {
  return fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc
      .array(
        fc.array(fc.oneof(word, fc.constant('')), { minLength: columns, maxLength: columns }),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((rows) => table(...rows)),
  );
}
