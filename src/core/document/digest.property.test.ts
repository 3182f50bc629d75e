import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../markdown/parse.ts';
import { documentFromMdast } from './from-mdast.ts';

const word = fc.constantFrom(
  'care',
  'beds',
  '£26m',
  '2018',
  '*more*',
  '**all**',
  '<Fact source="S">395</Fact>',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 });

/** Lines of a text that may be written in more than one way, without changing what it says. */
const part = fc.oneof(
  sentence.map((words) => ({ kind: 'paragraph' as const, words })),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((items) => ({ kind: 'list' as const, items })),
  sentence.map((words) => ({ kind: 'callout' as const, words })),
  fc
    .array(word, { minLength: 2, maxLength: 2 })
    .map((cells) => ({ kind: 'table' as const, cells })),
);

interface Manner {
  readonly wrap: string;
  readonly bullet: string;
  readonly quote: string;
  readonly pad: string;
  readonly end: string;
}

const anyManner: fc.Arbitrary<Manner> = fc.record({
  wrap: fc.constantFrom(' ', '\n', '  '),
  bullet: fc.constantFrom('-', '*', '+'),
  quote: fc.constantFrom('"', "'"),
  pad: fc.constantFrom('', ' ', '   '),
  end: fc.constantFrom('\n', '\r\n'),
});

type Part = typeof part extends fc.Arbitrary<infer P> ? P : never;

function write(parts: readonly Part[], manner: Manner): string {
  // Neighbouring lists with other bullets would be two lists; a paragraph parts them in every manner.
  return parts
    .map((each) => writePart(each, manner))
    .join('\n\nAnd so on.\n\n')
    .replaceAll('\n', manner.end);
}

function writePart(each: Part, { wrap, bullet, quote, pad }: Manner): string {
  switch (each.kind) {
    case 'paragraph':
      return each.words.join(wrap);
    case 'list':
      return each.items.map((words) => `${bullet} ${words.join(' ')}`).join('\n');
    case 'callout':
      return `<Callout kind=${quote}note${quote}>\n${each.words.join(wrap)}\n</Callout>`;
    case 'table':
      return `|${pad}${each.cells.join(`${pad}|${pad}`)}${pad}|\n| - | - |\n| a | b |`;
  }
}

function digests(source: string): string[] {
  const { tree, errors } = parseMarkdown(source, 'a.mdx');
  expect(errors).toEqual([]);
  const { document } = documentFromMdast([{ tree, file: 'a.mdx' }]);
  return document.sections.flatMap(({ blocks }) => blocks.map(({ digest }) => digest));
}

test('the digest of a block does not depend on how its source is laid out', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      anyManner,
      anyManner,
      (parts, one, other) => {
        expect(digests(write(parts, one))).toEqual(digests(write(parts, other)));
      },
    ),
  );
});

test.each([
  ['a word', 'Two sites.', 'Three sites.'],
  ['emphasis', 'Two sites.', 'Two *sites*.'],
  ['the address of a link', '[a](https://one.org)', '[a](https://two.org)'],
  ['the depth of a heading', '## Care', '### Care'],
  ['the kind of a list', '- one', '1. one'],
  [
    'an attribute of what it stands in',
    '<Callout kind="note">a</Callout>',
    '<Callout kind="warning">a</Callout>',
  ],
  ['the source of a figure', '<Fact source="A">1</Fact>', '<Fact source="B">1</Fact>'],
])('the digest depends on %s', (_, one, other) => {
  expect(digests(one)).not.toEqual(digests(other));
});

test.each([
  ['its place and section', 'Text.', '\n\n## Care\n\nText.'],
  ['the label of a footnote', 'A[^1].\n\n[^1]: Note.', 'A[^note].\n\n[^note]: Note.'],
  ['the number at which its list starts', '1. one', '7. one'],
])('the digest does not depend on %s', (_, one, other) => {
  const last = (source: string) => digests(source).at(-1);
  expect(last(one)).toBe(last(other));
});
