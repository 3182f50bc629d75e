import { expect, test } from 'vitest';
import { doc, p, section, table } from '../document/test-builders.ts';
import { fold } from './fold.ts';
import { documentAfter, documentBefore } from './rebuild.ts';
import { compare, marks } from './test-documents.ts';

test('a folded text is as long as it was', () => {
  const text = '“It’s ‘ours’”, she said: 12\u00a0beds, co\u2011production';
  expect(fold(text)).toBe(`"It's 'ours'", she said: 12 beds, co-production`);
  expect(fold(text)).toHaveLength(text.length);
});

test('other quotation marks, apostrophes and spaces are no change', () => {
  const before = doc(section("The trust's plan", p('It says "yes" to 12 beds.')));
  const after = doc(
    section(
      { title: 'The trust’s plan', id: 'the-trusts-plan' },
      p('It says “yes” to 12\u00a0beds.'),
    ),
  );
  const comparison = compare(before, after);
  expect(comparison.changes).toEqual([]);
  expect(documentBefore(comparison)).toEqual(before);
  expect(documentAfter(comparison)).toEqual(after);
});

test('beside another word, kept text is told as the later text writes it', () => {
  const before = doc(section('Care', p('It\'s "open" to all of us.')));
  const after = doc(section('Care', p('It’s “open” to most of us.')));
  const comparison = compare(before, after);
  expect(marks(comparison)).toEqual(['edited: It’s “open” to [-all-]{+most+} of us.']);
  expect(documentBefore(comparison)).toEqual(before);
  expect(documentAfter(comparison)).toEqual(after);
});

test('cells that are only written in another way are not marked', () => {
  const row = (name: string, beds: string) => table(['Site', 'Beds'], [name, beds]);
  const before = doc(section('Sites', row("St Mary's", '40')));
  const after = doc(section('Sites', row('St Mary’s', '35')));
  expect(marks(compare(before, after))).toEqual(['edited: St Mary’s\t[-40-]{+35+}']);
});
