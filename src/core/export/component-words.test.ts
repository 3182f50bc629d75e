import { expect, test } from 'vitest';
import { componentWords } from './component-words.ts';

test.each([
  ['Fact (source LLR-P17)', 'Fact (source LLR-P56)', 'Another source is given'],
  ['', 'Fact (source LLR-P56)', 'A source is given now'],
  ['Fact (source LLR-P17)', '', 'Its source is no longer given'],
  ['Callout (kind warning)', 'Callout (kind note)', 'The warning is now a note'],
  [
    'Commitment (due 2025-09, id theatres)',
    'Commitment (due 2026-02, id theatres)',
    'The commitment is due February 2026, where it was due September 2025',
  ],
  [
    'When (date 2017-06)',
    'When (date 2017-07)',
    'The date that is meant is July 2017, not June 2017',
  ],
])('says in words that %s became %s', (before, after, words) => {
  expect(componentWords(before, after)).toBe(words);
});

test.each([
  ['https://a.example', 'https://b.example'],
  ['bulleted list', 'numbered list'],
  ['Callout (kind note)', 'bulleted list'],
  ['Commitment (due 2026-02, id a)', 'Commitment (due 2026-02, id b)'],
])('leaves other changes of form to others: %s, %s', (before, after) => {
  expect(componentWords(before, after)).toBeUndefined();
});
