import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, coverageSentences } from './coverage.ts';
import { compared, doc, section } from './test-builders.ts';
import type { TracedChange } from './types.ts';

const [change] = compared(doc(section('a')), doc(section('a', 'One.'))).changes;

function tracedAs(...kinds: readonly TracedChange['explained'][]): TracedChange[] {
  if (change === undefined) throw new Error('The builder made no change.');
  return kinds.map((explained) => ({ change, records: [], class: 'substantive', explained }));
}

test('inferred counts as unexplained, and changes of form are counted apart', () => {
  expect(
    coverageOf(tracedAs('passage', 'section', 'section', 'inferred', 'unexplained', 'form')),
  ).toEqual({ passage: 1, section: 2, unexplained: 2, inferred: 1, form: 1 });
});

test('the three lines and the changes of form add up to all changes', () => {
  const kinds = fc.constantFrom<TracedChange['explained'][]>(
    'passage',
    'section',
    'inferred',
    'unexplained',
    'form',
  );
  fc.assert(
    fc.property(fc.array(kinds), (explained) => {
      const { passage, section, unexplained, inferred, form } = coverageOf(tracedAs(...explained));
      expect(passage + section + unexplained + form).toBe(explained.length);
      expect(inferred).toBeLessThanOrEqual(unexplained);
    }),
  );
});

test('is said in three lines, whatever the numbers', () => {
  expect(
    coverageSentences({ passage: 4, section: 1, unexplained: 0, inferred: 0, form: 0 }),
  ).toEqual([
    '4 of 5 changes have a stated reason for the very passage.',
    '1 has a stated reason for its section only.',
    '0 have no stated reason.',
  ]);
});

test('says apart what is inferred and what is of form only', () => {
  expect(
    coverageSentences({ passage: 1, section: 0, unexplained: 2, inferred: 2, form: 1 }).slice(3),
  ).toEqual([
    'For 2 of these we offer a reading of our own, which does not count as an explanation.',
    '1 more change is of form only and needs no reason.',
  ]);
});
