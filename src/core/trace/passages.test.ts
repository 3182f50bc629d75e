import { describe, expect, test } from 'vitest';
import { changesByBlock } from './block-changes.ts';
import { findQuote, passagesOf, type Quote } from './passages.ts';
import { compared, doc, section } from './test-builders.ts';

const before = doc(section('a', 'Old.'));
const after = doc(section('a', 'One bed, two beds.', 'One bed again.'), section('b', 'Beds.'));
const comparison = compared(before, after);
const passages = passagesOf(
  after.sections.flatMap(({ blocks }) => blocks),
  changesByBlock(comparison, 'after'),
);

function found(quote: Quote): string[] {
  return findQuote(passages, quote).map(({ block }) => block.id);
}

describe('a quote', () => {
  test('is found in every block that holds it, once in each', () => {
    expect(found({ quote: 'bed' })).toEqual(['a.1', 'a.2']);
    expect(found({ quote: 'Beds' })).toEqual(['b.1']);
    expect(found({ quote: '  ' })).toEqual([]);
  });

  test('must have its prefix right before and its suffix right after it', () => {
    expect(found({ quote: 'bed', prefix: 'two' })).toEqual(['a.1']);
    expect(found({ quote: 'beds', prefix: 'One' })).toEqual([]);
    expect(found({ quote: 'bed', suffix: 'again' })).toEqual(['a.2']);
    expect(found({ quote: 'One', suffix: 'again' })).toEqual([]);
  });

  test('may have both, also where neither alone would tell the place', () => {
    expect(found({ quote: 'bed', prefix: 'One', suffix: ', two' })).toEqual(['a.1']);
  });

  test('may have a prefix or suffix that runs on into the blocks around it', () => {
    expect(found({ quote: 'bed', prefix: 'two beds. One' })).toEqual(['a.2']);
    expect(found({ quote: 'again.', suffix: 'b Beds.' })).toEqual(['a.2']);
    expect(found({ quote: 'Beds.', suffix: 'more' })).toEqual([]);
  });
});

test('a block that belongs to a section’s change and to its own is of its own first', () => {
  const [own] = comparison.changes;
  if (own === undefined) throw new Error('The builder made no change.');
  const whole = { ...own, id: 'c-whole', scope: 'section' as const };
  const both = { ...comparison, changes: [whole, ...comparison.changes] };
  const ids = (changes = changesByBlock(both, 'after')) =>
    changes.get(own.after?.blocks[0] ?? '')?.map(({ id }) => id);
  expect(ids()).toEqual([own.id, 'c-whole']);
});
